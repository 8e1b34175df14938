// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/lock_out.h"
#include "models/identity/login.h"
#include "models/identity/users.h"
#include "tests/identity/results.h"
#include "tests/support/test_desk.h"

namespace mm::test {

inline constexpr qint64 kSecond = 1000;
inline constexpr qint64 kMinute = 60 * kSecond;
inline constexpr qint64 kHour = 60 * kMinute;
inline constexpr qint64 kYear = 365 * 24 * kHour;

/// A counter with a user "gopal" (counter staff, PIN 4821) whom nobody has let in yet.
class StaffedCounter
{
public:
    StaffedCounter()
    {
        const auto made = m_desk.run([](store::UnitOfWork& unit) {
            return identity::addUser(unit,
                {QStringLiteral("gopal"), QStringLiteral("Gopal Bhat"),
                    identity::Role::CounterStaff, kGoodPassword, {}, kCheap});
        });
        if (!made) {
            qFatal("no user: %s", made.error().rule.data());
        }
        m_user = *made;
        m_desk.desk().actor = {};
    }
    TestDesk& test() { return m_desk; }
    store::Desk& desk() { return m_desk.desk(); }
    FixedClock& clock() { return m_desk.clock(); }
    [[nodiscard]] UserId user() const { return m_user; }
    identity::SessionBook& book() { return m_book; }

    Result<store::Actor> logIn(
        const QString& password, const QString& username = QStringLiteral("gopal"))
    {
        return identity::logIn(desk(), {username, password, kCheap}, &m_book);
    }
    QString wrong() { return ruleOf(logIn(QStringLiteral("not the password"))); }
    QString right() { return ruleOf(logIn(kGoodPassword)); }
    void failTimes(int times)
    {
        for (int i = 0; i < times; ++i) {
            QCOMPARE(wrong(), QStringLiteral("login.failed"));
        }
    }
    /// Wrong attempts, each as soon as it is looked at again, until there are `failures`.
    void failUpTo(int failures)
    {
        for (int i = 1; i <= failures; ++i) {
            QCOMPARE(wrong(), QStringLiteral("login.failed"));
            clock().advance(identity::lockDelayMs(i));
        }
    }
    void withPin()
    {
        QVERIFY(logIn(kGoodPassword));
        VERIFY_OK(identity::setPin(desk(), {kGoodPassword, QStringLiteral("4821"), kCheap}));
    }
    QString byPin(const QString& pin)
    {
        return ruleOf(identity::switchByPin(desk(), m_book, QStringLiteral("gopal"), pin));
    }
    qint64 events(const char* action)
    {
        return m_desk.number(
            QByteArray("SELECT count(*) FROM audit_events WHERE action = '") + action + '\'');
    }

private:
    TestDesk m_desk;
    UserId m_user;
    identity::SessionBook m_book;
};

} // namespace mm::test
