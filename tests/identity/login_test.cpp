// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/login.h"

#include "models/audit/audit.h"
#include "models/identity/lock_out.h"
#include "models/identity/settings.h"
#include "models/identity/users.h"
#include "models/store/sqlite_connection.h"
#include "tests/identity/results.h"
#include "tests/support/test_desk.h"

using namespace mm;
using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::kCheap;
using mm::test::kGoodPassword;
using mm::test::ruleOf;
using mm::test::TestDesk;

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kYear = 365 * 24 * kHour;

/// A counter with a user "gopal" (counter staff, PIN 4821) whom nobody has let in yet.
class Counter
{
public:
    Counter()
    {
        const auto made = m_desk.run([](store::UnitOfWork& unit) {
            return addUser(
                unit, {u"gopal"_s, u"Gopal Bhat"_s, Role::CounterStaff, kGoodPassword, {}, kCheap});
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
    SessionBook& book() { return m_book; }

    Result<store::Actor> logIn(const QString& password, const QString& username = u"gopal"_s)
    {
        return identity::logIn(desk(), {username, password, kCheap}, &m_book);
    }
    QString wrong() { return ruleOf(logIn(u"not the password"_s)); }
    QString right() { return ruleOf(logIn(kGoodPassword)); }
    void failTimes(int times)
    {
        for (int i = 0; i < times; ++i) {
            QCOMPARE(wrong(), u"login.failed"_s);
        }
    }
    /// Wrong attempts, each as soon as it is looked at again, until there are `failures`.
    void failUpTo(int failures)
    {
        for (int i = 1; i <= failures; ++i) {
            QCOMPARE(wrong(), u"login.failed"_s);
            clock().advance(lockDelayMs(i));
        }
    }
    void withPin()
    {
        QVERIFY(logIn(kGoodPassword));
        VERIFY_OK(setPin(desk(), {kGoodPassword, u"4821"_s, kCheap}));
    }
    QString byPin(const QString& pin)
    {
        return ruleOf(switchByPin(desk(), m_book, u"gopal"_s, pin));
    }
    qint64 events(const char* action)
    {
        return m_desk.number(
            QByteArray("SELECT count(*) FROM audit_events WHERE action = '") + action + '\'');
    }

private:
    TestDesk m_desk;
    UserId m_user;
    SessionBook m_book;
};

qint64 secondsOf(const Result<store::Actor>& refused)
{
    return refused ? -1 : refused.error().args.value(u"seconds"_s, -1).toLongLong();
}

} // namespace

class LoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPasswordGivesTheRole()
    {
        Counter counter;
        const auto actor = counter.logIn(kGoodPassword);
        VERIFY_OK(actor);
        QCOMPARE(actor->id, counter.user());
        QCOMPARE(actor->displayName, u"Gopal Bhat"_s);
        QCOMPARE(actor->permissions, permissionsOf(Role::CounterStaff));
        QCOMPARE(counter.desk().actor.id, counter.user());
        QCOMPARE(counter.test().number("SELECT count(*) FROM audit_events "
                                       "WHERE action = 'user.login' AND user_id = entity_id"),
            1);
    }

    void theNameIsReadAsPeopleTypeIt()
    {
        Counter counter;
        VERIFY_OK(counter.logIn(kGoodPassword, u" Gopal "_s));
    }

    void aWrongNameIsToldInTheSameWordsAsAWrongPassword_data()
    {
        QTest::addColumn<QString>("username");
        QTest::newRow("wrong password") << u"gopal"_s;
        QTest::newRow("wrong name") << u"gopala"_s;
        QTest::newRow("no name") << QString();
        QTest::newRow("no possible name") << u"'; DROP TABLE users"_s;
        QTest::newRow("a password in the place of the name") << kGoodPassword;
    }

    void aWrongNameIsToldInTheSameWordsAsAWrongPassword()
    {
        QFETCH(QString, username);
        Counter counter;
        for (int i = 0; i < 5; ++i) {
            const auto refused = counter.logIn(u"not the password"_s, username);
            QCOMPARE(ruleOf(refused), u"login.failed"_s);
            QCOMPARE(refused.error().kind, ErrorKind::AuthFailed);
            QCOMPARE(refused.error().field, u"password"_s);
            QVERIFY(refused.error().args.isEmpty());
        }
        QCOMPARE(ruleOf(counter.logIn(u"not the password"_s, username)), u"login.locked"_s);
        QVERIFY(counter.desk().actor.id.isNull());
        QCOMPARE(counter.events("user.login_failed"), 5);
        QCOMPARE(counter.test().number("SELECT count(*) FROM audit_events WHERE "
                                       "after_json || coalesce(reason, '') LIKE '%tulasi%'"),
            0);
    }

    void theDelaysGrow_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("first") << 1 << qint64{0};
        QTest::newRow("fourth") << 4 << qint64{0};
        QTest::newRow("fifth") << 5 << qint64{30};
        QTest::newRow("sixth") << 6 << qint64{60};
        QTest::newRow("seventh") << 7 << qint64{120};
        QTest::newRow("eighth") << 8 << qint64{300};
        QTest::newRow("ninth") << 9 << qint64{900};
        QTest::newRow("tenth") << 10 << qint64{3600};
        QTest::newRow("hundredth") << 100 << qint64{3600};
    }

