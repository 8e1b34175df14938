// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres_connection.h"
#include "models/store/query.h"
#include "server/sync/push.h"
#include "tests/server/sync_stage.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace mm;
using namespace Qt::StringLiterals;
using protocol::OpStatus;
using test::SyncCounter;

/// The temple's sequence of changes while many write, and its guard.
class SyncFeedTest : public QObject, private test::SyncStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = begin();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const QString refusal = adopt();
        QVERIFY2(refusal.isEmpty(), qPrintable(refusal));
    }

    void tellsOfItsSpeed()
    {
        const auto counter = newCounter(u"C71"_s, m_service->firstTemple());
        QVERIFY(counter);
        constexpr int kBatches = 6;
        constexpr int kSingles = 100;
        const auto operations = deityOperations(kBatches * 500 + kSingles, 1);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < kBatches; ++i) {
            const auto reply =
                counter->push(std::span(operations).subspan(static_cast<size_t>(i) * 500, 500));
            QCOMPARE(reply.status, 200);
        }
        const qint64 drained = timer.restart();
        for (int i = 0; i < kSingles; ++i) {
            counter->push(
                std::span(operations).subspan(static_cast<size_t>(kBatches * 500 + i), 1));
        }
        const qint64 singles = timer.elapsed();
        std::printf("drain %lld operations of one row a second, single pushes %lld a second\n",
            static_cast<long long>(kBatches * 500 * 1'000 / std::max<qint64>(1, drained)),
            static_cast<long long>(kSingles * 1'000 / std::max<qint64>(1, singles)));
        QCOMPARE(counter->hello(static_cast<qint64>(operations.size()))
                     .data()[u"your_last_op_seq"_s]
                     .toInteger(),
            static_cast<qint64>(operations.size()));
    }

    /// Many write at once, one follows: it sees every number, in order, once.
    void theFeedIsDenseWhoeverWrites()
    {
        const TempleId temple = m_service->firstTemple();
        constexpr int kWriters = 4;
        constexpr int kPushes = 20;
        std::vector<std::unique_ptr<SyncCounter>> counters;
        for (int i = 0; i < kWriters; ++i) {
            counters.push_back(newCounter(u"E%1"_s.arg(i), temple));
            QVERIFY(counters.back());
        }
        const qint64 start = number(temple, "SELECT seq FROM temple_sync");
        std::vector<std::thread> writers;
        std::atomic<int> running = kWriters;
        for (const auto& counter : counters) {
            writers.emplace_back([this, &running, device = counter->device, temple] {
                auto db = tenant();
                db.workFor(temple);
                const server::SyncDesk desk{db, m_service->clock(), temple, device, {}};
                for (int i = 0; i < kPushes; ++i) {
                    protocol::PushWriter writer(QByteArray(16, 'e'));
                    for (const auto& operation : deityOperations(3, i * 3 + 1)) {
                        std::ignore = writer.add(operation);
                    }
                    const QByteArray json = writer.take();
                    const auto asked = protocol::decodePush(json);
                    if (asked) {
                        std::ignore = server::push(desk, *asked);
                    }
                }
                --running;
            });
        }
        auto db = tenant();
        db.workFor(temple);
        qint64 cursor = start;
        qint64 rows = 0;
        while (true) {
            const bool isOver = running == 0;
            store::Query query(db, "SELECT seq FROM sync_log WHERE seq > :after ORDER BY seq");
            query.bind("after", cursor);
            const auto seqs = query.all([](const store::Row& row) { return row.integer(0); });
            QVERIFY(seqs);
            for (const qint64 seq : *seqs) {
                QCOMPARE(seq, ++cursor);
                ++rows;
            }
            if (isOver && seqs->empty()) {
                break;
            }
        }
        for (auto& writer : writers) {
            writer.join();
        }
        QCOMPARE(rows, kWriters * kPushes * 3);
        QCOMPARE(number(temple,
                     "SELECT count(*) FROM sync_op WHERE status <> 'applied' AND type = "
                     "'household.create'"),
            0);
    }

    void everyPulledTableIsGuarded()
    {
        const auto owner = store::PostgresConnection::open(m_service->ownerUrl());
        QVERIFY(owner);
        store::Query query(**owner,
            "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
            "WHERE n.nspname = 'public' AND c.relkind = 'r' AND EXISTS (SELECT FROM pg_attribute a "
            "WHERE a.attrelid = c.oid AND a.attname = 'row_seq') AND NOT EXISTS (SELECT FROM "
            "pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'only_in_turn')");
        QCOMPARE(*query.one([](const store::Row& row) { return row.integer(0); }), 0);
        QVERIFY(!(*owner)->execute("UPDATE households SET name = 'x'"));
    }
};

QTEST_GUILESS_MAIN(SyncFeedTest)
#include "sync_feed_test.moc"
