// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/merge_devotees.h"

#include "models/devotees/show_devotee.h"
#include "models/devotees/update_devotee.h"
#include "models/store/tables.h"
#include "tests/devotees/register_fixture.h"

using namespace mm;
using namespace Qt::StringLiterals;
using devotees::Merge;
using test::ruleOf;

/// Merging, un-merging and the history across it, on SQLite and on PostgreSQL.
class MergeDevoteesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_register.startEngine(), QString()); }
    void init();
    void mergedIsFoundAsTheSurvivor();
    void unmergeRestores();
    void unmergeByTheMergeItself();
    void whoWasMergedIntoOne();
    void chains();
    void mergingAMergedOne();
    void refusals();
    void aRingHasOneSurvivor();
    void doubleMergeOfTwoCountersIsTakenBack();
    void historyGoesWithTheSurvivor();
    void historyPages();
    void historyShowsCancelled();
    void factsAndAudit();

private:
    Result<Merge> merge(DevoteeId from, DevoteeId into);
    Result<Merge> unmerge(const Uuid& mergeOrFrom);
    DevoteeId survivor(DevoteeId id);
    QStringList history(DevoteeId id);
    void cancel(ReceiptId receipt);

    test::RegisterFixture m_register;
    DevoteeId m_laxmi;
    DevoteeId m_lakshmi;
    DevoteeId m_sita;
};

void MergeDevoteesTest::init()
{
    m_register.openDesk();
    QVERIFY(m_register.seedChart());
    m_laxmi = m_register.add(u"Laxmi Bhat"_s, u"9845011111"_s);
    m_lakshmi = m_register.add(u"Lakshmi Bhatt"_s, u"9845022222"_s);
    m_sita = m_register.add(u"Sita"_s, u"9845033333"_s);
}

Result<Merge> MergeDevoteesTest::merge(DevoteeId from, DevoteeId into)
{
    m_register.desk().clock().advance(1000);
    return m_register.desk().run(
        [&](store::UnitOfWork& unit) { return devotees::mergeDevotees(unit, from, into); });
}

Result<Merge> MergeDevoteesTest::unmerge(const Uuid& mergeOrFrom)
{
    m_register.desk().clock().advance(1000);
    return m_register.desk().run(
        [&](store::UnitOfWork& unit) { return devotees::unmergeDevotee(unit, mergeOrFrom); });
}

DevoteeId MergeDevoteesTest::survivor(DevoteeId id)
{
    return devotees::survivorOf(m_register.db(), id).value();
}

QStringList MergeDevoteesTest::history(DevoteeId id)
{
    QStringList numbers;
    const auto history = devotees::historyOf(m_register.db(), id).value();
    for (const auto& row : history) {
        numbers.push_back(row.number.section(u'/', -1));
    }
    return numbers;
}

void MergeDevoteesTest::cancel(ReceiptId receipt)
{
    QVERIFY(m_register.desk().run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.insert(tables::receipt_cancellations,
            {{"id", unit.desk().ids.next(unit.nowMs())}, {"receipt_id", receipt},
                {"reason", u"typed twice"_s}, {"business_date", unit.today()},
                {"cancelled_at", unit.nowMs()}, {"user_id", unit.actor().id}}));
        return audit::finish(unit,
            {.action = "receipt.cancel"_L1, .entity = "receipts"_L1, .entityId = receipt.uuid});
    }));
}

void MergeDevoteesTest::mergedIsFoundAsTheSurvivor()
{
    const auto done = merge(m_laxmi, m_lakshmi).value();
    QCOMPARE(done.from, m_laxmi);
    QCOMPARE(done.into, m_lakshmi);
    const QStringList one{u"Lakshmi Bhatt"_s};
    QCOMPARE(m_register.found(u"laxmi"_s), one);
    QCOMPARE(m_register.found(u"9845011111"_s), one);
    QCOMPARE(m_register.found(u"984502"_s), one);
    const auto merged = devotees::showDevotee(m_register.db(), m_laxmi).value();
    QCOMPARE(merged.mergedInto, m_lakshmi);
    QCOMPARE(merged.name, u"Laxmi Bhat"_s);
    const auto change = m_register.desk().run([&](store::UnitOfWork& unit) {
        return devotees::updateDevotee(unit, m_register.sealer(), m_laxmi, {.city = u"Udupi"_s});
    });
    QCOMPARE(ruleOf(change), u"devotee.merged"_s);
}

void MergeDevoteesTest::unmergeRestores()
{
    const auto before = devotees::findDevotees(m_register.db(), u"laksmi"_s).value();
    QVERIFY(merge(m_laxmi, m_lakshmi));
    const auto undone = unmerge(m_laxmi.uuid).value();
    QCOMPARE(undone.from, m_laxmi);
    QCOMPARE(undone.into, m_lakshmi);
    QCOMPARE(survivor(m_laxmi), m_laxmi);
    const auto after = devotees::findDevotees(m_register.db(), u"laksmi"_s).value();
    QCOMPARE(after.size(), before.size());
    QCOMPARE(ruleOf(unmerge(m_laxmi.uuid)), u"devotee.not_merged"_s);
    QVERIFY(merge(m_laxmi, m_lakshmi));
    QCOMPARE(survivor(m_laxmi), m_lakshmi);
}

