// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/login.h"

#include "models/audit/audit.h"
#include "models/identity/lock_out.h"
#include "models/identity/settings.h"
#include "models/identity/users.h"
#include "models/store/sqlite_connection.h"
#include "tests/identity/staffed_counter.h"

#include <QElapsedTimer>

#include <limits>

using namespace mm;
using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::kCheap;
using mm::test::kGoodPassword;
using mm::test::kHour;
using mm::test::kMinute;
using mm::test::kSecond;
using mm::test::kYear;
using mm::test::ruleOf;
using mm::test::StaffedCounter;
using mm::test::TestDesk;

namespace {

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
        StaffedCounter counter;
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
        StaffedCounter counter;
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
        StaffedCounter counter;
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

    void aWrongNameTakesAsLongAsAWrongPassword()
    {
        const HashCost cost{1, size_t{16} * 1024 * 1024};
        TestDesk desk;
        VERIFY_OK(desk.run([&](store::UnitOfWork& unit) {
            return addUser(unit, {u"gopal"_s, {}, Role::Priest, kGoodPassword, {}, cost});
        }));
        const auto quickest = [&](const QString& username) {
            qint64 least = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 4; ++i) {
                QElapsedTimer timer;
                timer.start();
                static_cast<void>(
                    identity::logIn(desk.desk(), {username, u"not the password"_s, cost}));
                least = std::min(least, timer.nsecsElapsed());
            }
            return least;
        };
        const qint64 known = quickest(u"gopal"_s);
        const qint64 unknown = quickest(u"gopala"_s);
        QVERIFY2(unknown * 2 > known && known * 2 > unknown,
            qPrintable(u"%1 and %2 ns"_s.arg(known).arg(unknown)));
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
        StaffedCounter counter;
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
        StaffedCounter counter;
        counter.failUpTo(8);
        QCOMPARE(counter.wrong(), u"login.failed"_s);
        counter.clock().advance(61 * kSecond + 1);
        const auto refused = counter.logIn(kGoodPassword);
        QCOMPARE(refused.error().args.value(u"wait"_s).toString(), u"13:59"_s);
    }

    void aRestartDoesNotHelp()
    {
        StaffedCounter counter;
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
        StaffedCounter counter;
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
        StaffedCounter counter;
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
        StaffedCounter counter;
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
        StaffedCounter counter;
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
        StaffedCounter counter;
        for (int i = 0; i < 5; ++i) {
            VERIFY_OK(beginAttempt(counter.desk(), counter.user().uuid));
        }
        QCOMPARE(counter.right(), u"login.locked"_s);
    }

    void aDisabledUserIsToldOnlyWithTheRightPassword()
    {
        StaffedCounter counter;
        counter.desk().actor = {{}, {}, {}, u"administrator"_s, test::allPermissions()};
        VERIFY_OK(counter.test().run(
            [&](store::UnitOfWork& unit) { return disableUser(unit, counter.user()); }));
        QCOMPARE(counter.wrong(), u"login.failed"_s);
        QCOMPARE(counter.right(), u"user.disabled"_s);
        QCOMPARE(counter.events("user.login"), 0);
    }

    void anOlderHashIsMadeAnewAtTheNextLogIn()
    {
        StaffedCounter counter;
        const HashCost dearer{2, 8192};
        VERIFY_OK(identity::logIn(counter.desk(), {u"gopal"_s, kGoodPassword, dearer}));
        QCOMPARE(
            counter.test().number("SELECT count(*) FROM users WHERE password_hash LIKE '%t=2,%'"),
            1);
        VERIFY_OK(identity::logIn(counter.desk(), {u"gopal"_s, kGoodPassword, dearer}));
    }

    void theChainHoldsOverAllOfIt()
    {
        StaffedCounter counter;
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
