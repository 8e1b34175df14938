// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/households.h"

#include "models/devotees/merge_devotees.h"
#include "tests/devotees/register_fixture.h"

using namespace mm;
using namespace Qt::StringLiterals;
using devotees::DevoteeDraft;
using devotees::Household;
using test::ruleOf;

/// Households, on SQLite and on PostgreSQL.
class HouseholdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_register.startEngine(), QString()); }
    void init();
    void membersHaveTheirOwnStars();
    void registeredIntoTheHousehold();
    void aDevoteeIsInOneHousehold();
    void relationIsCorrected();
    void headMayLeave();
    void refusals();
    void mergedMemberIsShownOnce();
    void survivorComesInForTheMerged();
    void survivorKeepsItsOwnHousehold();
    void leavingLeavesWithTheMerged();
    void joinIsAudited();

private:
    Result<HouseholdId> create(DevoteeId head, const QString& name = {});
    Result<void> join(DevoteeId id, HouseholdId household, const QString& relation);
    Result<void> leave(DevoteeId id);
    devotees::Merge merge(DevoteeId from, DevoteeId into);
    void unmerge(DevoteeId from);
    /// "Ramesh*(head), Sita(wife)": the head has a star.
    QString membersOf(HouseholdId id);

    test::RegisterFixture m_register;
    DevoteeId m_ramesh;
    DevoteeId m_sita;
    HouseholdId m_house;
};

void HouseholdsTest::init()
{
    m_register.openDesk();
    DevoteeDraft draft;
    draft.name = u"Ramesh"_s;
    draft.gotra = u"Kashyapa"_s;
    draft.nakshatra = u"Rohini"_s;
    draft.rashi = u"Vrishabha"_s;
    draft.relation = u"self"_s;
    m_ramesh = m_register.add(draft);
    draft.name = u"Sita"_s;
    draft.nakshatra = u"Magha"_s;
    draft.rashi = u"Simha"_s;
    draft.relation.clear();
    m_sita = m_register.add(draft);
    m_house = create(m_ramesh).value();
}

Result<HouseholdId> HouseholdsTest::create(DevoteeId head, const QString& name)
{
    m_register.desk().clock().advance(1000);
    return m_register.desk().run(
        [&](store::UnitOfWork& unit) { return devotees::createHousehold(unit, head, name); });
}

Result<void> HouseholdsTest::join(DevoteeId id, HouseholdId household, const QString& relation)
{
    return m_register.desk().run([&](store::UnitOfWork& unit) {
        return devotees::joinHousehold(unit, id, household, relation);
    });
}

Result<void> HouseholdsTest::leave(DevoteeId id)
{
    return m_register.desk().run(
        [&](store::UnitOfWork& unit) { return devotees::leaveHousehold(unit, id); });
}

devotees::Merge HouseholdsTest::merge(DevoteeId from, DevoteeId into)
{
    return m_register.desk()
        .run([&](store::UnitOfWork& unit) { return devotees::mergeDevotees(unit, from, into); })
        .value();
}

void HouseholdsTest::unmerge(DevoteeId from)
{
    QVERIFY(m_register.desk().run(
        [&](store::UnitOfWork& unit) { return devotees::unmergeDevotee(unit, from.uuid); }));
}

QString HouseholdsTest::membersOf(HouseholdId id)
{
    const auto household = devotees::household(m_register.db(), id);
    if (!household) {
        return QString(household.error().rule);
    }
    QStringList members;
    for (const auto& member : household->members) {
        members.push_back(
            u"%1%2(%3)"_s.arg(member.name, member.isHead ? u"*"_s : QString(), member.relation));
    }
    return members.join(", "_L1);
}

void HouseholdsTest::membersHaveTheirOwnStars()
{
    QVERIFY(join(m_sita, m_house, u" wife "_s));
    const auto household = devotees::householdOf(m_register.db(), m_sita).value();
    QVERIFY(household);
    QCOMPARE(household->id, m_house);
    QCOMPARE(household->name, u"Ramesh"_s);
    QCOMPARE(household->head, m_ramesh);
    QCOMPARE(household->members.size(), size_t{2});
    QCOMPARE(household->members[0].nakshatra, u"Rohini"_s);
    QCOMPARE(household->members[0].rashi, u"Vrishabha"_s);
    QCOMPARE(household->members[1].nakshatra, u"Magha"_s);
    QCOMPARE(household->members[1].rashi, u"Simha"_s);
    QCOMPARE(household->members[1].gotra, u"Kashyapa"_s);
    QCOMPARE(membersOf(m_house), u"Ramesh*(self), Sita(wife)"_s);
}

void HouseholdsTest::registeredIntoTheHousehold()
{
    DevoteeDraft draft;
    draft.name = u"Lava"_s;
    draft.household = m_house;
    draft.relation = u"ಮಗ"_s;
    m_register.add(draft);
    QCOMPARE(membersOf(m_house), u"Ramesh*(self), Lava(ಮಗ)"_s);
}

