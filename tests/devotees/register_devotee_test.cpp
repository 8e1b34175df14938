// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/register_devotee.h"

#include "models/devotees/show_devotee.h"
#include "models/devotees/update_devotee.h"
#include "models/store/tables.h"
#include "tests/devotees/register_fixture.h"

using namespace mm;
using namespace Qt::StringLiterals;
using devotees::DevoteeDraft;
using devotees::DevoteePatch;
using test::ruleOf;

/// Registering and changing devotees, on SQLite and on PostgreSQL.
class RegisterDevoteeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_register.startEngine(), QString()); }
    void init() { m_register.openDesk(); }
    void everyFieldIsKept();
    void nameAloneIsEnough();
    void names_data();
    void names();
    void refusals_data();
    void refusals();
    void starsInAnySpelling_data();
    void starsInAnySpelling();
    void phoneMayBeShared();
    void panIsSealed();
    void needsPermission();
    void writesBundleAndAudit();
    void updateAuditsOnlyWhatChanged();
    void updateToTheSameWritesNothing();
    void updateEmptiesFields();
    void updateOfPanShowsMaskOnly();
    void updateRefusals();

private:
    Result<bool> update(DevoteeId id, const DevoteePatch& patch);
    audit::EventRow lastEventOf(DevoteeId id);

    test::RegisterFixture m_register;
};

namespace {

DevoteeDraft fullDraft()
{
    DevoteeDraft draft;
    draft.name = u"  Lakshmi   Bhat "_s;
    draft.nameLocal = u"ಲಕ್ಷ್ಮಿ ಭಟ್"_s;
    draft.phone = u"+91 98450-12345"_s;
    draft.alternatePhone = u"+1 415 555 0100"_s;
    draft.email = u"lakshmi@Example.IN"_s;
    draft.address = u"12, 3rd Cross, Kalasa"_s;
    draft.city = u"Kalasa"_s;
    draft.state = u"Karnataka"_s;
    draft.pinCode = u"577 124"_s;
    draft.gotra = u"Vishwamitra"_s;
    draft.nakshatra = u"ರೋಹಿಣಿ"_s;
    draft.rashi = u"वृषभ"_s;
    draft.birthDate = QDate(1970, 1, 31);
    draft.language = u"kn"_s;
    draft.pan = u"aaapa1234a"_s;
    draft.allowsMessages = true;
    draft.notes = u"Comes on Fridays.\nNo onion."_s;
    return draft;
}

} // namespace

Result<bool> RegisterDevoteeTest::update(DevoteeId id, const DevoteePatch& patch)
{
    return m_register.desk().run([&](store::UnitOfWork& unit) {
        return devotees::updateDevotee(unit, m_register.sealer(), id, patch);
    });
}

audit::EventRow RegisterDevoteeTest::lastEventOf(DevoteeId id)
{
    const auto events = audit::eventsOf(m_register.db(), id.uuid).value();
    return events.empty() ? audit::EventRow{} : events.back();
}

void RegisterDevoteeTest::everyFieldIsKept()
{
    const auto id = m_register.add(fullDraft());
    const auto devotee = devotees::showDevotee(m_register.db(), id).value();
    QCOMPARE(devotee.id, id);
    QCOMPARE(devotee.name, u"Lakshmi Bhat"_s);
    QCOMPARE(devotee.nameLocal, u"ಲಕ್ಷ್ಮಿ ಭಟ್"_s);
    QCOMPARE(devotee.phone, u"9845012345"_s);
    QCOMPARE(devotee.alternatePhone, u"+14155550100"_s);
    QCOMPARE(devotee.email, u"lakshmi@example.in"_s);
    QCOMPARE(devotee.address, u"12, 3rd Cross, Kalasa"_s);
    QCOMPARE(devotee.city, u"Kalasa"_s);
    QCOMPARE(devotee.state, u"Karnataka"_s);
    QCOMPARE(devotee.pinCode, u"577124"_s);
    QCOMPARE(devotee.gotra, u"Vishwamitra"_s);
    QCOMPARE(devotee.nakshatra, u"Rohini"_s);
    QCOMPARE(devotee.rashi, u"Vrishabha"_s);
    QCOMPARE(devotee.birthDate, QDate(1970, 1, 31));
    QCOMPARE(devotee.language, u"kn"_s);
    QCOMPARE(devotee.panMasked, u"AAxxxxxx4A"_s);
    QVERIFY(devotee.allowsMessages);
    QVERIFY(!devotee.allowsNameDisplay);
    QCOMPARE(devotee.notes, u"Comes on Fridays.\nNo onion."_s);
    QVERIFY(devotee.mergedInto.isNull());
}

