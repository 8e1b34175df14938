// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/hlc.h"
#include "models/devotees/register_devotee.h"
#include "models/devotees/update_devotee.h"
#include "models/store/table_rows.h"
#include "models/store/tables.h"
#include "tests/replication/two_counters.h"

using namespace mm;
using namespace Qt::StringLiterals;
using conflicts::Verdict;
using store::Value;
using test::Counter;
using test::Hub;

/// Conflicts of a service that was restored: what met comes again in another order, and what was
/// noticed before is given back by the counters.
class GivenBackTest : public test::TwoCounters
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engine.problem(), QString()); }
    void init();
    void whatMeetsInAnotherOrderIsTheSameConflict_data();
    void whatMeetsInAnotherOrderIsTheSameConflict();
    void aLostConflictComesBackOnce();
    void whatWasSettledStaysSettled();
    void nothingElseIsChangedByIt();

private:
    void registerAtBoth();
    void editAtBoth();
    QStringList conflictsOf(Hub& hub);
    std::vector<Value> rowOf(Hub& hub);
    conflicts::Outcome giveBack(Hub& hub, const std::vector<Value>& values);
    static void settle(std::vector<Value>& values);

    /// The service as it came back from the backup.
    std::unique_ptr<Hub> m_restored;
    qint64 m_firstBefore = 0;
    qint64 m_secondBefore = 0;
};

void GivenBackTest::init()
{
    begin();
    m_restored = std::make_unique<Hub>(m_engine, m_desk->desk().temple, m_desk->desk().actor, 7U);
    m_restored->clock().advance(m_desk->clock().nowMs() - m_restored->clock().nowMs());
    m_first->pushedUpTo = 0;
    VERIFY_OK(m_restored->push(*m_first));
    m_firstBefore = m_first->pushedUpTo;
    m_secondBefore = m_second->pushedUpTo;
}

void GivenBackTest::registerAtBoth()
{
    for (auto* counter : {m_first.get(), m_second.get()}) {
        devotees::DevoteeDraft draft;
        draft.name = u"Parvathi Bhat"_s;
        draft.phone = u"9845077777"_s;
        VERIFY_OK(counter->run([&](store::UnitOfWork& unit) {
            return devotees::registerDevotee(unit, m_sealer, draft);
        }));
    }
}

