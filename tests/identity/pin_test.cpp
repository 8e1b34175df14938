// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/settings.h"
#include "tests/identity/staffed_counter.h"

using namespace mm;
using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::kGoodPassword;
using mm::test::kHour;
using mm::test::kSecond;
using mm::test::ruleOf;
using mm::test::StaffedCounter;

class PinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePinIsEnoughAfterThePasswordOfTheDay()
    {
        StaffedCounter counter;
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
        StaffedCounter counter;
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
        StaffedCounter counter;
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
        StaffedCounter counter;
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
        StaffedCounter counter;
        QVERIFY(counter.logIn(kGoodPassword));
        QCOMPARE(counter.byPin(u"4821"_s), u"pin.not_set"_s);
        QCOMPARE(counter.byPin(QString()), u"pin.not_set"_s);
    }
};

QTEST_GUILESS_MAIN(PinTest)
#include "pin_test.moc"
