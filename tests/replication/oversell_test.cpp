// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/chart.h"
#include "models/conflicts/arbiter.h"
#include "models/conflicts/conflict_list.h"
#include "models/conflicts/policy.h"
#include "models/counter/issue_receipt.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/slot_rights.h"
#include "server/database/migrate_service.h"
#include "server/sync/slot_grants.h"
#include "tests/replication/hub.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Counter;
using test::Hub;

namespace {

constexpr qint64 kPlaces = 24;
constexpr int kRounds = 12;
const QDate kDay(2026, 11, 25);

} // namespace

/// Places of one slot, sold by counters that see each other only now and then.
class OversellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void strictNeverSellsAPlaceTwice();
    void placesGoBackOnce();
    void losersMoveOnAndAreCalled();

private:
    void join(Counter& counter);
    server::SyncDesk serviceDesk(Counter& counter);
    Result<protocol::RightsReply> ask(Counter& counter, qint64 want);
    [[nodiscard]] bool sell(Counter& counter);
    [[nodiscard]] qint64 booked();
    void setPolicy(conflicts::Policy policy, const QString& value);
    void meet();

    test::TestEngine m_engine;
    test::OpenSealer m_sealer;
    std::unique_ptr<test::TestDesk> m_desk;
    std::unique_ptr<Hub> m_hub;
    std::vector<std::unique_ptr<Counter>> m_counters;
    SevaId m_seva;
    BatchId m_batch;
};

void OversellTest::init()
{
    m_counters.clear();
    m_desk = std::make_unique<test::TestDesk>();
    QVERIFY(test::seedBooks(*m_desk));
    const auto seva = m_desk->run([](store::UnitOfWork& unit) -> Result<SevaId> {
        sevas::SevaDraft draft;
        draft.fields.code = u"ARCHANA"_s;
        draft.fields.name = u"Archana"_s;
        draft.price = Money::fromRupees(100);
        MM_LET(batch, sevas::parseBatch(u"18:00-19:00=24"_s));
        draft.batches = {batch};
        MM_LET(id, sevas::addSeva(unit, draft));
        for (const auto* code : {"C02", "C03"}) {
            MM_CHECK(accounts::ensureCounterCash(unit, QLatin1StringView(code)));
        }
        MM_CHECK(unit.closeOperation("test.counters"_L1, unit.today()));
        return id;
    });
    VERIFY_OK(seva);
    m_seva = *seva;
    m_batch = sevas::sevaById(m_desk->db(), m_seva, m_desk->clock().today())->batches.front().id;
    m_hub = std::make_unique<Hub>(m_engine, m_desk->desk().temple, m_desk->desk().actor, 3U);
    VERIFY_OK(server::makeServerStore(m_hub->db(), test::kTestNowMs));
    m_hub->taken = [this](Counter& counter, std::span<const conflicts::PushedOperation> some) {
        return server::useGrants(serviceDesk(counter), some);
    };
    m_counters.push_back(std::make_unique<Counter>(*m_desk));
    VERIFY_OK(m_hub->push(*m_counters.front()));
    for (const auto* code : {"C02", "C03"}) {
        m_counters.push_back(
            std::make_unique<Counter>(m_desk->desk(), QString(QLatin1StringView(code))));
        VERIFY_OK(m_hub->pull(*m_counters.back()));
    }
    for (auto& counter : m_counters) {
        join(*counter);
    }
}

/// The store is registered with the service, and the service knows the device.
void OversellTest::join(Counter& counter)
{
    store::Query local(counter.db(),
        "INSERT INTO sync_device (temple_id, device_id, code, db_epoch, registered_at, schema_ver) "
        "VALUES (:temple_id, :device_id, :code, :db_epoch, 1, 1)");
    const auto& desk = counter.desk();
    local.bind("temple_id", desk.temple)
        .bind("device_id", desk.device)
        .bind("code", desk.counterCode)
        .bind("db_epoch", store::Bytes{QByteArray(16, 'e')});
    VERIFY_OK(local.run());
    store::Query known(m_hub->db(),
        "INSERT INTO devices (temple_id, id, code, name, public_key, status, db_epoch, "
        "app_version, registered_at) VALUES (:temple_id, :id, :code, :code, :key, 'active', :key, "
        "'1', 1)");
    known.bind("temple_id", desk.temple)
        .bind("id", desk.device)
        .bind("code", desk.counterCode)
        .bind("key", store::Bytes{QByteArray(32, 'k')});
    VERIFY_OK(known.run());
}

server::SyncDesk OversellTest::serviceDesk(Counter& counter)
{
    return {m_hub->db(), m_hub->clock(), counter.desk().temple, counter.desk().device, u"epoch"_s};
}

Result<protocol::RightsReply> OversellTest::ask(Counter& counter, qint64 want)
{
    const Uuid slot = sevas::slotIdOf(m_seva, m_batch, kDay);
    MM_LET(right, sevas::rightOf(counter.db(), slot));
    const server::SyncDesk desk{
        m_hub->db(), m_hub->clock(), counter.desk().temple, counter.desk().device, u"epoch"_s};
    MM_LET(reply,
        server::rights(desk, {m_seva.uuid, m_batch.uuid, kDay, want, right.used, right.version}));
    if (reply.slot != slot) {
        return fail(internal(u"the counter and the service name the slot differently"_s));
    }
    MM_CHECK(
        sevas::keepRight(counter.db(), {slot, reply.granted, 0, reply.leaseUntil, reply.version}));
    return reply;
}