void RegisterDevoteeTest::nameAloneIsEnough()
{
    const auto id = m_register.add(u"Ramesh"_s);
    const auto devotee = devotees::showDevotee(m_register.db(), id).value();
    QCOMPARE(devotee.name, u"Ramesh"_s);
    QCOMPARE(devotee.phone, QString());
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM devotees WHERE phone IS NULL AND "
                                      "gotra IS NULL AND pan_hash IS NULL AND address IS NULL"),
        1);
}

void RegisterDevoteeTest::names_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("rule");
    const QString hundred(100, u'r');
    QTest::newRow("empty") << u""_s << QString() << u"name.empty"_s;
    QTest::newRow("spaces") << u"   "_s << QString() << u"name.empty"_s;
    QTest::newRow("1 character") << u"R"_s << QString() << u"name.too_short"_s;
    QTest::newRow("100 characters") << hundred << hundred << QString();
    QTest::newRow("101 characters") << hundred + u'r' << QString() << u"name.too_long"_s;
    QTest::newRow("emoji") << u"Ramesh 🙏"_s << QString() << u"name.emoji"_s;
    QTest::newRow("digits") << u"12345"_s << QString() << u"name.no_letters"_s;
    QTest::newRow("RTL marks") << u"\u202ERamesh\u200F Rao"_s << u"Ramesh Rao"_s << QString();
    const QString sql = u"Robert'); DROP TABLE devotees;--"_s;
    QTest::newRow("SQL") << sql << sql << QString();
    const QString html = u"<b>Sita</b> & \"Rama\" <script>alert(1)</script>"_s;
    QTest::newRow("HTML") << html << html << QString();
    QTest::newRow("match words") << u"Rao AND OR NOT NEAR(\"x*\" ^a) : & | ! 'y'"_s
                                 << u"Rao AND OR NOT NEAR(\"x*\" ^a) : & | ! 'y'"_s << QString();
}

void RegisterDevoteeTest::names()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QFETCH(QString, rule);
    DevoteeDraft draft;
    draft.name = typed;
    const auto added = m_register.tryAdd(draft);
    QCOMPARE(ruleOf(added), rule);
    if (added) {
        QCOMPARE(devotees::showDevotee(m_register.db(), *added).value().name, kept);
        QCOMPARE(m_register.found(typed), QStringList{kept});
    } else {
        QCOMPARE(added.error().field, u"name"_s);
    }
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM devotees"), added ? 1 : 0);
}

void RegisterDevoteeTest::refusals_data()
{
    QTest::addColumn<DevoteeDraft>("draft");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* tag, const QString& rule, const QString& field, auto set) {
        DevoteeDraft draft = fullDraft();
        set(draft);
        QTest::newRow(tag) << draft << rule << field;
    };
    row("phone of 9 digits", u"phone.malformed"_s, u"phone"_s,
        [](DevoteeDraft& d) { d.phone = u"984501234"_s; });
    row("other phone", u"phone.malformed"_s, u"alternate_phone"_s,
        [](DevoteeDraft& d) { d.alternatePhone = u"12"_s; });
    row("local name", u"name.emoji"_s, u"name_local"_s,
        [](DevoteeDraft& d) { d.nameLocal = u"ರಾಮ 🙏"_s; });
    row("e-mail", u"email.malformed"_s, u"email"_s,
        [](DevoteeDraft& d) { d.email = u"lakshmi at home"_s; });
    row("PIN code", u"pin_code.malformed"_s, u"pin_code"_s,
        [](DevoteeDraft& d) { d.pinCode = u"012345"_s; });
    row("address", u"text.too_long"_s, u"address"_s,
        [](DevoteeDraft& d) { d.address = QString(301, u'a'); });
    row("nakshatra", u"nakshatra.unknown"_s, u"nakshatra"_s,
        [](DevoteeDraft& d) { d.nakshatra = u"Orion"_s; });
    row("rashi", u"rashi.unknown"_s, u"rashi"_s, [](DevoteeDraft& d) { d.rashi = u"Ophiuchus"_s; });
    row("PAN", u"pan.malformed"_s, u"pan"_s, [](DevoteeDraft& d) { d.pan = u"AAAPA12345"_s; });
    row("birth to come", u"birth_date.impossible"_s, u"birth_date"_s,
        [](DevoteeDraft& d) { d.birthDate = QDate(2026, 11, 23); });
    row("birth long ago", u"birth_date.impossible"_s, u"birth_date"_s,
        [](DevoteeDraft& d) { d.birthDate = QDate(1899, 12, 31); });
    row("language", u"language.malformed"_s, u"language"_s,
        [](DevoteeDraft& d) { d.language = u"Kannada!"_s; });
    row("relation", u"text.too_long"_s, u"relation"_s,
        [](DevoteeDraft& d) { d.relation = QString(41, u'x'); });
    row("household", u"household.unknown"_s, QString(),
        [](DevoteeDraft& d) { d.household = UuidMaker().nextId<HouseholdId>(1); });
}

