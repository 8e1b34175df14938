// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/temple.h"

#include "models/audit/audit.h"
#include "models/identity/device.h"
#include "models/identity/place.h"
#include "models/identity/settings.h"
#include "tests/identity/results.h"
#include "tests/support/test_desk.h"

using namespace mm;
using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::ruleOf;
using mm::test::TestDesk;
using store::UnitOfWork;

namespace {

Temple sample()
{
    Temple temple;
    temple.code = u"KTL"_s;
    temple.name = u"Sri Lakshmi Venkateshwara Temple"_s;
    temple.language = u"kn"_s;
    return temple;
}

Result<void> change(TestDesk& desk, Setting setting, const QString& value)
{
    return desk.run([&](UnitOfWork& unit) { return changeSetting(unit, setting, value); });
}

} // namespace

class TempleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void degreesAreReadDigitByDigit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("micro");
        QTest::addColumn<QString>("shown");
        const auto row = [](const QString& text, qint64 micro, const QString& shown) {
            QTest::addRow("'%s'", qUtf8Printable(text)) << text << micro << shown;
        };
        row(u"12.3"_s, 12'300'000, u"12.300000"_s);
        row(u"12"_s, 12'000'000, u"12.000000"_s);
        row(u" 13.340881 "_s, 13'340'881, u"13.340881"_s);
        row(u"13.3408815"_s, 13'340'882, u"13.340882"_s);
        row(u"13.34088149999"_s, 13'340'881, u"13.340881"_s);
        row(u"0.1"_s, 100'000, u"0.100000"_s);
        row(u"-6.75"_s, -6'750'000, u"-6.750000"_s);
        row(u"-0.000001"_s, -1, u"-0.000001"_s);
        row(u"+90"_s, 90'000'000, u"90.000000"_s);
        row(u"೧೨.೩"_s, 12'300'000, u"12.300000"_s);
    }

    void degreesAreReadDigitByDigit()
    {
        QFETCH(QString, text);
        QFETCH(qint64, micro);
        QFETCH(QString, shown);
        const auto parsed = parseLatitude(text, u"lat"_s);
        VERIFY_OK(parsed);
        QCOMPARE(*parsed, micro);
        QCOMPARE(degreesText(*parsed), shown);
    }

    void whatIsNoPlaceIsRefused()
    {
        for (const QString& text : {u""_s, u"12,3"_s, u"12.3N"_s, u"1e1"_s, u"12."_s, u".5"_s,
                 u"nan"_s, u"12°"_s, u"1234"_s}) {
            QVERIFY2(ruleOf(parseLatitude(text)) == "place.malformed"_L1, qUtf8Printable(text));
        }
        QCOMPARE(ruleOf(parseLatitude(u"90.000001"_s)), u"place.out_of_range"_s);
        QCOMPARE(ruleOf(parseLatitude(u"-90.1"_s)), u"place.out_of_range"_s);
        QCOMPARE(*parseLongitude(u"180"_s), 180'000'000);
        QCOMPARE(ruleOf(parseLongitude(u"180.5"_s)), u"place.out_of_range"_s);
    }

    void statesAreKnown()
    {
        QCOMPARE(*parseState(u"ka"_s), u"KA"_s);
        QCOMPARE(*parseState(u"OR"_s), u"OD"_s);
        QCOMPARE(*parseState({}), QString());
        QCOMPARE(ruleOf(parseState(u"XX"_s)), u"state.unknown"_s);
        QCOMPARE(indianStates().size(), size_t{36});
        for (const State& state : indianStates()) {
            QCOMPARE(*parseState(state.code), QString(state.code));
        }
    }

    void aTempleIsHeldToItsRules_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* field, const QString& value, const QString& rule) {
            QTest::addRow("%s '%s'", field, qUtf8Printable(value.left(20)))
                << QString::fromLatin1(field) << value << rule;
        };
        row("code", u"ktl1"_s, u"accepted"_s);
        row("code", u"K"_s, u"temple_code.malformed"_s);
        row("code", u"K-1"_s, u"temple_code.malformed"_s);
        row("code", u"ಕಟೀಲು"_s, u"temple_code.malformed"_s);
        row("code", u"ABCDEFGHIJK"_s, u"temple_code.malformed"_s);
        row("name", QString(), u"name.empty"_s);
        row("nameLocal", u"ಶ್ರೀ ಲಕ್ಷ್ಮೀ ವೆಂಕಟೇಶ್ವರ ದೇವಸ್ಥಾನ"_s, u"accepted"_s);
        row("language", u"xx"_s, u"language.unknown"_s);
        row("timeZone", u"Asia/Atlantis"_s, u"time_zone.unknown"_s);
        row("timeZone", QString(), u"time_zone.unknown"_s);
        row("state", u"ZZ"_s, u"state.unknown"_s);
        row("pinCode", u"57419"_s, u"pin_code.malformed"_s);
        row("phone", u"08258-266000"_s, u"accepted"_s);
        row("email", u"office@temple"_s, u"email.malformed"_s);
        row("pan", u"AAATS1234A"_s, u"accepted"_s);
        row("pan", u"123"_s, u"pan.malformed"_s);
        row("upiVpa", u"Temple.Katil@sbi"_s, u"accepted"_s);
        row("upiVpa", u"temple"_s, u"upi_vpa.malformed"_s);
        row("trustKind", u"club"_s, u"trust_kind.unknown"_s);
        row("deductionRoute", u"always"_s, u"deduction.route_unknown"_s);
        row("deductionRoute", u"approval"_s, u"deduction.reference_missing"_s);
        row("logo", u"<svg/>"_s, u"logo.not_image"_s);
        row("logo", u"\u00FFx"_s.repeated(300'000), u"logo.too_large"_s);
    }

    void aTempleIsHeldToItsRules()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, rule);
        Temple temple = sample();
        const QHash<QString, QString*> texts{{u"code"_s, &temple.code}, {u"name"_s, &temple.name},
            {u"nameLocal"_s, &temple.nameLocal}, {u"language"_s, &temple.language},
            {u"timeZone"_s, &temple.timeZone}, {u"state"_s, &temple.state},
            {u"pinCode"_s, &temple.pinCode}, {u"phone"_s, &temple.phone},
            {u"email"_s, &temple.email}, {u"pan"_s, &temple.pan}, {u"upiVpa"_s, &temple.upiVpa},
            {u"trustKind"_s, &temple.trustKind}, {u"deductionRoute"_s, &temple.deductionRoute}};
        if (field == "logo"_L1) {
            temple.logo = value.toLatin1();
        } else {
            *texts[field] = value;
        }
        QCOMPARE(ruleOf(cleanTemple(temple)), rule);
    }

    void anApprovalHasANumberAndDatesInOrder()
    {
        Temple temple = sample();
        temple.deductionRoute = u"approval"_s;
        temple.deductionReference = u"AAATS1234AF20261"_s;
        temple.deductionFrom = QDate(2026, 4, 1);
        temple.deductionUpto = QDate(2031, 3, 31);
        QCOMPARE(ruleOf(cleanTemple(temple)), u"accepted"_s);
        temple.deductionUpto = QDate(2026, 3, 31);
        QCOMPARE(ruleOf(cleanTemple(temple)), u"deduction.dates"_s);
    }

    void aChangeIsWrittenAndAuditedWithWhatItWas()
    {
        TestDesk desk;
        Temple temple = *readTemple(desk.db());
        temple.code = u"ELSE"_s;
        temple.name = u"Sri Durga Temple"_s;
        temple.latitudeUdeg = 13'040'000;
        temple.logo = QByteArray("\x89PNG\r\n\x1a\n...");
        VERIFY_OK(desk.run([&](UnitOfWork& unit) { return updateTemple(unit, temple); }));
        const Temple stored = *readTemple(desk.db());
        QCOMPARE(stored.code, u"TST"_s);
        QCOMPARE(stored.name, u"Sri Durga Temple"_s);
        QCOMPARE(stored.nameLocal, u"ಪರೀಕ್ಷಾ ದೇವಸ್ಥಾನ"_s);
        QCOMPARE(stored.latitudeUdeg, std::optional<qint64>(13'040'000));
        QCOMPARE(stored.logo, temple.logo);
        const auto events = audit::eventsOf(desk.db(), desk.desk().temple.uuid);
        VERIFY_OK(events);
        QCOMPARE(events->size(), size_t{1});
        QCOMPARE(events->front().before,
            u"{\"latitude_udeg\":null,\"logo\":null,\"name\":\"Test Temple\"}"_s);
        QVERIFY(events->front().after.contains("Sri Durga Temple"_L1));
        VERIFY_OK(desk.run([&](UnitOfWork& unit) { return updateTemple(unit, stored); }));
        QCOMPARE(audit::eventsOf(desk.db(), desk.desk().temple.uuid)->size(), size_t{1});
    }

    void aChangeOfTheTempleNeedsPermission()
    {
        TestDesk desk;
        const Temple temple = *readTemple(desk.db());
        desk.allowOnly({u"user.manage"_s});
        QCOMPARE(ruleOf(desk.run([&](UnitOfWork& unit) { return updateTemple(unit, temple); })),
            u"permission.denied"_s);
    }

    void everySettingHasAStandardThatItsOwnRuleAccepts()
    {
        TestDesk desk;
        for (const Setting setting : kAllSettings) {
            const auto& spec = specOf(setting);
            QCOMPARE(spec.setting, setting);
            QCOMPARE(*parseSetting(spec.key), setting);
            QCOMPARE(*settingText(desk.db(), setting), QString(spec.standard));
            VERIFY_OK(change(desk, setting, spec.standard));
        }
        QCOMPARE(desk.number("SELECT count(*) FROM settings"), 0);
        QCOMPARE(ruleOf(parseSetting(u"colour"_s)), u"setting.unknown"_s);
    }

    void aSettingIsChangedAndAudited()
    {
        TestDesk desk;
        VERIFY_OK(change(desk, Setting::AutoLockMinutes, u" ೫ "_s));
        QCOMPARE(*settingNumber(desk.db(), Setting::AutoLockMinutes), 5);
        VERIFY_OK(change(desk, Setting::AutoLockMinutes, u"15"_s));
        VERIFY_OK(change(desk, Setting::AutoLockMinutes, u"15"_s));
        QCOMPARE(*settingNumber(desk.db(), Setting::AutoLockMinutes), 15);
        QCOMPARE(desk.number("SELECT count(*) FROM settings"), 1);
        QCOMPARE(desk.number("SELECT count(*) FROM audit_events "
                             "WHERE action = 'settings.change' AND user_id IS NOT NULL"),
            2);
        QCOMPARE(desk.number("SELECT count(*) FROM audit_events WHERE "
                             "before_json = '{\"auto_lock_minutes\":\"5\"}' AND "
                             "after_json = '{\"auto_lock_minutes\":\"15\"}'"),
            1);
        QCOMPARE(desk.number("SELECT count(*) FROM sync_outbox WHERE type = 'settings.change'"), 2);
    }

    void amountsAndWordsAreKept()
    {
        TestDesk desk;
        VERIFY_OK(change(desk, Setting::QuickAmounts, u" ೧೧, 51,,51 , 101"_s));
        QCOMPARE(*settingText(desk.db(), Setting::QuickAmounts), u"11,51,101"_s);
        const auto amounts = quickAmounts(desk.db());
        QVERIFY(amounts);
        QCOMPARE(amounts->size(), size_t{3});
        QCOMPARE(amounts->front(), Money::fromRupees(11));
        VERIFY_OK(change(desk, Setting::ConsentText, u"May we send You Messages?"_s));
        QCOMPARE(*settingText(desk.db(), Setting::ConsentText), u"May we send You Messages?"_s);
        VERIFY_OK(change(desk, Setting::ConsentText, {}));
        QCOMPARE(*settingText(desk.db(), Setting::ConsentText), QString());
    }

    void twoCountersThatSetTheSameWriteTheSameRow()
    {
        TestDesk one;
        TestDesk two;
        two.desk().temple = one.desk().temple;
        VERIFY_OK(change(one, Setting::ReceiptPaper, u"80mm"_s));
        VERIFY_OK(change(two, Setting::ReceiptPaper, u"80mm"_s));
        const auto idIn = [](TestDesk& desk) {
            store::Query query(desk.db(), QByteArray("SELECT id FROM settings"));
            return *query.one([](const store::Row& row) { return row.id<Id<void>>(0); });
        };
        QCOMPARE(idIn(one).toString(), idIn(two).toString());
    }

    void whatASettingCannotHoldIsRefused()
    {
        TestDesk desk;
        QCOMPARE(ruleOf(change(desk, Setting::AutoLockMinutes, u"0"_s)), u"setting.out_of_range"_s);
        QCOMPARE(
            ruleOf(change(desk, Setting::AutoLockMinutes, u"241"_s)), u"setting.out_of_range"_s);
        QCOMPARE(
            ruleOf(change(desk, Setting::AutoLockMinutes, u"soon"_s)), u"setting.not_a_number"_s);
        QCOMPARE(ruleOf(change(desk, Setting::ReceiptPaper, u"a3"_s)), u"setting.not_a_choice"_s);
        for (const auto& amounts : {u""_s, u"11,many"_s, u"0"_s, u"100000"_s, u"-5"_s, u"1.50"_s,
                 u"1,2,3,4,5,6,7,8,9,10,11,12,13"_s}) {
            QCOMPARE(
                ruleOf(change(desk, Setting::QuickAmounts, amounts)), u"setting.not_amounts"_s);
        }
        QVERIFY(!ruleOf(change(desk, Setting::ConsentText, QString(301, u'x'))).isEmpty());
        desk.allowOnly({});
        QCOMPARE(ruleOf(change(desk, Setting::ReceiptPaper, u"80mm"_s)), u"permission.denied"_s);
    }

    void theDeviceIsKeptWithItsEpoch()
    {
        TestDesk desk;
        QCOMPARE(ruleOf(readDevice(desk.db())), u"store.not_set_up"_s);
        const Device device =
            newDevice(desk.desk().temple, desk.desk().device, *parseCounterCode(u"c01"_s));
        VERIFY_OK(insertDevice(desk.db(), device));
        const auto stored = readDevice(desk.db());
        VERIFY_OK(stored);
        QCOMPARE(stored->id, device.id);
        QCOMPARE(stored->code, u"C01"_s);
        QCOMPARE(stored->dbEpoch, device.dbEpoch);
        QVERIFY(!stored->registeredAt);
        VERIFY_OK(renewEpoch(desk.db()));
        QVERIFY(readDevice(desk.db())->dbEpoch != device.dbEpoch);
    }

    void counterCodes()
    {
        QCOMPARE(*parseCounterCode(u"c೧"_s), u"C1"_s);
        for (const QString& text : {u"C"_s, u"C0001"_s, u"C-1"_s, u""_s, u"ಕೌಂ"_s}) {
            QCOMPARE(ruleOf(parseCounterCode(text)), u"counter_code.malformed"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TempleTest)
#include "temple_test.moc"