bool OversellTest::sell(Counter& counter)
{
    counter::ReceiptDraft draft;
    draft.payer.name = u"Ramesh"_s;
    draft.payer.phone = u"9876543210"_s;
    draft.lines.push_back(counter::SevaDraft{u"ARCHANA"_s, kDay});
    draft.payments.push_back({receipts::PaymentMode::Cash, Money::fromRupees(100)});
    counter.clock().advance(1000);
    return counter
        .run([&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, draft); })
        .has_value();
}

qint64 OversellTest::booked()
{
    store::Query query(m_hub->db(),
        "SELECT CAST(coalesce(sum(seats), 0) AS bigint) FROM booking_states "
        "WHERE seva_date = :seva_date AND status <> 'cancelled'");
    query.bind("seva_date", kDay);
    return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
}

void OversellTest::setPolicy(conflicts::Policy policy, const QString& value)
{
    VERIFY_OK(m_desk->run(
        [&](store::UnitOfWork& unit) { return conflicts::changePolicy(unit, policy, value); }));
}

void OversellTest::meet()
{
    for (int round = 0; round < 2; ++round) {
        for (auto& counter : m_counters) {
            const auto outcomes = m_hub->push(*counter);
            VERIFY_OK(outcomes);
        }
        VERIFY_OK(m_hub->settle());
        for (auto& counter : m_counters) {
            VERIFY_OK(m_hub->pull(*counter));
        }
    }
}

void OversellTest::strictNeverSellsAPlaceTwice()
{
    QRandomGenerator random(11);
    // Three times as many ask as there are places, at counters that mostly see nobody.
    for (int round = 0; round < kRounds; ++round) {
        for (auto& counter : m_counters) {
            if (random.bounded(2) == 0) {
                VERIFY_OK(ask(*counter, 4));
            }
            for (int devotees = random.bounded(5); devotees > 0; --devotees) {
                static_cast<void>(sell(*counter));
            }
        }
        if (random.bounded(4) == 0) {
            VERIFY_OK(m_hub->push(*m_counters[static_cast<size_t>(random.bounded(3))]));
            QVERIFY(booked() <= kPlaces);
        }
    }
    // In the end all have a network: what is left goes to who asks.
    for (int round = 0; round < kRounds; ++round) {
        meet();
        for (auto& counter : m_counters) {
            VERIFY_OK(ask(*counter, 1));
            static_cast<void>(sell(*counter));
        }
    }
    meet();
    QVERIFY2(booked() <= kPlaces, "a place was sold twice");
    QVERIFY2(booked() * 100 >= kPlaces * 95, qPrintable(QString::number(booked())));
    const auto open = conflicts::listConflicts(m_desk->db(), 100, true);
    VERIFY_OK(open);
    QVERIFY(std::none_of(open->begin(), open->end(),
        [](const conflicts::Conflict& conflict) { return conflict.kind == u"oversold"_s; }));
}

void OversellTest::placesGoBackOnce()
{
    auto& counter = *m_counters[1];
    VERIFY_OK(ask(counter, 10));
    const Uuid slot = sevas::slotIdOf(m_seva, m_batch, kDay);
    const auto before = sevas::rightOf(counter.db(), slot);
    VERIFY_OK(before);
    QCOMPARE(sevas::giveBack(counter.db(), slot, 3).value_or(-1), 3);
    const server::SyncDesk desk{
        m_hub->db(), m_hub->clock(), counter.desk().temple, counter.desk().device, u"epoch"_s};
    const protocol::Rights offer{m_seva.uuid, m_batch.uuid, kDay, -3, 0, before->version};
    // The answer to the first message was lost, and it comes again.
    VERIFY_OK(server::rights(desk, offer));
    const auto again = server::rights(desk, offer);
    VERIFY_OK(again);
    QCOMPARE(again->granted, before->granted - 3);
}

void OversellTest::losersMoveOnAndAreCalled()
{
    setPolicy(conflicts::Policy::QuotaMode, u"soft"_s);
    setPolicy(conflicts::Policy::QuotaSoftPercent, u"0"_s);
    meet();
    for (auto& counter : m_counters) {
        for (int i = 0; i < 12; ++i) {
            QVERIFY(sell(*counter));
        }
    }
    meet();
    QCOMPARE(booked(), kPlaces);
    const auto tasks = conflicts::listConflicts(m_counters[2]->db(), 100, true);
    VERIFY_OK(tasks);
    qint64 called = 0;
    for (const auto& task : *tasks) {
        if (task.kind != u"oversold"_s) {
            // The devotee was registered at each of the counters.
            QCOMPARE(task.kind, u"same_devotee"_s);
            continue;
        }
        ++called;
        QCOMPARE(task.field, u"moved"_s);
        QVERIFY(task.mine.contains(u"9876543210"_s));
    }
    QCOMPARE(called, 3 * 12 - kPlaces);
    // The paper said so.
    QVERIFY(
        m_desk->number("SELECT count(*) FROM receipt_lines WHERE title = 'Archana (provisional)'")
        > 0);
}

QTEST_GUILESS_MAIN(OversellTest)
#include "oversell_test.moc"
