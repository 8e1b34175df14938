// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/session.h"

#include "models/identity/login.h"
#include "models/identity/settings.h"
#include "models/identity/users.h"
#include "ui/login/password_edit.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 60 * 60 * 1000;

Result<Session::Entry> entryOf(store::Desk& desk, const store::Actor& actor)
{
    desk.actor = actor;
    MM_LET(user, identity::userNamed(desk.db, actor.username));
    MM_LET(minutes, identity::settingNumber(desk.db, identity::Setting::AutoLockMinutes));
    return Session::Entry{actor, user.hasPin, minutes, user.language};
}

Result<QList<KnownPerson>> peopleOf(store::Desk& desk, const identity::SessionBook& book)
{
    MM_LET(hours, identity::settingNumber(desk.db, identity::Setting::PinHours));
    MM_LET(users, identity::listUsers(desk.db));
    QList<KnownPerson> people;
    for (const auto& user : users) {
        if (!user.isDisabled && book.mayUsePin(user.id, desk.clock.nowMs(), hours * kHourMs)) {
            people << KnownPerson{user.id, user.username, user.displayName, user.hasPin};
        }
    }
    return people;
}

} // namespace

Session::Session(DeskRunner& runner, const identity::HashCost& cost, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_cost(cost)
    , m_book(std::make_shared<identity::SessionBook>())
{ }

void Session::logIn(const QString& username, QString password)
{
    m_runner.ask(
        this,
        [book = m_book, cost = m_cost, username, password = std::move(password)](
            Workplace& place) mutable -> Result<Entry> {
            identity::PasswordLogIn login{username, std::move(password), cost};
            auto actor = identity::logIn(place.desk, login, book.get());
            wipe(login.password);
            MM_CHECK(actor);
            return entryOf(place.desk, *actor);
        },
        [this](Result<Entry> answer) { take(std::move(answer)); });
}

void Session::switchByPin(const QString& username, QString pin)
{
    m_runner.ask(
        this,
        [book = m_book, username, pin = std::move(pin)](Workplace& place) mutable -> Result<Entry> {
            auto actor = identity::switchByPin(place.desk, *book, username, pin);
            wipe(pin);
            MM_CHECK(actor);
            return entryOf(place.desk, *actor);
        },
        [this](Result<Entry> answer) { take(std::move(answer)); });
}

void Session::take(Result<Entry> answer)
{
    if (!answer) {
        Q_EMIT refused(answer.error());
        return;
    }
    const bool samePerson = m_entry.actor.id == answer->actor.id;
    m_entry = std::move(*answer);
    m_isIn = true;
    Q_EMIT entered(samePerson);
}

void Session::changePin(QString password, QString pin)
{
    const bool sets = !pin.isEmpty();
    m_runner.ask(
        this,
        [cost = m_cost, password = std::move(password), pin = std::move(pin)](
            Workplace& place) mutable {
            identity::PinChange change{std::move(password), std::move(pin), cost};
            auto done = identity::setPin(place.desk, change);
            wipe(change.password);
            wipe(change.pin);
            return done;
        },
        [this, sets](const Result<void>& done) {
            if (!done) {
                Q_EMIT pinRefused(done.error());
                return;
            }
            m_entry.hasPin = sets;
            Q_EMIT pinChanged();
        });
}

void Session::chooseLanguage(const QString& code)
{
    if (!m_isIn || m_entry.language == code) {
        return;
    }
    m_runner.ask(
        this,
        [code, id = m_entry.actor.id](Workplace& place) -> Result<bool> {
            // Whoever has come in meanwhile did not ask for it.
            if (place.desk.actor.id != id) {
                return false;
            }
            MM_CHECK(store::inUnitOfWork(place.desk,
                [&code](store::UnitOfWork& unit) { return identity::chooseLanguage(unit, code); }));
            return true;
        },
        [this, code, id = m_entry.actor.id](const Result<bool>& done) {
            if (done && *done && m_entry.actor.id == id) {
                m_entry.language = code;
            }
        });
}

void Session::lock()
{
    if (!m_isIn) {
        return;
    }
    m_isIn = false;
    m_runner.ask(
        this,
        [](Workplace& place) {
            place.desk.actor.permissions.clear();
            return true;
        },
        [](bool) {});
    Q_EMIT locked();
}

void Session::askPeople()
{
    m_runner.ask(
        this, [book = m_book](Workplace& place) { return peopleOf(place.desk, *book); },
        // Without the list the password still works.
        [this](const Result<QList<KnownPerson>>& people) {
            Q_EMIT peopleKnown(people.value_or(QList<KnownPerson>()));
        });
}

} // namespace mm::ui