    void theDelaysGrow()
    {
        QFETCH(int, failures);
        QFETCH(qint64, seconds);
        QCOMPARE(lockDelayMs(failures), seconds * kSecond);
    }

    void theLockHoldsForTheWholeSeries()
    {
        Counter counter;
        counter.failTimes(4);
        for (int failures = 5; failures <= 12; ++failures) {
            QCOMPARE(counter.wrong(), u"login.failed"_s);
            const qint64 delay = lockDelayMs(failures);
            QCOMPARE(secondsOf(counter.logIn(kGoodPassword)), delay / kSecond);
            counter.clock().advance(delay - 1);
            QCOMPARE(counter.right(), u"login.locked"_s);
            QCOMPARE(counter.wrong(), u"login.locked"_s);
            counter.clock().advance(1);
        }
        QCOMPARE(counter.right(), u"accepted"_s);
        counter.failTimes(5);
        QCOMPARE(secondsOf(counter.logIn(kGoodPassword)), 30);
    }

    void theWaitIsSaidInMinutesAndSeconds()
    {
        Counter counter;
        counter.failUpTo(8);
        QCOMPARE(counter.wrong(), u"login.failed"_s);
        counter.clock().advance(61 * kSecond + 1);
        const auto refused = counter.logIn(kGoodPassword);
        QCOMPARE(refused.error().args.value(u"wait"_s).toString(), u"13:59"_s);
    }

    void aRestartDoesNotHelp()
    {
        Counter counter;
        counter.failTimes(5);
        auto again = store::SqliteConnection::open(counter.test().path(), {});
        VERIFY_OK(again);
        store::Desk restarted{**again, counter.clock(), {}, {}, counter.desk().temple,
            counter.desk().device, u"C01"_s, {}};
        const PasswordLogIn right{u"gopal"_s, kGoodPassword, kCheap};
        QCOMPARE(ruleOf(identity::logIn(restarted, right)), u"login.locked"_s);
        counter.clock().advance(30 * kSecond);
        VERIFY_OK(identity::logIn(restarted, right));
    }

    void aClockSetBackNeitherOpensNorShutsForEver_data()
    {
        QTest::addColumn<qint64>("back");
        QTest::newRow("a second") << kSecond;
        QTest::newRow("a minute") << kMinute;
        QTest::newRow("a day") << 24 * kHour;
        QTest::newRow("a year") << kYear;
    }

    void aClockSetBackNeitherOpensNorShutsForEver()
    {
        QFETCH(qint64, back);
        Counter counter;
        counter.failUpTo(6);
        QCOMPARE(counter.wrong(), u"login.failed"_s);
        const qint64 delay = lockDelayMs(7);
        counter.clock().advance(-back);
        QCOMPARE(secondsOf(counter.logIn(kGoodPassword)), delay / kSecond);
        counter.clock().advance(delay - 1);
        QCOMPARE(counter.right(), u"login.locked"_s);
        counter.clock().advance(1);
        QCOMPARE(counter.right(), u"accepted"_s);
    }

    void aClockSetForwardGivesOneAttemptAndALongerWait()
    {
        Counter counter;
        counter.failTimes(5);
        counter.clock().advance(kYear);
        QCOMPARE(counter.wrong(), u"login.failed"_s);
        QCOMPARE(secondsOf(counter.logIn(kGoodPassword)), 60);
        counter.clock().advance(-kYear);
        QCOMPARE(secondsOf(counter.logIn(kGoodPassword)), 60);
        counter.clock().advance(kMinute);
        QCOMPARE(counter.right(), u"accepted"_s);
    }

    void settingTheClockBackAgainAndAgainOpensNothing()
    {
        Counter counter;
        counter.failTimes(5);
        for (int i = 0; i < 20; ++i) {
            counter.clock().advance(-kHour);
            QCOMPARE(secondsOf(counter.logIn(kGoodPassword)), 30);
            counter.clock().advance(20 * kSecond);
            QCOMPARE(secondsOf(counter.logIn(kGoodPassword)), 10);
        }
    }

    void oneUsersFailuresLockNobodyElse()
    {
        Counter counter;
        counter.desk().actor = {{}, {}, {}, u"administrator"_s, test::allPermissions()};
        VERIFY_OK(counter.test().run([](store::UnitOfWork& unit) {
            return addUser(unit, {u"savitri"_s, {}, Role::Accountant, kGoodPassword, {}, kCheap});
        }));
        counter.failTimes(5);
        VERIFY_OK(counter.logIn(kGoodPassword, u"savitri"_s));
        QCOMPARE(counter.right(), u"login.locked"_s);
    }