void HouseholdsTest::aDevoteeIsInOneHousehold()
{
    QVERIFY(join(m_sita, m_house, u"wife"_s));
    const auto other = create(m_sita, u"Sita's house"_s).value();
    QCOMPARE(membersOf(m_house), u"Ramesh*(self)"_s);
    QCOMPARE(membersOf(other), u"Sita*(wife)"_s);
}

void HouseholdsTest::relationIsCorrected()
{
    QVERIFY(join(m_sita, m_house, u"sister"_s));
    QVERIFY(join(m_sita, m_house, u"wife"_s));
    QCOMPARE(membersOf(m_house), u"Ramesh*(self), Sita(wife)"_s);
}

void HouseholdsTest::headMayLeave()
{
    QVERIFY(join(m_sita, m_house, u"wife"_s));
    QVERIFY(leave(m_ramesh));
    QCOMPARE(membersOf(m_house), u"Sita(wife)"_s);
    QVERIFY(!devotees::householdOf(m_register.db(), m_ramesh).value());
    const auto other = create(m_ramesh).value();
    QCOMPARE(membersOf(other), u"Ramesh*()"_s);
}

void HouseholdsTest::refusals()
{
    const auto nobody = UuidMaker().nextId<DevoteeId>(1);
    const auto nowhere = UuidMaker().nextId<HouseholdId>(1);
    QCOMPARE(ruleOf(create(nobody)), u"devotee.unknown"_s);
    QCOMPARE(ruleOf(join(nobody, m_house, {})), u"devotee.unknown"_s);
    QCOMPARE(ruleOf(join(m_sita, nowhere, {})), u"household.unknown"_s);
    QCOMPARE(ruleOf(join(m_sita, m_house, QString(41, u'x'))), u"text.too_long"_s);
    QCOMPARE(ruleOf(leave(m_sita)), u"household.not_a_member"_s);
    QCOMPARE(ruleOf(devotees::household(m_register.db(), nowhere)), u"household.unknown"_s);
    m_register.desk().allowOnly({u"devotee.create"_s});
    QCOMPARE(ruleOf(create(m_sita)), u"permission.denied"_s);
    QCOMPARE(ruleOf(join(m_sita, m_house, {})), u"permission.denied"_s);
    QCOMPARE(ruleOf(leave(m_ramesh)), u"permission.denied"_s);
    QCOMPARE(membersOf(m_house), u"Ramesh*(self)"_s);
}

void HouseholdsTest::mergedMemberIsShownOnce()
{
    QVERIFY(join(m_sita, m_house, u"wife"_s));
    const auto twin = m_register.add(u"Sitha"_s);
    QVERIFY(join(twin, m_house, u"wife"_s));
    merge(twin, m_sita);
    QCOMPARE(membersOf(m_house), u"Ramesh*(self), Sita(wife)"_s);
    unmerge(twin);
    QCOMPARE(membersOf(m_house), u"Ramesh*(self), Sita(wife), Sitha(wife)"_s);
}

void HouseholdsTest::survivorComesInForTheMerged()
{
    const auto twin = m_register.add(u"Ramesha"_s);
    merge(m_ramesh, twin);
    QCOMPARE(membersOf(m_house), u"Ramesha*(self)"_s);
    QCOMPARE(devotees::householdOf(m_register.db(), twin).value()->id, m_house);
    QCOMPARE(devotees::householdOf(m_register.db(), m_ramesh).value()->id, m_house);
    unmerge(m_ramesh);
    QCOMPARE(membersOf(m_house), u"Ramesh*(self)"_s);
    QVERIFY(!devotees::householdOf(m_register.db(), twin).value());
}

void HouseholdsTest::survivorKeepsItsOwnHousehold()
{
    const auto other = create(m_sita).value();
    QVERIFY(join(m_register.add(u"Gita"_s), other, u"daughter"_s));
    const auto twin = m_register.add(u"Sitha"_s);
    QVERIFY(join(twin, m_house, u"wife"_s));
    merge(twin, m_sita);
    QCOMPARE(membersOf(m_house), u"Ramesh*(self)"_s);
    QCOMPARE(membersOf(other), u"Sita*(), Gita(daughter)"_s);
    unmerge(twin);
    QCOMPARE(membersOf(m_house), u"Ramesh*(self), Sitha(wife)"_s);
}

void HouseholdsTest::leavingLeavesWithTheMerged()
{
    const auto twin = m_register.add(u"Ramesha"_s);
    merge(m_ramesh, twin);
    QVERIFY(leave(twin));
    QCOMPARE(membersOf(m_house), QString());
    QVERIFY(!devotees::householdOf(m_register.db(), twin).value());
}

void HouseholdsTest::joinIsAudited()
{
    QVERIFY(join(m_sita, m_house, u"wife"_s));
    const auto event = audit::eventsOf(m_register.db(), m_sita.uuid).value().back();
    QCOMPARE(event.action, u"household.join"_s);
    QCOMPARE(event.before, QString());
    QCOMPARE(
        event.after, u"{\"household_id\":\"%1\",\"relation\":\"wife\"}"_s.arg(m_house.toString()));
}

QTEST_GUILESS_MAIN(HouseholdsTest)
#include "households_test.moc"