void RegisterDevoteeTest::refusals()
{
    QFETCH(DevoteeDraft, draft);
    QFETCH(QString, rule);
    QFETCH(QString, field);
    const auto before = m_register.desk().number("SELECT count(*) FROM audit_events");
    const auto refused = m_register.tryAdd(draft);
    QCOMPARE(ruleOf(refused), rule);
    QCOMPARE(refused.error().field, field);
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM devotees"), 0);
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM devotee_keys"), 0);
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM audit_events"), before);
}

void RegisterDevoteeTest::starsInAnySpelling_data()
{
    QTest::addColumn<QString>("nakshatra");
    QTest::addColumn<QString>("rashi");
    QTest::addColumn<QString>("keptNakshatra");
    QTest::addColumn<QString>("keptRashi");
    QTest::newRow("English") << u"Ashwini"_s << u"Mesha"_s << u"Ashwini"_s << u"Mesha"_s;
    QTest::newRow("spelling") << u"aswini"_s << u"MESHA"_s << u"Ashwini"_s << u"Mesha"_s;
    QTest::newRow("Kannada") << u"ಅಶ್ವಿನಿ"_s << u"ಮೇಷ"_s << u"Ashwini"_s << u"Mesha"_s;
    QTest::newRow("Hindi") << u"अश्विनी"_s << u"मेष"_s << u"Ashwini"_s << u"Mesha"_s;
    QTest::newRow("Malayalam") << u"അശ്വതി"_s << u"മേടം"_s << u"Ashwini"_s << u"Mesha"_s;
    QTest::newRow("none") << u"  "_s << u""_s << QString() << QString();
}

void RegisterDevoteeTest::starsInAnySpelling()
{
    QFETCH(QString, nakshatra);
    QFETCH(QString, rashi);
    DevoteeDraft draft;
    draft.name = u"Ramesh"_s;
    draft.nakshatra = nakshatra;
    draft.rashi = rashi;
    const auto id = m_register.add(draft);
    const auto devotee = devotees::showDevotee(m_register.db(), id).value();
    QTEST(devotee.nakshatra, "keptNakshatra");
    QTEST(devotee.rashi, "keptRashi");
}

void RegisterDevoteeTest::phoneMayBeShared()
{
    m_register.add(u"Ramesh Rao"_s, u"9845012345"_s);
    m_register.add(u"Sita Rao"_s, u"9845012345"_s);
    QCOMPARE(m_register.found(u"9845012345"_s).size(), 2);
}

void RegisterDevoteeTest::panIsSealed()
{
    const auto id = m_register.add(fullDraft());
    store::Query query(m_register.db(), "SELECT pan_sealed, pan_hash FROM devotees");
    const auto [sealed, hash] =
        query.one([](const store::Row& row) { return std::pair(row.bytes(0), row.bytes(1)); })
            .value();
    QCOMPARE(m_register.sealer().open(sealed, devotees::kPanSeal).value(), "AAAPA1234A"_ba);
    QCOMPARE(hash, m_register.sealer().hash("AAAPA1234A"));
    const auto event = lastEventOf(id);
    QVERIFY(!event.after.contains(u"AAAPA1234A"_s, Qt::CaseInsensitive));
    QVERIFY(event.after.contains(u"AAxxxxxx4A"_s));
    QVERIFY(!event.after.contains(u"pan_sealed"_s) && !event.after.contains(u"pan_hash"_s));
}

void RegisterDevoteeTest::needsPermission()
{
    const auto id = m_register.add(u"Ramesh"_s);
    m_register.desk().allowOnly({u"devotee.view"_s});
    DevoteeDraft draft;
    draft.name = u"Sita"_s;
    QCOMPARE(ruleOf(m_register.tryAdd(draft)), u"permission.denied"_s);
    QCOMPARE(ruleOf(update(id, {.name = u"Suresh"_s})), u"permission.denied"_s);
    QCOMPARE(m_register.found(u"Ramesh"_s), QStringList{u"Ramesh"_s});
}

