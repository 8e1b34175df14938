// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replication/row_applier.h"
#include "models/replication/table_digest.h"
#include "models/store/migrator.h"
#include "models/store/postgres_connection.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "server/devices/registration.h"
#include "server/sync/push.h"
#include "sync/protocol/gzip.h"
#include "tests/server/sync_counter.h"
#include "tests/support/busy_books.h"
#include "tests/support/open_sealer.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace mm;
using namespace Qt::StringLiterals;
using protocol::OpStatus;
using test::SyncCounter;

/// Counters at the running service, over HTTP and a real PostgreSQL.
class SyncServiceTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::ServiceFixture> m_service;
    std::unique_ptr<test::TestDesk> m_books;
    std::unique_ptr<SyncCounter> m_first;
    std::vector<protocol::OutboxOperation> m_operations;

    server::TenantConnection tenant()
    {
        return server::TenantConnection(
            [url = m_service->serviceUrl()]() -> Result<std::unique_ptr<store::Connection>> {
                return store::PostgresConnection::open(url);
            },
            server::TenantConnection::Limits());
    }
    qint64 number(TempleId temple, const QByteArray& sql)
    {
        auto db = tenant();
        db.workFor(temple);
        store::Query query(db, sql);
        const auto found = query.one([](const store::Row& row) { return row.integer(0); });
        return found ? *found : -1;
    }
    std::unique_ptr<SyncCounter> newCounter(const QString& code, TempleId temple)
    {
        auto db = tenant();
        const auto invitation = server::inviteDevice(db, m_service->clock(), temple, {});
        UuidMaker ids;
        auto counter = std::make_unique<SyncCounter>(
            *m_service, temple, ids.nextId<DeviceId>(m_service->clock().nowMs()), code);
        const bool isIn = invitation
            && counter
                    ->registerWith(
                        temple == m_first->temple ? u"TST"_s : u"ONE"_s, invitation->code)
                    .status
                == 201
            && counter->getToken();
        return isIn ? std::move(counter) : nullptr;
    }
    /// Operations of a fresh desk that are no part of the common books.
    static std::vector<protocol::OutboxOperation> deityOperations(int count, qint64 firstSeq)
    {
        UuidMaker ids;
        std::vector<protocol::OutboxOperation> operations;
        for (int i = 0; i < count; ++i) {
            const Uuid id = ids.next(test::kTestNowMs);
            const store::BundleRow row{&tables::households, 'i', id, 0,
                {{0, store::Value(id)}, {1, store::Value(u"Rao %1"_s.arg(i))},
                    {2, store::Value()}}};
            const QByteArray body = protocol::canonicalBody(std::array{row});
            operations.push_back({firstSeq + i, ids.next(test::kTestNowMs), u"household.create"_s,
                7, HybridClock::pack(test::kTestNowMs, 0), UserId(), u"2026-11-22"_s,
                store::sha256(body), body});
        }
        return operations;
    }