void GivenBackTest::editAtBoth()
{
    store::Query query(
        m_first->db(), "SELECT id FROM devotees WHERE merged_into IS NULL ORDER BY id LIMIT 1");
    const DevoteeId devotee =
        query.one([](const store::Row& row) { return row.id<DevoteeId>(0); }).value_or(DevoteeId());
    int street = 0;
    for (auto* counter : {m_first.get(), m_second.get()}) {
        counter->clock().advance(1'000 + street);
        devotees::DevoteePatch patch;
        patch.address = u"Street %1"_s.arg(++street);
        VERIFY_OK(counter->run([&](store::UnitOfWork& unit) {
            return devotees::updateDevotee(unit, m_sealer, devotee, patch);
        }));
    }
}

QStringList GivenBackTest::conflictsOf(Hub& hub)
{
    store::Query query(hub.db(), "SELECT id, kind, status FROM conflicts ORDER BY id");
    const auto rows = query.all([](const store::Row& row) {
        return row.id<Id<void>>(0).uuid.toString() + u' ' + row.text(1) + u' ' + row.text(2);
    });
    return rows ? QStringList(rows->begin(), rows->end()) : QStringList{u"-"_s};
}

std::vector<Value> GivenBackTest::rowOf(Hub& hub)
{
    store::Query query(hub.db(), store::selectSql(tables::conflicts, " ORDER BY id"));
    return query.one([](const store::Row& row) { return store::valuesOf(row, tables::conflicts); })
        .value_or(std::vector<Value>());
}

conflicts::Outcome GivenBackTest::giveBack(Hub& hub, const std::vector<Value>& values)
{
    store::OperationBundle bundle;
    bundle.addInsert(tables::conflicts, values);
    const QByteArray body = bundle.take();
    store::Query write(m_second->db(),
        "INSERT INTO sync_outbox (temple_id, op_id, type, schema_ver, user_id, biz_date, hlc, "
        "body, sha256, bytes) VALUES (:temple, :id, 'service.give_back', 1, NULL, '2026-11-22', "
        ":hlc, :body, :sha, :bytes)");
    m_second->clock().advance(1'000);
    const qint64 now = m_second->clock().nowMs();
    write.bind("temple", m_second->desk().temple)
        .bind("id", m_second->desk().ids.next(now))
        .bind("hlc", HybridClock::pack(now, 0))
        .bind("body", store::Bytes{body})
        .bind("sha", store::Bytes{store::sha256(body)})
        .bind("bytes", body.size());
    const auto written = write.run();
    const auto outcomes = hub.push(*m_second);
    if (!written || !outcomes || outcomes->empty()) {
        return {Verdict::Refused, u"test.not_sent"_s};
    }
    return outcomes->back();
}

void GivenBackTest::settle(std::vector<Value>& values)
{
    const auto& columns = tables::conflicts.columns;
    for (size_t i = 0; i < columns.size(); ++i) {
        const QLatin1StringView name(columns[i].name);
        if (name == "status"_L1) {
            values[i] = Value(u"settled"_s);
        } else if (name == "resolution"_L1) {
            values[i] = Value(u"seen"_s);
        } else if (name == "resolved_at"_L1) {
            values[i] = Value(test::kTestNowMs);
        }
    }
}

void GivenBackTest::whatMeetsInAnotherOrderIsTheSameConflict_data()
{
    QTest::addColumn<bool>("areEdits");
    QTest::newRow("one devotee registered twice") << false;
    QTest::newRow("one field edited twice") << true;
}

void GivenBackTest::whatMeetsInAnotherOrderIsTheSameConflict()
{
    QFETCH(bool, areEdits);
    areEdits ? editAtBoth() : registerAtBoth();
    VERIFY_OK(m_hub->push(*m_first));
    VERIFY_OK(m_hub->push(*m_second));
    const QStringList before = conflictsOf(*m_hub);
    QCOMPARE(before.size(), 1);
    m_first->pushedUpTo = m_firstBefore;
    m_second->pushedUpTo = m_secondBefore;
    VERIFY_OK(m_restored->push(*m_second));
    VERIFY_OK(m_restored->push(*m_first));
    QCOMPARE(conflictsOf(*m_restored), before);
}

void GivenBackTest::aLostConflictComesBackOnce()
{
    registerAtBoth();
    VERIFY_OK(m_hub->push(*m_first));
    VERIFY_OK(m_hub->push(*m_second));
    const auto lost = rowOf(*m_hub);
    QVERIFY(giveBack(*m_restored, lost).verdict == Verdict::Applied);
    QCOMPARE(conflictsOf(*m_restored), conflictsOf(*m_hub));
    // In another operation of another counter: nothing is written again.
    const qint64 head = m_restored->head();
    QVERIFY(giveBack(*m_restored, lost).verdict == Verdict::Applied);
    QCOMPARE(m_restored->head(), head);
    // What met comes once more: it stands there already.
    m_first->pushedUpTo = m_firstBefore;
    VERIFY_OK(m_restored->push(*m_first));
    m_second->pushedUpTo = m_secondBefore;
    VERIFY_OK(m_restored->push(*m_second));
    QCOMPARE(conflictsOf(*m_restored), conflictsOf(*m_hub));
}

void GivenBackTest::whatWasSettledStaysSettled()
{
    registerAtBoth();
    VERIFY_OK(m_hub->push(*m_first));
    VERIFY_OK(m_hub->push(*m_second));
    const auto open = rowOf(*m_hub);
    auto settled = open;
    settle(settled);
    // It was noticed again before the counter that had seen it settled came back.
    m_first->pushedUpTo = m_firstBefore;
    VERIFY_OK(m_restored->push(*m_first));
    m_second->pushedUpTo = m_secondBefore;
    VERIFY_OK(m_restored->push(*m_second));
    QVERIFY(conflictsOf(*m_restored).value(0).endsWith(u" open"_s));
    QVERIFY(giveBack(*m_restored, settled).verdict == Verdict::Applied);
    QCOMPARE(conflictsOf(*m_restored).size(), 1);
    QVERIFY(rowOf(*m_restored) == settled);
    // And nobody opens it again.
    QVERIFY(giveBack(*m_restored, open).verdict == Verdict::Applied);
    QVERIFY(rowOf(*m_restored) == settled);
}

void GivenBackTest::nothingElseIsChangedByIt()
{
    // A setting is here in a newer form.
    const Uuid id = m_first->desk().ids.next(test::kTestNowMs);
    VERIFY_OK(m_first->run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.insert(
            tables::settings, {{"id", id}, {"key", u"print.copies"_s}, {"value", u"2"_s}}));
        return unit.closeOperation("setting.change"_L1, unit.today());
    }));
    VERIFY_OK(m_hub->push(*m_first));
    store::OperationBundle bundle;
    bundle.addInsert(
        tables::settings, std::vector<Value>{Value(id), Value(u"print.copies"_s), Value(u"1"_s)});
    conflicts::PushedOperation operation;
    operation.id = m_second->desk().ids.next(m_second->clock().nowMs());
    operation.device = m_second->desk().device;
    operation.counterCode = u"C02"_s;
    operation.user = m_desk->desk().actor.id;
    // As it was an hour ago.
    operation.hlc = HybridClock::pack(m_first->clock().nowMs() - 3'600'000, 0);
    operation.rows = store::decodeBundle(bundle.take(), tables::kAll).value();
    operation.isGivenBack = true;
    conflicts::Arbiter arbiter(
        m_hub->db(), m_desk->desk().temple, m_hub->head(), m_second->clock().nowMs());
    const auto outcomes = arbiter.apply(std::span(&operation, 1));
    VERIFY_OK(outcomes);
    QVERIFY(outcomes->front().verdict == Verdict::Applied);
    QVERIFY(arbiter.log().empty());
    store::Query value(m_hub->db(), "SELECT value FROM settings WHERE key = 'print.copies'");
    QCOMPARE(
        value.one([](const store::Row& row) { return row.text(0); }).value_or(QString()), u"2"_s);
}

QTEST_GUILESS_MAIN(GivenBackTest)
#include "given_back_test.moc"
