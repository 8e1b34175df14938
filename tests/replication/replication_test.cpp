// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/conflict_list.h"
#include "models/conflicts/resolve.h"
#include "models/counter/cancel_receipt.h"
#include "models/devotees/register_devotee.h"
#include "models/devotees/search_index.h"
#include "models/replication/row_applier.h"
#include "models/replication/row_state.h"
#include "models/store/table_rows.h"
#include "models/store/tables.h"
#include "tests/counter/random_drafts.h"
#include "tests/replication/two_counters.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Counter;
using test::Hub;

namespace {

constexpr qint64 kMinuteMs = 60'000;

} // namespace

/// Counters that work apart and meet: in the end all of them, and the service, hold the same.
class ReplicationTest : public test::TwoCounters
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engine.problem(), QString()); }
    void init() { begin(); }
    void storesAgreeWhateverHappened_data();
    void storesAgreeWhateverHappened();
    void aReceiptIsCancelledOnce();
    void aFactIsNeverAnother();
    void rebuildingSaysTheSame();
    void oneFieldEditedTwice();
    void oneCounterEditsAFieldTwice_data();
    void oneCounterEditsAFieldTwice();
    void otherFieldsMerge();
    void badMoneyIsRefused();

private:
    void act(Counter& counter, test::RandomDrafts& random);
    DevoteeId someDevotee();
    [[nodiscard]] Result<void> rename(Counter& counter, DevoteeId id, const QString& name);
};

void ReplicationTest::act(Counter& counter, test::RandomDrafts& random)
{
    counter.clock().advance(kMinuteMs * random.below(200));
    store::Query last(counter.db(),
        "SELECT number FROM receipts WHERE id NOT IN (SELECT "
        "receipt_id FROM receipt_cancellations) ORDER BY id DESC");
    const auto number = last.maybe([](const store::Row& row) { return row.text(0); });
    VERIFY_OK(number);
    switch (random.below(8)) {
    case 0:
        if (*number) {
            // Refused where a seva was performed, or a gift was valued: also right.
            Q_UNUSED(counter
                         .run([&](store::UnitOfWork& unit) {
                             return counter::cancelReceipt(unit, **number, u"Wrong name"_s);
                         })
                         .has_value())
        }
        return;
    case 1:
        VERIFY_OK(rename(counter, someDevotee(), u"Name %1"_s.arg(random.below(5))));
        return;
    case 2:
        VERIFY_OK(counter.run([&](store::UnitOfWork& unit) {
            devotees::DevoteeDraft draft;
            draft.name = u"Devotee %1"_s.arg(random.below(9));
            draft.phone = u"98450%1"_s.arg(random.below(20), 5, 10, QChar(u'0'));
            draft.address = u"Temple Street"_s;
            return devotees::registerDevotee(unit, m_sealer, draft);
        }));
        return;
    default:
        Q_UNUSED(counter
                     .run([&](store::UnitOfWork& unit) {
                         return counter::issueReceipt(unit, m_sealer, random.next(unit.today()));
                     })
                     .has_value())
    }
}

void ReplicationTest::storesAgreeWhateverHappened_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void ReplicationTest::storesAgreeWhateverHappened()
{
    QFETCH(quint32, seed);
    test::RandomDrafts random(seed);
    for (int i = 0; i < 150; ++i) {
        act(random.oneIn(2) ? *m_first : *m_second, random);
        if (random.oneIn(25)) {
            VERIFY_OK(m_hub->push(random.oneIn(2) ? *m_first : *m_second));
        }
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    meet();
    if (!QTest::currentTestFailed()) {
        verifyAll();
    }
}

DevoteeId ReplicationTest::someDevotee()
{
    store::Query query(
        m_first->db(), "SELECT id FROM devotees WHERE merged_into IS NULL ORDER BY id");
    return query.one([](const store::Row& row) { return row.id<DevoteeId>(0); }).value();
}

Result<void> ReplicationTest::rename(Counter& counter, DevoteeId id, const QString& name)
{
    return counter.run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.patch(tables::devotees, id.uuid, {{"name", name}}));
        MM_CHECK(devotees::indexDevotee(unit.db(), id));
        return unit.closeOperation("devotee.update"_L1, unit.today());
    });
}