private Q_SLOTS:
    void initTestCase()
    {
        server::Settings settings;
        settings.templeLimit = 1'000'000;
        settings.addressLimit = 1'000'000;
        m_service = std::make_unique<test::ServiceFixture>(settings);
        QVERIFY2(m_service->problem().isEmpty(), qPrintable(m_service->problem()));
        // While the user name is still one temple's alone.
        QVERIFY(!m_service->token(u"lakshmi"_s).isEmpty());
        m_books = std::make_unique<test::TestDesk>();
        test::fillBooks(*m_books, test::OpenSealer());
        m_operations = test::outboxOf(m_books->db());
        QVERIFY(m_operations.size() > 10);
    }

    void aTempleThatBeganOfflineComesIn()
    {
        m_first = std::make_unique<SyncCounter>(
            *m_service, m_books->desk().temple, m_books->desk().device, u"C01"_s);
        QCOMPARE(m_first->adoptWith(u"TST"_s, u"WRONG"_s).issue(), u"device.invitation"_s);
        QCOMPARE(m_first->adoptWith(u"TST"_s, {}).issue(), u"server.registration_closed"_s);
        auto db = tenant();
        const auto invitation = server::inviteTemple(db, m_service->clock());
        QVERIFY(invitation);
        const auto made = m_first->adoptWith(u"TST"_s, invitation->code.toLower());
        QVERIFY2(made.status == 201, made.body.constData());
        QCOMPARE(m_first->adoptWith(u"TST"_s, invitation->code).status, 201);
        QVERIFY(m_first->getToken());
        const auto hello = m_first->hello(static_cast<qint64>(m_operations.size()));
        QVERIFY2(hello.status == 200, hello.body.constData());

        for (size_t at = 0; at < m_operations.size(); at += 7) {
            const auto part = std::span(m_operations).subspan(at);
            const auto reply = m_first->push(part.first(std::min<size_t>(7, part.size())));
            QVERIFY2(reply.status == 200, reply.body.constData());
            for (const auto& result : m_first->resultsOf(reply)) {
                QVERIFY2(result.status == OpStatus::Applied || result.status == OpStatus::Conflict,
                    qPrintable(
                        u"%1 %2 %3"_s.arg(result.seq)
                            .arg(result.code,
                                QString::fromUtf8(m_operations[static_cast<size_t>(result.seq) - 1]
                                                      .type.toUtf8()))));
                QVERIFY(result.serverSeq > 0);
            }
        }
        const TempleId temple = m_first->temple;
        QCOMPARE(number(temple, "SELECT count(*) FROM receipts"),
            m_books->number("SELECT count(*) FROM receipts"));
        QCOMPARE(number(temple, "SELECT CAST(sum(debit_paise) AS bigint) FROM ledger_balances"),
            m_books->number("SELECT sum(debit_paise) FROM ledger_balances"));
        QCOMPARE(number(temple, "SELECT max(seq) - count(*) FROM sync_log"), 0);
        auto db2 = tenant();
        db2.workFor(temple);
        store::Query holes(db2, "SELECT code, fy, kind, no FROM series_holes");
        const auto open = holes.all([](const store::Row& row) {
            return row.text(0) + u'/' + row.text(1) + u'/' + row.text(2) + u'/' + row.text(3);
        });
        QVERIFY(open);
        QCOMPARE(QStringList(open->begin(), open->end()), QStringList());
        QCOMPARE(number(temple, "SELECT last_op_seq FROM devices"),
            static_cast<qint64>(m_operations.size()));
    }

    void theSameAgainIsADuplicate()
    {
        const qint64 head = number(m_first->temple, "SELECT seq FROM temple_sync");
        const auto reply = m_first->push(std::span(m_operations).first(20));
        QCOMPARE(reply.status, 200);
        for (const auto& result : m_first->resultsOf(reply)) {
            QVERIFY(result.status == OpStatus::Duplicate);
            QVERIFY(result.serverSeq > 0);
        }
        QCOMPARE(number(m_first->temple, "SELECT seq FROM temple_sync"), head);
    }

    void anotherCounterPullsTheSame_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<QString>("code");
        QTest::newRow("one entry a page") << qint64(1) << u"C12"_s;
        QTest::newRow("a few") << qint64(100) << u"C13"_s;
        QTest::newRow("all") << qint64(5'000) << u"C14"_s;
    }
    void anotherCounterPullsTheSame()
    {
        QFETCH(qint64, limit);
        QFETCH(QString, code);
        const auto counter = newCounter(code, m_first->temple);
        QVERIFY(counter);
        QTemporaryDir folder;
        auto opened = store::SqliteConnection::open(folder.filePath(u"c.db"_s), {.create = true});
        QVERIFY(opened);
        store::Connection& db = **opened;
        VERIFY_OK(store::migrate(db, store::knownMigrations(), test::kTestNowMs));
        VERIFY_OK(db.execute("PRAGMA foreign_keys = OFF"));
        replication::RowApplier applier(db, counter->temple, replication::Side::Counter);
        const auto pages = counter->pullAll(0, limit);
        QVERIFY(!pages.empty());
        qint64 cursor = 0;
        for (const auto& page : pages) {
            QCOMPARE(page.from, cursor);
            cursor = page.to;
            VERIFY_OK(db.begin());
            for (const auto& rows : page.tables) {
                VERIFY_OK(applier.apply(rows.rows));
            }
            VERIFY_OK(applier.project());
            VERIFY_OK(db.commit());
        }
        QCOMPARE(cursor, pages.back().head);
        protocol::Digest digest{cursor, {}};
        for (const auto* table : tables::kAll) {
            const auto ours = replication::digestOf(db, *table);
            QVERIFY(ours);
            digest.tables.push_back(
                {QString::fromLatin1(table->name), ours->rows, ours->exclusiveOr});
        }
        const auto reply = counter->ask("POST", protocol::kDigest, {}, protocol::encode(digest));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.data()[u"differ"_s].toArray(), QJsonArray());
        QCOMPARE(reply.data()[u"equal"_s].toArray().size(), qsizetype(std::size(tables::kAll)));
    }

    void aSnapshotHoldsAllRows()
    {
        QString after;
        qint64 receipts = 0;
        int pages = 0;
        do {
            const auto reply = m_first->ask("GET", protocol::kSnapshot,
                u"limit=50"_s + (after.isEmpty() ? u""_s : u"&after="_s + after));
            const auto envelope = protocol::openEnvelope(reply.body);
            QVERIFY2(envelope && envelope->success, reply.body.left(300).constData());
            const auto page = protocol::decodeSnapshot(envelope->data);
            QVERIFY(page);
            for (const auto& rows : page->tables) {
                receipts +=
                    rows.name == "receipts" ? static_cast<qint64>(rows.rows.rows.size()) : 0;
            }
            after = page->next;
            QVERIFY(++pages < 1'000);
        } while (!after.isEmpty());
        QCOMPARE(receipts, m_books->number("SELECT count(*) FROM receipts"));
        QVERIFY(pages > 2);
    }

    void workOnTheWebIsPulled()
    {
        const auto counter = newCounter(u"C21"_s, m_service->firstTemple());
        QVERIFY(counter);
        const qint64 before = counter->pullAll().back().to;
        QCOMPARE(m_service
                     ->post(u"/api/v1/devotees"_s, m_service->token(u"lakshmi"_s),
                         {{u"name"_s, u"Ganesh Bhat"_s}})
                     .status,
            201);
        const auto pages = counter->pullAll(before);
        QStringList names;
        for (const auto& rows : pages.back().tables) {
            names.append(QString::fromLatin1(rows.name));
            QVERIFY(rows.name != "devotees" || rows.rows.rows.front().rowSeq > before);
        }
        QVERIFY(names.contains(u"devotees"_s));
        QVERIFY(names.contains(u"audit_events"_s));
        QCOMPARE(number(counter->temple, "SELECT count(*) FROM sync_outbox"), 0);
    }

    void whoWaitsIsWoken()
    {
        const auto counter = newCounter(u"C22"_s, m_service->firstTemple());
        QVERIFY(counter);
        const qint64 head = counter->pullAll().back().to;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(
            counter->ask("GET", protocol::kWait, u"after=%1&timeout=1"_s.arg(head)).status, 204);
        QVERIFY(timer.elapsed() >= 900);
        QCOMPARE(counter->ask("GET", protocol::kWait, u"after=%1"_s.arg(head - 1)).status, 200);
        // A commit of somebody else while it waits.
        QTimer::singleShot(300, this, [&] {
            m_service->post(
                u"/api/v1/devotees"_s, m_service->token(u"lakshmi"_s), {{u"name"_s, u"Sita"_s}});
        });
        timer.restart();
        const auto woken = counter->ask("GET", protocol::kWait, u"after=%1&timeout=20"_s.arg(head));
        QCOMPARE(woken.status, 200);
        QVERIFY(woken.data()[u"head"_s].toInteger() > head);
        QVERIFY(timer.elapsed() < 10'000);
    }

    void whatIsWrongIsParkedAndNothingIsHeldUp_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("changed on its way")
            << QByteArray("Rao 0") << QByteArray("Raj 0") << u"op.hash"_s;
        QTest::newRow("a table of tomorrow")
            << QByteArray("[\"households\"") << QByteArray("[\"elephants\"")
            << u"op.unknown_table"_s;
        QTest::newRow("a thing nobody knows")
            << QByteArray("\"i\"") << QByteArray("\"x\"") << u"op.unknown_kind"_s;
    }
    void whatIsWrongIsParkedAndNothingIsHeldUp()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, code);
        const auto counter = newCounter(u"D%1"_s.arg(qHash(code) % 1'000), m_first->temple);
        QVERIFY(counter);
        protocol::PushWriter writer(counter->dbEpoch);
        for (const auto& operation : deityOperations(3, 1)) {
            VERIFY_OK(writer.add(operation));
        }
        QByteArray json = writer.take();
        json.replace(json.indexOf(from), from.size(), to);
        const auto results = counter->resultsOf(counter->pushRaw(json));
        QCOMPARE(results.size(), size_t(3));
        QVERIFY(results[0].status == OpStatus::Parked);
        QCOMPARE(results[0].code, code);
        QVERIFY(results[1].status == OpStatus::Applied);
        QVERIFY(results[2].status == OpStatus::Applied);
        const auto list =
            m_service->get(u"/api/v1/devices/parked"_s, m_service->token(u"lakshmi"_s));
        QCOMPARE(list.status, 200);
        QCOMPARE(list.data().toArray().size(), 0);
    }

    void aNumberOfAnotherSeriesIsParked()
    {
        // The first counter's receipts, sent by another one.
        const auto counter = newCounter(u"C31"_s, m_first->temple);
        QVERIFY(counter);
        auto stolen = m_operations;
        std::erase_if(stolen, [](const auto& o) { return o.type != "receipt.issue"_L1; });
        stolen.resize(1);
        stolen[0].id = UuidMaker().next(1);
        stolen[0].seq = 1;
        const auto results = counter->resultsOf(counter->push(stolen));
        QCOMPARE(results.size(), size_t(1));
        QVERIFY(results[0].status == OpStatus::Parked);
        QCOMPARE(results[0].code, u"sync.series_of_another"_s);
    }

    void oneNumberWithAnotherOperationIsKeptForAPerson()
    {
        const auto counter = newCounter(u"C32"_s, m_first->temple);
        QVERIFY(counter);
        const auto first = deityOperations(1, 1);
        QVERIFY(counter->resultsOf(counter->push(first))[0].status == OpStatus::Applied);
        const auto second = deityOperations(1, 1);
        const auto results = counter->resultsOf(counter->push(second));
        QVERIFY(results[0].status == OpStatus::Parked);
        QCOMPARE(results[0].code, u"op.idempotency_mismatch"_s);
        QCOMPARE(number(m_first->temple, "SELECT count(*) FROM sync_quarantine"), 1);
    }

    void aGapIsAskedForAgain()
    {
        const auto counter = newCounter(u"C33"_s, m_first->temple);
        QVERIFY(counter);
        const auto operations = deityOperations(4, 1);
        QVERIFY(counter->resultsOf(counter->push(std::span(operations).first(1))).size() == 1);
        counter->push(std::span(operations).subspan(2));
        QCOMPARE(counter->hello(4).data()[u"your_last_op_seq"_s].toInteger(), 1);
        counter->push(std::span(operations).subspan(1));
        QCOMPARE(counter->hello(4).data()[u"your_last_op_seq"_s].toInteger(), 4);
    }

    void anotherStoreIsForked()
    {
        const auto counter = newCounter(u"C34"_s, m_first->temple);
        QVERIFY(counter);
        counter->push(deityOperations(2, 1));
        counter->dbEpoch = QByteArray(16, 'x');
        QCOMPARE(counter->hello(2).status, 409);
        QCOMPARE(counter->push(deityOperations(1, 3)).issue(), u"sync.forked"_s);
    }

    void aRevokedDeviceLosesNothing()
    {
        const TempleId temple = m_service->firstTemple();
        const auto counter = newCounter(u"C41"_s, temple);
        QVERIFY(counter);
        const QByteArray admin = m_service->token(u"lakshmi"_s);
        const QString path = u"/api/v1/devices/"_s + counter->device.toString() + u"/revoke"_s;
        QCOMPARE(m_service->post(path, m_service->token(u"accountant"_s), {}).status, 403);
        QCOMPARE(m_service->post(path, m_service->token(u"gopal"_s), {}).status, 404);
        QCOMPARE(m_service->post(path, admin, {{u"reason"_s, u"stolen"_s}}).status, 200);
        QCOMPARE(
            counter->ask("GET", protocol::kChanges, u"after=0"_s).issue(), u"device.revoked"_s);
        const auto operations = deityOperations(1, 1);
        const auto results = counter->resultsOf(counter->push(operations));
        QVERIFY(results[0].status == OpStatus::Quarantined);
        const auto box = m_service->get(u"/api/v1/devices/quarantine"_s, admin);
        QCOMPARE(box.data().toArray().size(), 1);
        const QString release =
            u"/api/v1/devices/operations/"_s + operations[0].id.toString() + u"/release"_s;
        QCOMPARE(m_service->post(release, m_service->token(u"accountant"_s), {}).status, 403);
        QCOMPARE(m_service->post(release, m_service->token(u"gopal"_s), {}).status, 404);
        const auto released = m_service->post(release, admin, {});
        QVERIFY2(released.status == 200, released.body.constData());
        QCOMPARE(released.data()[u"status"_s].toString(), u"applied"_s);
        QCOMPARE(number(temple, "SELECT count(*) FROM households"), 1);
        QCOMPARE(m_service->get(u"/api/v1/devices/quarantine"_s, admin).data().toArray().size(), 0);
        // The code is never given again.
        UuidMaker ids;
        SyncCounter again(*m_service, temple, ids.nextId<DeviceId>(1), u"C41"_s);
        auto db = tenant();
        const auto invitation = server::inviteDevice(db, m_service->clock(), temple, {});
        QCOMPARE(again.registerWith(u"ONE"_s, invitation->code).issue(), u"device.code_taken"_s);
    }

    void noTokenNoWord_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        for (const auto& [method, path] : {std::pair("POST", u"hello"_s), {"POST", u"push"_s},
                 {"GET", u"changes?after=0"_s}, {"GET", u"wait?after=0"_s}, {"GET", u"snapshot"_s},
                 {"POST", u"digest"_s}, {"POST", u"rights"_s}, {"GET", u"me"_s}}) {
            QTest::addRow("%s", qPrintable(path))
                << QByteArray(method) << u"/api/v1/sync/"_s + path;
        }
    }
    void noTokenNoWord()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        const auto with = [&](const QByteArray& token) {
            return m_service->ask(method, path, {token, method == "POST" ? "{}" : ""}).status;
        };
        QCOMPARE(with({}), 401);
        QCOMPARE(with("a.b.c"), 401);
        // A person's token is none of a device, and the other way round.
        QCOMPARE(with(m_service->token(u"lakshmi"_s)), 401);
        QCOMPARE(m_service->get(u"/api/v1/temples/me"_s, m_first->token).status, 401);
    }

    void tokensEndAfterAQuarterOfAnHour()
    {
        const auto counter = newCounter(u"C51"_s, m_first->temple);
        QVERIFY(counter);
        QCOMPARE(counter->ask("GET", protocol::kMe).status, 200);
        m_service->clock().advance(17LL * 60 * 1000);
        QCOMPARE(counter->ask("GET", protocol::kMe).issue(), u"token.expired"_s);
        QVERIFY(counter->getToken());
        QCOMPARE(counter->ask("GET", protocol::kMe).status, 200);
    }

    void nothingLargeOrOddGetsIn()
    {
        const auto counter = newCounter(u"C52"_s, m_first->temple);
        QVERIFY(counter);
        QCOMPARE(counter->pushRaw("<html>Sign in to the network</html>").status, 400);
        QCOMPARE(counter->pushRaw("{}").status, 400);
        QCOMPARE(counter->pushRaw(QByteArray(64 * 1024 * 1024, ' ')).status, 413);
        QCOMPARE(counter->pushRaw(QByteArray(600 * 1024, ' '), false).status, 413);
        QCOMPARE(counter->pushRaw(QByteArray(10 * 1024 * 1024, 'x'), false).status, 413);
        QCOMPARE(counter->pushRaw(QByteArray(200, '[')).status, 400);
        QCOMPARE(counter->ask("GET", protocol::kChanges, u"after=999999999"_s).status, 400);
        QCOMPARE(counter->ask("GET", protocol::kChanges, u"after=0&epoch=other"_s).issue(),
            u"sync.epoch_changed"_s);
        QCOMPARE(counter->ask("GET", protocol::kMe).status, 200);
    }

    void nothingOfAnotherTempleIsPulled()
    {
        const auto counter = newCounter(u"C61"_s, m_service->firstTemple());
        QVERIFY(counter);
        for (const auto& page : counter->pullAll()) {
            for (const auto& rows : page.tables) {
                QVERIFY(rows.name != "receipts");
                if (rows.name == "temples") {
                    QCOMPARE(rows.rows.rows.size(), size_t(1));
                }
            }
        }
        // The other temple's ids point to nothing here.
        auto theirs = m_operations;
        std::erase_if(theirs, [](const auto& o) { return o.type != "receipt.cancel"_L1; });
        QVERIFY(!theirs.empty());
        theirs[0].seq = 1;
        theirs[0].id = UuidMaker().next(1);
        const auto results = counter->resultsOf(counter->push(std::span(theirs).first(1)));
        QVERIFY(results[0].status == OpStatus::Parked);
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

QTEST_GUILESS_MAIN(SyncServiceTest)
#include "sync_service_test.moc"