    void theCountIsKeptThoughTheAttemptIsCutOff()
    {
        Counter counter;
        for (int i = 0; i < 5; ++i) {
            VERIFY_OK(beginAttempt(counter.desk(), counter.user().uuid));
        }
        QCOMPARE(counter.right(), u"login.locked"_s);
    }

    void aDisabledUserIsToldOnlyWithTheRightPassword()
    {
        Counter counter;
        counter.desk().actor = {{}, {}, {}, u"administrator"_s, test::allPermissions()};
        VERIFY_OK(counter.test().run(
            [&](store::UnitOfWork& unit) { return disableUser(unit, counter.user()); }));
        QCOMPARE(counter.wrong(), u"login.failed"_s);
        QCOMPARE(counter.right(), u"user.disabled"_s);
        QCOMPARE(counter.events("user.login"), 0);
    }

    void anOlderHashIsMadeAnewAtTheNextLogIn()
    {
        Counter counter;
        const HashCost dearer{2, 8192};
        VERIFY_OK(identity::logIn(counter.desk(), {u"gopal"_s, kGoodPassword, dearer}));
        QCOMPARE(
            counter.test().number("SELECT count(*) FROM users WHERE password_hash LIKE '%t=2,%'"),
            1);
        VERIFY_OK(identity::logIn(counter.desk(), {u"gopal"_s, kGoodPassword, dearer}));
    }

    void thePinIsEnoughAfterThePasswordOfTheDay()
    {
        Counter counter;
        counter.withPin();
        QCOMPARE(counter.byPin(u"4821"_s), u"accepted"_s);
        QCOMPARE(counter.byPin(u"೪೮೨೧"_s), u"accepted"_s);
        QCOMPARE(counter.byPin(u"4822"_s), u"login.failed"_s);
        counter.clock().advance(12 * kHour);
        QCOMPARE(counter.byPin(u"4821"_s), u"accepted"_s);
        counter.clock().advance(1);
        QCOMPARE(counter.byPin(u"4821"_s), u"pin.password_needed"_s);
    }

    void thePinIsNotEnoughElsewhere()
    {
        Counter counter;
        counter.withPin();
        SessionBook afterRestart;
        QCOMPARE(ruleOf(switchByPin(counter.desk(), afterRestart, u"gopal"_s, u"4821"_s)),
            u"pin.password_needed"_s);
        counter.clock().advance(-kHour);
        QCOMPARE(counter.byPin(u"4821"_s), u"pin.password_needed"_s);
        counter.clock().advance(kHour);
        counter.book().close(counter.user());
        QCOMPARE(counter.byPin(u"4821"_s), u"pin.password_needed"_s);
        QCOMPARE(ruleOf(switchByPin(counter.desk(), counter.book(), u"nobody"_s, u"4821"_s)),
            u"pin.password_needed"_s);
    }

    void thePinsHoursAreASetting()
    {
        Counter counter;
        counter.desk().actor = {{}, {}, {}, u"administrator"_s, test::allPermissions()};
        VERIFY_OK(counter.test().run([](store::UnitOfWork& unit) {
            return changeSetting(unit, Setting::PinHours, u"2"_s);
        }));
        counter.withPin();
        counter.clock().advance(2 * kHour + 1);
        QCOMPARE(counter.byPin(u"4821"_s), u"pin.password_needed"_s);
    }

    void fiveWrongPinsAskForThePassword()
    {
        Counter counter;
        counter.withPin();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(counter.byPin(u"0000"_s), u"login.failed"_s);
        }
        QCOMPARE(counter.byPin(u"4821"_s), u"pin.password_needed"_s);
        QCOMPARE(counter.right(), u"login.locked"_s);
        counter.clock().advance(30 * kSecond);
        QCOMPARE(counter.byPin(u"4821"_s), u"pin.password_needed"_s);
        QCOMPARE(counter.right(), u"accepted"_s);
        QCOMPARE(counter.byPin(u"4821"_s), u"accepted"_s);
    }

    void withoutAPinThereIsNoQuickSwitch()
    {
        Counter counter;
        QVERIFY(counter.logIn(kGoodPassword));
        QCOMPARE(counter.byPin(u"4821"_s), u"pin.not_set"_s);
        QCOMPARE(counter.byPin(QString()), u"pin.not_set"_s);
    }

    void theChainHoldsOverAllOfIt()
    {
        Counter counter;
        counter.failTimes(3);
        counter.withPin();
        counter.byPin(u"1111"_s);
        counter.byPin(u"4821"_s);
        const auto report = audit::verifyChain(counter.desk().db);
        VERIFY_OK(report);
        QCOMPARE(report->problem, QString());
        QCOMPARE(report->events, 8);
    }
};

QTEST_GUILESS_MAIN(LoginTest)
#include "login_test.moc"