void MergeDevoteesTest::unmergeByTheMergeItself()
{
    const auto done = merge(m_laxmi, m_lakshmi).value();
    QVERIFY(unmerge(done.id.uuid));
    QCOMPARE(survivor(m_laxmi), m_laxmi);
    QCOMPARE(ruleOf(unmerge(done.id.uuid)), u"devotee.not_merged"_s);
}

void MergeDevoteesTest::whoWasMergedIntoOne()
{
    QVERIFY(devotees::mergesInto(m_register.db(), m_lakshmi).value().empty());
    const auto done = merge(m_laxmi, m_lakshmi).value();
    const auto merges = devotees::mergesInto(m_register.db(), m_lakshmi).value();
    QCOMPARE(merges.size(), size_t{1});
    QCOMPARE(merges.front().merge, done.id);
    QCOMPARE(merges.front().from, m_laxmi);
    QCOMPARE(merges.front().name, u"Laxmi Bhat"_s);
    QVERIFY(devotees::mergesInto(m_register.db(), m_laxmi).value().empty());
    QVERIFY(unmerge(done.id.uuid));
    QVERIFY(devotees::mergesInto(m_register.db(), m_lakshmi).value().empty());
}

void MergeDevoteesTest::chains()
{
    QVERIFY(merge(m_laxmi, m_lakshmi));
    QVERIFY(merge(m_lakshmi, m_sita));
    QCOMPARE(survivor(m_laxmi), m_sita);
    QCOMPARE(m_register.found(u"laxmi"_s), QStringList{u"Sita"_s});
    // The middle of the chain stands alone again, and keeps the one that was merged into it.
    QVERIFY(unmerge(m_lakshmi.uuid));
    QCOMPARE(survivor(m_laxmi), m_lakshmi);
    QCOMPARE(survivor(m_sita), m_sita);
}

void MergeDevoteesTest::mergingAMergedOne()
{
    QVERIFY(merge(m_laxmi, m_lakshmi));
    const auto onward = merge(m_laxmi, m_sita).value();
    QCOMPARE(onward.from, m_lakshmi);
    QCOMPARE(onward.into, m_sita);
    const auto gita = m_register.add(u"Gita"_s);
    QCOMPARE(merge(gita, m_laxmi).value().into, m_sita);
    QCOMPARE(survivor(gita), m_sita);
}

void MergeDevoteesTest::refusals()
{
    const auto nobody = UuidMaker().nextId<DevoteeId>(1);
    QCOMPARE(ruleOf(merge(m_laxmi, m_laxmi)), u"devotee.merge_self"_s);
    QVERIFY(merge(m_laxmi, m_lakshmi));
    QCOMPARE(ruleOf(merge(m_laxmi, m_lakshmi)), u"devotee.merge_self"_s);
    QCOMPARE(ruleOf(merge(m_lakshmi, m_laxmi)), u"devotee.merge_self"_s);
    QCOMPARE(ruleOf(merge(nobody, m_sita)), u"devotee.unknown"_s);
    QCOMPARE(ruleOf(merge(m_sita, nobody)), u"devotee.unknown"_s);
    QCOMPARE(ruleOf(unmerge(m_sita.uuid)), u"devotee.not_merged"_s);
    QCOMPARE(ruleOf(unmerge(nobody.uuid)), u"devotee.not_merged"_s);
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM devotee_merges"), 1);
    m_register.desk().allowOnly({u"devotee.update"_s});
    QCOMPARE(ruleOf(merge(m_lakshmi, m_sita)), u"permission.denied"_s);
    QCOMPARE(ruleOf(unmerge(m_laxmi.uuid)), u"permission.denied"_s);
}

void MergeDevoteesTest::aRingHasOneSurvivor()
{
    // Two counters that cannot see each other merge the pair in opposite directions.
    QVERIFY(m_register.desk().run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.patch(tables::devotees, m_laxmi.uuid, {{"merged_into", m_lakshmi}}));
        MM_CHECK(unit.patch(tables::devotees, m_lakshmi.uuid, {{"merged_into", m_laxmi}}));
        return unit.closeOperation("devotee.merge"_L1, unit.today());
    }));
    QCOMPARE(survivor(m_laxmi), m_laxmi);
    QCOMPARE(survivor(m_lakshmi), m_laxmi);
    QCOMPARE(m_register.found(u"lakshmi"_s), QStringList{u"Laxmi Bhat"_s});
    m_register.issue(m_lakshmi);
    QCOMPARE(history(m_laxmi), QStringList{u"000001"_s});
    QVERIFY(merge(m_sita, m_lakshmi));
    QCOMPARE(survivor(m_sita), m_laxmi);
}