void ReplicationTest::aReceiptIsCancelledOnce()
{
    const auto issued = donate(*m_first, 501);
    meet();
    for (auto* counter : {m_first.get(), m_second.get()}) {
        VERIFY_OK(counter->run([&](store::UnitOfWork& unit) {
            return counter::cancelReceipt(unit, issued.receipt.number, u"Entered twice"_s);
        }));
    }
    meet();
    verifyAll();
    const auto open = conflicts::listConflicts(m_second->db(), 10, true);
    VERIFY_OK(open);
    QCOMPARE(open->size(), 1U);
    QCOMPARE(open->front().kind, u"cancelled_twice"_s);
    QCOMPARE(open->front().rowName, issued.receipt.number);
    // The money came in once and went out once.
    store::Query cash(m_second->db(),
        "SELECT CAST(coalesce(sum(l.debit_paise - l.credit_paise), 0) AS bigint) FROM "
        "voucher_lines l "
        "JOIN vouchers v ON v.id = l.voucher_id WHERE v.id = :id OR v.reverses_id = :id "
        "OR v.reverses_id IN (SELECT id FROM vouchers WHERE reverses_id = :id)");
    cash.bind("id", issued.receipt.voucher);
    QCOMPARE(cash.one([](const store::Row& row) { return row.integer(0); }).value_or(-1), 0);
}

void ReplicationTest::aFactIsNeverAnother()
{
    const auto issued = donate(*m_first, 11);
    meet();
    store::Query query(m_first->db(), store::selectSql(tables::vouchers, " ORDER BY id DESC"));
    auto values =
        query.one([](const store::Row& row) { return store::valuesOf(row, tables::vouchers); });
    VERIFY_OK(values);
    values->at(1) = store::Value(u"JV/X"_s);
    const replication::IncomingRows rows{
        &tables::vouchers, replication::allPlaces(tables::vouchers), {{*values}}};
    const auto transaction = store::Transaction::begin(m_first->db());
    replication::RowApplier applier(
        m_first->db(), m_desk->desk().temple, replication::Side::Counter);
    QCOMPARE(test::ruleOf(applier.apply(rows)), u"replication.fact_differs"_s);
}

void ReplicationTest::rebuildingSaysTheSame()
{
    donate(*m_second, 21);
    meet();
    const auto before = test::pictureOf(m_hub->db());
    auto transaction = store::Transaction::begin(m_hub->db());
    VERIFY_OK(transaction);
    VERIFY_OK(replication::rebuildAll(m_hub->db(), m_desk->desk().temple));
    VERIFY_OK(transaction->commit());
    QCOMPARE(test::pictureOf(m_hub->db()), before);
}

void ReplicationTest::oneFieldEditedTwice()
{
    const auto devotee = someDevotee();
    meet();
    VERIFY_OK(rename(*m_first, devotee, u"Rama Bhat"_s));
    m_second->clock().advance(kMinuteMs);
    VERIFY_OK(rename(*m_second, devotee, u"Rama Bhatta"_s));
    meet();
    verifyAll();
    const auto listed = conflicts::listConflicts(m_first->db(), 10, false);
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), 1U);
    const auto& conflict = listed->front();
    QCOMPARE(conflict.kind, u"field"_s);
    QCOMPARE(conflict.rowName, u"Rama Bhatta"_s);
    QCOMPARE(conflict.mine, u"Rama Bhatta"_s);
    QCOMPARE(conflict.theirs, u"Rama Bhat"_s);
    QCOMPARE(conflict.winner, u"mine"_s);
    // The loser is not lost: one key brings it back, at every counter.
    m_desk->desk().actor.permissions.insert(u"conflict.resolve"_s);
    VERIFY_OK(m_first->run([&](store::UnitOfWork& unit) {
        return conflicts::resolveConflict(unit, conflict.id, conflicts::Resolution::KeepTheirs);
    }));
    meet();
    verifyAll();
    const auto settled = conflicts::conflictById(m_second->db(), conflict.id);
    VERIFY_OK(settled);
    QVERIFY(!settled->isOpen);
    QCOMPARE(settled->rowName, u"Rama Bhat"_s);
}

