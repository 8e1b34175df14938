// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/pin_screen.h"

#include "models/identity/passwords.h"
#include "ui/login/look_switch.h"
#include "ui/login/password_edit.h"
#include "ui/login/screen_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFormWidth = 380;
}

PinScreen::PinScreen(
    Session& session, Theme& theme, texts::LanguageSwitch& languages, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_words(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_password(new PasswordEdit(this))
    , m_pin(new PasswordEdit(this))
    , m_again(new PasswordEdit(this))
    , m_passwordRow(new FieldRow(QString(), m_password))
    , m_pinRow(new FieldRow(QString(), m_pin))
    , m_againRow(new FieldRow(QString(), m_again))
    , m_set(new KeyButton(QString(), ButtonKind::Primary))
    , m_back(new KeyButton(QString(), ButtonKind::Quiet))
{
    setObjectName(u"pinScreen"_s);
    setPurpose(m_password, "currentPassword"_L1);
    setPurpose(m_pin, "newPin"_L1);
    setPurpose(m_again, "newPinAgain"_L1);
    setPurpose(m_set, "setPin"_L1);
    setPurpose(m_back, "pinBack"_L1);
    m_words->setWordWrap(true);
    m_set->setKey(Qt::Key_Return, KeyButton::KeyUse::ShownOnly);
    m_back->setKey(Qt::Key_Escape);
    auto* card = new ScreenCard;
    card->setFixedWidth(kFormWidth + 2 * space::kPage);
    const QList<QWidget*> column{
        m_title, m_words, m_passwordRow, m_pinRow, m_againRow, m_set, m_back};
    for (QWidget* each : column) {
        card->column()->addWidget(each);
    }
    layOutScreen(this, card, new LookSwitch(theme, languages));
    for (PasswordEdit* edit : {m_password, m_pin, m_again}) {
        connect(edit, &QLineEdit::returnPressed, this, &PinScreen::submit);
    }
    for (FieldRow* row : {m_passwordRow, m_pinRow, m_againRow}) {
        connect(static_cast<QLineEdit*>(row->control()), &QLineEdit::textEdited, row,
            &FieldRow::clearError);
    }
    connect(m_set, &KeyButton::clicked, this, &PinScreen::submit);
    connect(m_back, &KeyButton::clicked, this, [this] { Q_EMIT done(false); });
    connect(&m_session, &Session::pinChanged, this, [this] { Q_EMIT done(true); });
    connect(&m_session, &Session::pinRefused, this, &PinScreen::showRefusal);
    retranslate();
}

void PinScreen::submit()
{
    for (PasswordEdit* edit : {m_password, m_pin, m_again}) {
        if (edit->text().isEmpty()) {
            edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_set->isEnabled()) {
        return;
    }
    if (const auto digits = identity::parsePin(m_pin->text(), u"pin"_s); !digits) {
        m_pinRow->showError(digits.error());
        return;
    }
    if (m_pin->text() != m_again->text()) {
        m_again->forget();
        m_againRow->showError(invalid("pin.not_the_same"_L1, u"pin"_s));
        return;
    }
    m_again->forget();
    m_set->setEnabled(false);
    m_session.changePin(m_password->take(), m_pin->take());
}

void PinScreen::showRefusal(const Error& why)
{
    m_set->setEnabled(true);
    m_passwordRow->showError(why);
}

void PinScreen::focusInEvent(QFocusEvent* /*event*/)
{
    m_password->setFocus(Qt::OtherFocusReason);
}

void PinScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PinScreen::retranslate()
{
    setAccessibleName(tr("Your PIN"));
    m_title->setText(tr("Your PIN"));
    m_words->setText(tr("Four to eight digits. With the PIN you take over the counter quickly on "
                        "this computer; the password is asked again after some hours."));
    m_passwordRow->setLabel(tr("Your pass&word"));
    m_pinRow->setLabel(tr("&New PIN"));
    m_againRow->setLabel(tr("New PIN a&gain"));
    m_set->setText(tr("Set the PIN"));
    m_back->setText(tr("Back"));
}

} // namespace mm::ui