void MergeDevoteesTest::doubleMergeOfTwoCountersIsTakenBack()
{
    QVERIFY(merge(m_laxmi, m_lakshmi));
    QVERIFY(m_register.desk().run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.insert(tables::devotee_merges,
            {{"id", unit.desk().ids.next(unit.nowMs())}, {"from_id", m_laxmi}, {"into_id", m_sita},
                {"merged_at", unit.nowMs()}, {"user_id", unit.actor().id}}));
        return unit.closeOperation("devotee.merge"_L1, unit.today());
    }));
    QVERIFY(unmerge(m_laxmi.uuid));
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM devotee_unmerges"), 2);
    QCOMPARE(ruleOf(unmerge(m_laxmi.uuid)), u"devotee.not_merged"_s);
}

void MergeDevoteesTest::historyGoesWithTheSurvivor()
{
    m_register.issue(m_laxmi, 101);
    m_register.issue(m_lakshmi, 501);
    QVERIFY(merge(m_laxmi, m_lakshmi));
    m_register.issue(m_lakshmi, 1001);
    const QStringList all{u"000003"_s, u"000002"_s, u"000001"_s};
    QCOMPARE(history(m_lakshmi), all);
    QCOMPARE(history(m_laxmi), QStringList{u"000001"_s});
    const auto rows = devotees::historyOf(m_register.db(), m_lakshmi).value();
    QCOMPARE(rows[2].printedFor, m_laxmi);
    QCOMPARE(rows[2].printedName, u"Laxmi Bhat"_s);
    QCOMPARE(rows[0].total, Money::fromRupees(1001));
    QCOMPARE(rows[0].title, u"General donation"_s);
    QCOMPARE(rows[0].lines, 1);
    QCOMPARE(rows[0].businessDate, QDate(2026, 11, 22));
    QVERIFY(merge(m_lakshmi, m_sita));
    QCOMPARE(history(m_sita), all);
    QVERIFY(unmerge(m_laxmi.uuid));
    const QStringList own{u"000003"_s, u"000002"_s};
    QCOMPARE(history(m_sita), own);
    QCOMPARE(history(m_laxmi), QStringList{u"000001"_s});
}

void MergeDevoteesTest::historyPages()
{
    QVERIFY(merge(m_laxmi, m_lakshmi));
    for (int i = 0; i < 7; ++i) {
        m_register.issue(i % 2 == 0 ? m_laxmi : m_lakshmi);
    }
    QStringList seen;
    ReceiptId before;
    for (int page = 0; page < 4; ++page) {
        const auto rows = devotees::historyOf(m_register.db(), m_lakshmi, before, 3).value();
        QCOMPARE(rows.size(), page < 2 ? size_t{3} : page == 2 ? size_t{1} : size_t{0});
        for (const auto& row : rows) {
            seen.push_back(row.number.section(u'/', -1));
            before = row.receipt;
        }
    }
    QStringList expected;
    for (int i = 7; i >= 1; --i) {
        expected.push_back(u"%1"_s.arg(i, 6, 10, QChar(u'0')));
    }
    QCOMPARE(seen, expected);
}

void MergeDevoteesTest::historyShowsCancelled()
{
    const auto kept = m_register.issue(m_sita);
    const auto wrong = m_register.issue(m_sita);
    cancel(wrong.id);
    const auto rows = devotees::historyOf(m_register.db(), m_sita).value();
    QCOMPARE(rows[0].receipt, wrong.id);
    QVERIFY(rows[0].cancelled);
    QCOMPARE(rows[1].receipt, kept.id);
    QVERIFY(!rows[1].cancelled);
}

void MergeDevoteesTest::factsAndAudit()
{
    QVERIFY(merge(m_laxmi, m_lakshmi));
    auto event = audit::eventsOf(m_register.db(), m_laxmi.uuid).value().back();
    QCOMPARE(event.action, u"devotee.merge"_s);
    QCOMPARE(event.before, u"{\"merged_into\":null}"_s);
    QCOMPARE(event.after, u"{\"merged_into\":\"%1\"}"_s.arg(m_lakshmi.toString()));
    QVERIFY(unmerge(m_laxmi.uuid));
    event = audit::eventsOf(m_register.db(), m_laxmi.uuid).value().back();
    QCOMPARE(event.action, u"devotee.unmerge"_s);
    QCOMPARE(event.after, u"{\"merged_into\":null}"_s);
    QCOMPARE(audit::verifyChain(m_register.db()).value().problem, QString());
    // Both facts stay: what was merged, and that it was taken back.
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM devotee_merges"), 1);
    QCOMPARE(m_register.desk().number("SELECT count(*) FROM devotee_unmerges"), 1);
    QVERIFY(!m_register.db().execute("DELETE FROM devotee_merges"));
}

QTEST_GUILESS_MAIN(MergeDevoteesTest)
#include "merge_devotees_test.moc"
