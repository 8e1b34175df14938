// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fault_points.h"
#include "models/store/operation_bundle.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "server/sync/feed.h"
#include "tests/server/sync_stage.h"

#include <QScopeGuard>
#include <QSet>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace mm;
using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr int kWriters = 8;
constexpr int kReaders = 2;
constexpr qint64 kPage = 25;

constexpr char kHousehold[] =
    "INSERT INTO households (temple_id, id, name) VALUES (:temple_id, :id, :name)";
constexpr char kOperation[] =
    "INSERT INTO sync_outbox (temple_id, op_id, type, schema_ver, biz_date, hlc, body, sha256, "
    "bytes) VALUES (:temple_id, :id, 'household.create', 7, '2026-11-22', :hlc, :body, :sha256, "
    ":bytes)";
/// Somebody's program takes its time in the midst of a transaction.
constexpr char kThink[] = "SELECT pg_sleep(random() * 0.008)";

/// What the writers committed and what each reader was handed.
struct Story
{
    QSet<Uuid> written;
    std::array<QSet<Uuid>, kReaders> seen;
    std::array<QString, kReaders> troubles;
    int refused = 0;
    /// Rows that one reader or the other never saw.
    int missed = 0;
};

/// How long the writers go on; the long runs say more.
int transactionsEach()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("MM_FEED_WRITES", &isNumber);
    return isNumber ? asked : 40;
}

} // namespace

/// Whoever follows a temple's changes by their number is handed every one of them, however the
/// transactions of the writers overlap. The same harness has to notice the designs that lose rows:
/// a test that is too weak for that shows nothing of the right one.
class FeedOrderTest : public QObject, private test::SyncStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_asked = activeMutant();
        setMutant(Mutant::None);
        const QString problem = begin();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_temple = m_service->firstTemple();
        const QString refusal = adopt();
        QVERIFY2(refusal.isEmpty(), qPrintable(refusal));
        for (int i = 0; i < kReaders; ++i) {
            m_readers.push_back(newCounter(u"R%1"_s.arg(i), m_temple));
            QVERIFY(m_readers.back());
        }
    }
    void cleanupTestCase()
    {
        m_readers.clear();
        m_service.reset();
    }

    /// With MM_MUTANT in the environment this is what must fail.
    void nobodyMissesARow()
    {
        setMutant(m_asked);
        const auto back = qScopeGuard([] { setMutant(Mutant::None); });
        const qint64 start = head();
        const Story story = told();
        for (const QString& trouble : story.troubles) {
            QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        }
        QCOMPARE(story.refused, 0);
        QCOMPARE(story.written.size(), kWriters * transactionsEach());
        QCOMPARE(story.missed, 0);
        QCOMPARE(head() - start, story.written.size());
    }

    void theHarnessNoticesWrongDesigns_data()
    {
        QTest::addColumn<int>("mutant");
        QTest::newRow("no turn is taken") << static_cast<int>(Mutant::NoRowLock);
        QTest::newRow("the place is an identity") << static_cast<int>(Mutant::IdCursor);
        QTest::newRow("an identity below the oldest transaction")
            << static_cast<int>(Mutant::XminIdCursor);
    }
    void theHarnessNoticesWrongDesigns()
    {
        if (m_asked != Mutant::None) {
            QSKIP("one mistake at a time");
        }
        QFETCH(int, mutant);
        setMutant(static_cast<Mutant>(mutant));
        const auto back = qScopeGuard([] { setMutant(Mutant::None); });
        const Story story = told();
        std::printf("%s: %lld rows written, %d refused, %d never seen\n", QTest::currentDataTag(),
            static_cast<long long>(story.written.size()), story.refused, story.missed);
        for (const auto& seen : story.seen) {
            QVERIFY2(!seen.isEmpty(), "nothing is read: that shows nothing");
        }
        QVERIFY(story.missed + story.refused > 0);
        if (static_cast<Mutant>(mutant) != Mutant::NoRowLock) {
            QVERIFY(story.missed > 0);
        }
    }