void RegisterDevoteeTest::writesBundleAndAudit()
{
    const auto id = m_register.add(fullDraft());
    store::Query query(m_register.db(),
        "SELECT body FROM sync_outbox WHERE type = 'devotee.create' ORDER BY op_seq DESC");
    const auto body = query.one([](const store::Row& row) { return row.bytes(0); }).value();
    const auto rows = store::decodeBundle(body, tables::kAll);
    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t{2});
    QCOMPARE(rows->front().table, &tables::devotees);
    QCOMPARE(rows->front().id, id.uuid);
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM sync_touch"), 1);
    QCOMPARE(lastEventOf(id).action, u"devotee.create"_s);
    QCOMPARE(audit::verifyChain(m_register.db()).value().problem, QString());
}

void RegisterDevoteeTest::updateAuditsOnlyWhatChanged()
{
    const auto id = m_register.add(fullDraft());
    QVERIFY(update(id,
        {.phone = u"9900012345"_s,
            .city = u"Kalasa"_s,
            .gotra = u"Kashyapa"_s,
            .birthDate = QDate(1971, 1, 31),
            .allowsMessages = false})
                .value());
    const auto event = lastEventOf(id);
    QCOMPARE(event.action, u"devotee.update"_s);
    const auto before = QJsonDocument::fromJson(event.before.toUtf8()).object();
    const auto after = QJsonDocument::fromJson(event.after.toUtf8()).object();
    const QJsonObject expectedBefore{{u"phone"_s, u"9845012345"_s}, {u"gotra"_s, u"Vishwamitra"_s},
        {u"birth_date"_s, u"1970-01-31"_s}, {u"allows_messages"_s, 1}};
    const QJsonObject expectedAfter{{u"phone"_s, u"9900012345"_s}, {u"gotra"_s, u"Kashyapa"_s},
        {u"birth_date"_s, u"1971-01-31"_s}, {u"allows_messages"_s, 0}};
    QCOMPARE(before, expectedBefore);
    QCOMPARE(after, expectedAfter);
    QCOMPARE(m_register.found(u"99000"_s), QStringList{u"Lakshmi Bhat"_s});
    QCOMPARE(m_register.found(u"98450"_s), QStringList());
}

void RegisterDevoteeTest::updateToTheSameWritesNothing()
{
    const auto id = m_register.add(fullDraft());
    const auto outbox = m_register.desk().number("SELECT count(*) FROM sync_outbox");
    QCOMPARE(update(id, {.name = u"Lakshmi  Bhat"_s, .phone = u"098450 12345"_s}).value(), false);
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM sync_outbox"), outbox);
}

void RegisterDevoteeTest::updateEmptiesFields()
{
    const auto id = m_register.add(fullDraft());
    QVERIFY(update(id, {.phone = u""_s, .nakshatra = u""_s, .birthDate = QDate(), .pan = u""_s})
                .value());
    const auto devotee = devotees::showDevotee(m_register.db(), id).value();
    QCOMPARE(devotee.phone, QString());
    QCOMPARE(devotee.nakshatra, QString());
    QVERIFY(!devotee.birthDate.isValid());
    QCOMPARE(devotee.panMasked, QString());
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM devotees WHERE pan_sealed IS NULL AND "
                                      "pan_hash IS NULL"),
        1);
}

void RegisterDevoteeTest::updateOfPanShowsMaskOnly()
{
    const auto id = m_register.add(fullDraft());
    QVERIFY(update(id, {.pan = u"AABTS5678K"_s}).value());
    const auto event = lastEventOf(id);
    QCOMPARE(event.before, u"{\"pan_masked\":\"AAxxxxxx4A\"}"_s);
    QCOMPARE(event.after, u"{\"pan_masked\":\"AAxxxxxx8K\"}"_s);
}

void RegisterDevoteeTest::updateRefusals()
{
    const auto id = m_register.add(fullDraft());
    QCOMPARE(ruleOf(update(id, {.name = u"R"_s})), u"name.too_short"_s);
    QCOMPARE(ruleOf(update(id, {.phone = u"984501234"_s})), u"phone.malformed"_s);
    QCOMPARE(ruleOf(update(id, {.pan = u"AAAXA1234A"_s})), u"pan.holder_type"_s);
    QCOMPARE(ruleOf(update(UuidMaker().nextId<DevoteeId>(1), {.name = u"Sita"_s})),
        u"devotee.unknown"_s);
    QCOMPARE(devotees::showDevotee(m_register.db(), id).value().name, u"Lakshmi Bhat"_s);
}

QTEST_GUILESS_MAIN(RegisterDevoteeTest)
#include "register_devotee_test.moc"
