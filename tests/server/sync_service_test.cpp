// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replication/row_applier.h"
#include "models/replication/table_digest.h"
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "server/devices/registration.h"
#include "tests/server/sync_stage.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using protocol::OpStatus;
using test::SyncCounter;

/// Counters at the running service, over HTTP and a real PostgreSQL: what they send is there, and
/// comes to the others.
class SyncServiceTest : public QObject, private test::SyncStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = begin();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void aTempleThatBeganOfflineComesIn()
    {
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

    /// Receipts never change, and whoever sent them has them: only masters come back.
    void itsOwnFactsDoNotComeBack()
    {
        const auto pages = m_first->pullAll();
        QVERIFY(!pages.empty());
        QCOMPARE(pages.back().to, pages.back().head);
        qsizetype masters = 0;
        qint64 skipped = 0;
        for (const auto& page : pages) {
            skipped += page.skipped;
            for (const auto& rows : page.tables) {
                QVERIFY2(rows.name != "receipts", "its own receipts came back");
                masters += std::ssize(rows.rows.rows);
            }
        }
        QVERIFY(masters > 0);
        QVERIFY(skipped >= m_books->number("SELECT count(*) FROM receipts"));
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
};

QTEST_GUILESS_MAIN(SyncServiceTest)
#include "sync_service_test.moc"