private:
    qint64 head() { return number(m_temple, "SELECT seq FROM temple_sync"); }

    /// One transaction: the household, its operation, and time in between. False when refused.
    bool write(server::TenantConnection& db, UuidMaker& ids, const Uuid& id)
    {
        const QString name = u"Rao"_s;
        const store::BundleRow row{&tables::households, 'i', id, 0,
            {{0, store::Value(id)}, {1, store::Value(name)}, {2, store::Value()}}};
        const QByteArray body = protocol::canonicalBody(std::array{row});
        const auto steps = [&]() -> Result<void> {
            MM_CHECK(db.begin());
            Query household(db, kHousehold);
            household.bind("temple_id", m_temple).bind("id", id).bind("name", name);
            MM_CHECK(household.run());
            MM_CHECK(db.execute(kThink));
            Query operation(db, kOperation);
            operation.bind("temple_id", m_temple)
                .bind("id", ids.next(test::kTestNowMs))
                .bind("hlc", HybridClock::pack(test::kTestNowMs, 0))
                .bind("body", store::Bytes{body})
                .bind("sha256", store::Bytes{store::sha256(body)})
                .bind("bytes", static_cast<qint64>(body.size()));
            MM_CHECK(operation.run());
            MM_CHECK(db.execute(kThink));
            return db.commit();
        };
        const auto done = steps();
        if (!done) {
            db.release();
        }
        return done.has_value();
    }

    void read(size_t reader, qint64 after, const std::atomic<int>& running, Story& story)
    {
        auto db = tenant();
        db.workFor(m_temple);
        const server::SyncDesk desk{
            db, m_service->clock(), m_temple, m_readers[reader]->device, {}};
        bool isLast = false;
        while (true) {
            const bool isOver = running == 0;
            if (const auto begun = db.beginReading(); !begun) {
                story.troubles[reader] = begun.error().detail;
                return;
            }
            const auto json = server::changes(desk, {after, kPage, {}, 0});
            db.rollback();
            const auto page = json ? protocol::decodeChanges(*json)
                                   : Result<protocol::ChangesPage>(fail(json.error()));
            if (!page || page->to < after) {
                story.troubles[reader] =
                    page ? u"the place goes back"_s : page.error().rule + page.error().detail;
                return;
            }
            for (const auto& table : page->tables) {
                for (const auto& row : table.rows.rows) {
                    story.seen[reader].insert(row.id());
                }
            }
            const bool isAtEnd = page->to == after;
            after = page->to;
            if (isOver && isAtEnd && std::exchange(isLast, true)) {
                return;
            }
        }
    }

    Story told()
    {
        Story story;
        const qint64 start = head();
        std::atomic<int> running = kWriters;
        std::array<QSet<Uuid>, kWriters> written;
        std::array<int, kWriters> refused{};
        std::vector<std::thread> threads;
        for (size_t w = 0; w < kWriters; ++w) {
            threads.emplace_back([&, w] {
                auto db = tenant();
                db.workFor(m_temple);
                UuidMaker ids;
                for (int i = 0; i < transactionsEach(); ++i) {
                    const Uuid id = ids.next(test::kTestNowMs);
                    if (write(db, ids, id)) {
                        written[w].insert(id);
                    } else {
                        ++refused[w];
                    }
                }
                --running;
            });
        }
        for (size_t r = 0; r < kReaders; ++r) {
            threads.emplace_back([&, r] { read(r, start, running, story); });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        for (size_t w = 0; w < kWriters; ++w) {
            story.written += written[w];
            story.refused += refused[w];
        }
        for (const auto& seen : story.seen) {
            story.missed += static_cast<int>((story.written - seen).size());
        }
        return story;
    }

    Mutant m_asked = Mutant::None;
    TempleId m_temple;
    std::vector<std::unique_ptr<test::SyncCounter>> m_readers;
};

QTEST_GUILESS_MAIN(FeedOrderTest)
#include "feed_order_test.moc"