void ReplicationTest::oneCounterEditsAFieldTwice_data()
{
    QTest::addColumn<QString>("policy");
    for (const auto* policy : {"field_lww", "server_wins", "manual"}) {
        QTest::newRow(policy) << QString::fromLatin1(policy);
    }
}

/// Before it has heard of its first edit: it meets nobody but itself.
void ReplicationTest::oneCounterEditsAFieldTwice()
{
    QFETCH(QString, policy);
    VERIFY_OK(m_first->run([&](store::UnitOfWork& unit) {
        return conflicts::changePolicy(unit, conflicts::Policy::DevoteeEdits, policy);
    }));
    const auto devotee = someDevotee();
    meet();
    VERIFY_OK(rename(*m_second, devotee, u"Rama Bhat"_s));
    m_second->clock().advance(kMinuteMs);
    VERIFY_OK(rename(*m_second, devotee, u"Rama Bhatta"_s));
    meet();
    verifyAll();
    store::Query name(m_first->db(), "SELECT name FROM devotees WHERE id = :id");
    name.bind("id", devotee);
    QCOMPARE(name.one([](const store::Row& row) { return row.text(0); }).value_or(QString()),
        u"Rama Bhatta"_s);
    const auto listed = conflicts::listConflicts(m_first->db(), 10, false);
    VERIFY_OK(listed);
    QVERIFY2(listed->empty(), listed->empty() ? "" : qPrintable(listed->front().kind));
}

void ReplicationTest::otherFieldsMerge()
{
    const auto devotee = someDevotee();
    meet();
    VERIFY_OK(rename(*m_first, devotee, u"Krishna Rao"_s));
    VERIFY_OK(m_second->run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.patch(tables::devotees, devotee.uuid, {{"city", u"Udupi"_s}}));
        return unit.closeOperation("devotee.update"_L1, unit.today());
    }));
    meet();
    verifyAll();
    store::Query row(m_first->db(), "SELECT name, city FROM devotees WHERE id = :id");
    row.bind("id", devotee);
    const auto both = row.one([](const store::Row& r) { return r.text(0) + u'/' + r.text(1); });
    QCOMPARE(both.value_or(QString()), u"Krishna Rao/Udupi"_s);
    QCOMPARE(conflicts::countOpenConflicts(m_first->db()).value_or(-1), 0);
}

void ReplicationTest::badMoneyIsRefused()
{
    meet();
    conflicts::PushedOperation operation;
    UuidMaker ids;
    operation.id = ids.next(1);
    operation.device = m_second->desk().device;
    operation.counterCode = u"C02"_s;
    const Uuid voucher = ids.next(1);
    const auto row = [](const store::TableSpec& table, const Uuid& id,
                         std::vector<std::pair<int, store::Value>> values) {
        values.insert(values.begin(), {0, store::Value(id)});
        return store::BundleRow{&table, 'i', id, 0, std::move(values)};
    };
    operation.rows = {
        row(tables::vouchers, voucher, {{1, u"JV/C02/2627/000001"_s}, {9, 100}, {11, u"C02"_s}}),
        row(tables::voucher_lines, ids.next(1), {{1, voucher}, {6, 100}, {7, 0}})};
    const qint64 head = m_hub->head();
    conflicts::Arbiter arbiter(m_hub->db(), m_desk->desk().temple, head, test::kTestNowMs);
    const auto outcomes = arbiter.apply({&operation, 1});
    VERIFY_OK(outcomes);
    QCOMPARE(outcomes->front().verdict, conflicts::Verdict::Refused);
    QCOMPARE(outcomes->front().rule, u"voucher.unbalanced"_s);
    QCOMPARE(arbiter.head(), head);
}

QTEST_GUILESS_MAIN(ReplicationTest)
#include "replication_test.moc"
