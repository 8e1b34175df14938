// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/login_screen.h"

#include "ui/login/login_form.h"
#include "ui/login/look_switch.h"
#include "ui/login/person_row.h"
#include "ui/login/pin_panel.h"
#include "ui/login/screen_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kFormWidth = 380;

QString lastUserKey()
{
    return u"login/lastUser"_s;
}

/// The refusal with what is left of the wait, "4:59".
Error withWait(Error why, qint64 seconds)
{
    why.args.insert(u"wait"_s, u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
    why.args.insert(u"seconds"_s, seconds);
    return why;
}

} // namespace

LoginScreen::LoginScreen(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_session(parts.session)
    , m_settings(parts.settings)
    , m_temple(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_state(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_people(new PersonRow(this))
    , m_ways(new QStackedWidget(this))
    , m_form(new LoginForm)
    , m_pin(new PinPanel)
{
    setObjectName(u"loginScreen"_s);
    setPurpose(m_temple, "temple"_L1);
    setPurpose(m_state, "state"_L1);
    m_temple->setWordWrap(true);
    m_ways->addWidget(m_form);
    m_ways->addWidget(m_pin);
    m_ways->setFixedWidth(kFormWidth);
    m_people->setMaximumWidth(kFormWidth);
    m_people->hide();
    auto* card = new ScreenCard;
    card->column()->addWidget(m_temple);
    card->column()->addWidget(m_state);
    card->column()->addWidget(m_people);
    card->column()->addWidget(m_ways);
    auto* look = new LookSwitch(parts.theme, parts.languages);
    layOutScreen(this, card, look);
    connect(look, &LookSwitch::languageChanged, this, &LoginScreen::languageChanged);
    m_form->setUsername(m_settings.value(lastUserKey()).toString());
    wire();
    retranslate();
    m_session.askPeople();
}

void LoginScreen::wire()
{
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &LoginScreen::showWait);
    connect(m_form, &LoginForm::submitted, this, &LoginScreen::submitPassword);
    connect(m_form, &LoginForm::usernameEdited, this, [this] {
        m_isTouched = true;
        endWait();
    });
    connect(m_pin, &PinPanel::submitted, this, &LoginScreen::submitPin);
    connect(
        m_pin, &PinPanel::passwordWanted, this, [this] { usePassword(m_pin->person().username); });
    connect(m_people, &PersonRow::chosen, this, &LoginScreen::choose);
    connect(&m_session, &Session::peopleKnown, this, &LoginScreen::showPeople);
    connect(&m_session, &Session::refused, this, &LoginScreen::showRefusal);
    connect(&m_session, &Session::entered, this,
        [this] { m_settings.setValue(lastUserKey(), m_session.entry().actor.username); });
}

void LoginScreen::setTemple(const QString& name)
{
    m_temple->setText(name);
}

void LoginScreen::setReady()
{
    m_ready = true;
    retranslate();
    m_session.askPeople();
    if (m_early) {
        auto [username, password] = std::move(*m_early);
        m_early.reset();
        m_session.logIn(username, std::move(password));
    }
}

void LoginScreen::showPeople(const QList<KnownPerson>& people)
{
    m_people->setPeople(people);
    const UserId before = m_session.entry().actor.id;
    for (const KnownPerson& person : people) {
        // Not under the hands of somebody who types already.
        if (person.id == before && !m_busy && !m_isTouched) {
            choose(person);
        }
    }
}

void LoginScreen::choose(const KnownPerson& person)
{
    endWait();
    m_people->setCurrent(person.id);
    if (!person.hasPin) {
        usePassword(person.username);
        return;
    }
    m_pin->setPerson(person);
    m_ways->setCurrentWidget(m_pin);
    m_pin->focusFirst();
}

void LoginScreen::usePassword(const QString& username)
{
    endWait();
    m_form->setUsername(username);
    m_form->forget();
    m_form->clearErrors();
    m_ways->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void LoginScreen::submitPassword(const QString& username, QString password)
{
    begin();
    if (!m_ready) {
        m_early.emplace(username, std::move(password));
        return;
    }
    m_session.logIn(username, std::move(password));
}

void LoginScreen::submitPin(const QString& username, QString pin)
{
    begin();
    m_session.switchByPin(username, std::move(pin));
}

void LoginScreen::begin()
{
    m_busy = true;
    m_form->setReady(false);
    m_pin->setReady(false);
    retranslate();
}

void LoginScreen::showRefusal(const Error& why)
{
    m_busy = false;
    m_form->setReady(true);
    m_pin->setReady(true);
    retranslate();
    if (why.rule == "pin.password_needed"_L1 || why.rule == "pin.not_set"_L1) {
        usePassword(m_pin->person().username);
    }
    if (why.rule == "login.locked"_L1) {
        m_shut = why;
        m_wait.setRemainingTime(std::chrono::seconds(why.args.value(u"seconds"_s).toLongLong()));
        m_form->setReady(false);
        m_pin->setReady(false);
        m_tick.start();
    }
    showError(why, true);
}

void LoginScreen::showWait()
{
    const qint64 seconds = (m_wait.remainingTime() + 999) / 1000;
    if (seconds <= 0) {
        endWait();
        return;
    }
    showError(withWait(*m_shut, seconds), false);
}

void LoginScreen::endWait()
{
    if (!m_shut) {
        return;
    }
    m_tick.stop();
    m_shut.reset();
    m_form->setReady(true);
    m_pin->setReady(true);
    m_form->clearErrors();
    if (m_ways->currentWidget() == m_pin) {
        m_pin->setPerson(m_pin->person());
    }
}

void LoginScreen::showError(const Error& why, bool takeFocus)
{
    if (m_ways->currentWidget() == m_pin) {
        // Nobody typed a user name here.
        m_pin->showError(
            why.rule == "login.failed"_L1 ? invalid("pin.wrong"_L1, u"pin"_s) : why, takeFocus);
    } else {
        m_form->showError(why, takeFocus);
    }
}

void LoginScreen::focusInEvent(QFocusEvent* /*event*/)
{
    if (m_ways->currentWidget() == m_pin) {
        m_pin->focusFirst();
    } else {
        m_form->focusFirst();
    }
}

void LoginScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LoginScreen::retranslate()
{
    setAccessibleName(tr("Log in"));
    m_state->setText(!m_ready ? tr("Opening the temple's books …")
            : m_busy          ? tr("One moment …")
                              : tr("Log in"));
}

} // namespace mm::ui
