// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pg_listener.h"
#include "models/store/postgres_connection.h"
#include "models/store/query.h"
#include "server/service/upkeep.h"
#include "tests/server/sync_stage.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkReply>
#include <QTest>

#include <thread>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Reply;
using test::SyncCounter;

/// Two instances of the service on one database: each hears at once what was committed at the
/// other, and each day's work is done by one of them.
class TwoInstancesTest : public QObject, private test::SyncStage
{
    Q_OBJECT

private:
    static constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
    static constexpr int kPatienceMs = 10'000;

    /// Waits at an instance, with the answer to come.
    std::unique_ptr<QNetworkReply> waitAt(quint16 port, qint64 after)
    {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2?after=%3&timeout=25"_s.arg(port)
                                         .arg(QString(protocol::kWait))
                                         .arg(after)));
        request.setRawHeader("Authorization", "Bearer " + m_counter->token);
        return std::unique_ptr<QNetworkReply>(m_client.get(request));
    }
    static int statusOf(const QNetworkReply& reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    qint64 head() { return number(m_service->firstTemple(), "SELECT seq FROM temple_sync"); }
    bool give()
    {
        m_service->talkTo(m_here);
        return m_service
                   ->post(u"/api/v1/donations"_s, m_service->token(u"lakshmi"_s),
                       {{u"devotee_name"_s, u"Ramesh"_s}, {u"amount"_s, 51},
                           {u"payment_mode"_s, u"Cash"_s}})
                   .status
            == 201;
    }
    QByteArray metricsAt(quint16 port)
    {
        m_service->talkTo(port);
        const QByteArray text = m_service->get(u"/metrics"_s, {}).body;
        m_service->talkTo(m_here);
        return text;
    }
    /// Of the service's own role, which may end them.
    qint64 onServer(const QByteArray& sql)
    {
        const auto db = store::PostgresConnection::open(m_service->serviceUrl());
        if (!db) {
            return -1;
        }
        store::Query query(**db, sql);
        return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
    }
    /// Their last word is LISTEN, or what they told. A connection that asked this goes a moment
    /// after its answer: it is none of them.
    qint64 fromListeners(const QByteArray& what)
    {
        return onServer("SELECT count(" + what
            + ") FROM pg_stat_activity WHERE (query ILIKE 'listen %' OR query LIKE "
              "'%pg_notify(%') AND query NOT LIKE '%pg_stat_activity%'");
    }
    qint64 listeners() { return fromListeners("*"); }
    /// Rows of years ago, as many as are asked for, in the log of every temple.
    Result<void> fillLogs(int rows)
    {
        MM_LET(db, store::PostgresConnection::open(m_service->ownerUrl()));
        return db->execute(
            "SET app.sync_tx = 'on'; "
            "INSERT INTO sync_log (temple_id, seq, tbl, row_id, op_id, op_last, device_id, "
            "logged_at) SELECT t.temple_id, t.seq + n, 1, gen_random_uuid(), gen_random_uuid(), "
            "t.seq + n, gen_random_uuid(), 1 FROM temple_sync t, generate_series(1, "
            + QByteArray::number(rows) + ") n; UPDATE temple_sync SET seq = seq + "
            + QByteArray::number(rows) + ", tidied_at = 0");
    }
    qint64 inAllTemples(const QByteArray& sql)
    {
        const auto db = store::PostgresConnection::open(m_service->ownerUrl());
        if (!db) {
            return -1;
        }
        store::Query query(**db, sql);
        return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
    }

    quint16 m_here = 0;
    quint16 m_there = 0;
    std::unique_ptr<SyncCounter> m_counter;
    QNetworkAccessManager m_client;

private Q_SLOTS:
    void initTestCase()
    {
        server::Settings settings;
        settings.newsUrl = u"as the service"_s;
        settings.upkeepSeconds = 1;
        const QString problem = begin(settings);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_here = m_service->port();
        const auto other = m_service->startAnother();
        VERIFY_OK(other);
        m_there = *other;
        m_counter = newCounter(u"C71"_s, m_service->firstTemple());
        QVERIFY(m_counter);
        QCOMPARE(m_counter->hello().status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(listeners(), 2, kPatienceMs);
    }

    void aCommitHereWakesWhoWaitsThere()
    {
        const qint64 after = head();
        const auto reply = waitAt(m_there, after);
        QTRY_VERIFY_WITH_TIMEOUT(
            metricsAt(m_there).contains("\nmandirmitra_wait_sockets 1\n"), kPatienceMs);
        QVERIFY(give());
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), kPatienceMs);
        QCOMPARE(statusOf(*reply), 200);
        const auto said = protocol::openEnvelope(reply->readAll());
        VERIFY_OK(said);
        const auto wait = protocol::decodeWaitReply(said->data);
        VERIFY_OK(wait);
        QCOMPARE(wait->head, head());
        QVERIFY(wait->head > after);
    }

    void whatIsLostWithTheConnectionIsFoundByAsking()
    {
        const qint64 after = head();
        QVERIFY(fromListeners("pg_terminate_backend(pid)") >= 2);
        QVERIFY(give());
        // Whether it was told or not: who asks is answered from the database.
        const auto asked = waitAt(m_there, after);
        QTRY_VERIFY_WITH_TIMEOUT(asked->isFinished(), kPatienceMs);
        QCOMPARE(statusOf(*asked), 200);
        QTRY_COMPARE_WITH_TIMEOUT(listeners(), 2, 2 * kPatienceMs);
        aCommitHereWakesWhoWaitsThere();
    }

    void newsAreToldTenTimesASecondAtMost()
    {
        auto listener = store::PgListener::open(m_service->serviceUrl());
        VERIFY_OK(listener);
        server::NewsLink link(m_service->serviceUrl(), [](TempleId, qint64) {});
        const TempleId temple(UuidMaker().next(1));
        const QByteArray name = temple.toString().toLatin1();
        QElapsedTimer since;
        since.start();
        int told = 0;
        QByteArray last;
        for (int i = 1; !last.endsWith("=600") && since.elapsed() < kPatienceMs; ++i) {
            if (i <= 600) {
                link.tell(temple, i);
            }
            const auto heard = (*listener)->hear(2);
            VERIFY_OK(heard);
            for (const auto& message : *heard) {
                if (message.contains(name)) {
                    ++told;
                    last = message;
                }
            }
        }
        QCOMPARE(last, name + "=600");
        QVERIFY2(told <= since.elapsed() / 100 + 1,
            qPrintable(u"%1 messages in %2 ms"_s.arg(told).arg(since.elapsed())));
    }

    void oneStepTakesAThousandRows()
    {
        VERIFY_OK(fillLogs(2'500));
        m_service->clock().advance(500 * kDayMs);
        auto db = tenant();
        const TempleId temple = m_service->firstTemple();
        db.workFor(temple);
        VERIFY_OK(db.beginStatement());
        const auto step =
            server::compactStep({db, m_service->clock(), temple, {}, {}}, server::Retention{});
        VERIFY_OK(step);
        QCOMPARE(step->removed, 1'000);
        QVERIFY(!step->isDone);
        QVERIFY(step->minSeq > 0);
        db.release();
    }

    void aDaysWorkIsDoneOnce()
    {
        QTRY_COMPARE_WITH_TIMEOUT(
            inAllTemples("SELECT count(*) FROM sync_log"), 0, 3 * kPatienceMs);
        QCOMPARE(inAllTemples("SELECT count(*) FROM temple_sync WHERE min_seq <> seq"), 0);
        // Two more at the same work, beside the instances: none does what another has done.
        std::array<server::UpkeepRound, 2> rounds;
        const auto work = [&](server::UpkeepRound& round) {
            auto db = tenant();
            server::SyncNotes notes;
            server::Upkeep upkeep(m_service->clock(), notes, {.rowsAtOnce = 100});
            for (int i = 0; i < 20 && inAllTemples("SELECT count(*) FROM sync_log") > 0; ++i) {
                if (const auto done = upkeep.run(db)) {
                    round.temples += done->temples;
                    round.rows += done->rows;
                }
            }
        };
        m_service->clock().advance(500 * kDayMs);
        VERIFY_OK(fillLogs(3'000));
        std::thread other([&] { work(rounds[1]); });
        work(rounds[0]);
        other.join();
        QCOMPARE(inAllTemples("SELECT count(*) FROM sync_log"), 0);
        QCOMPARE(inAllTemples("SELECT count(*) FROM temple_sync WHERE min_seq <> seq"), 0);
        const auto temples = inAllTemples("SELECT count(*) FROM temple_sync");
        QVERIFY(rounds[0].temples + rounds[1].temples <= temples);
        QVERIFY(rounds[0].rows + rounds[1].rows <= temples * 3'000);
    }

    void whoWasAwayTooLongIsSentToASnapshot()
    {
        QVERIFY(m_counter->getToken());
        const auto refused = m_counter->ask("GET", protocol::kChanges, u"feed=temple&after=1"_s);
        QCOMPARE(refused.status, 410);
        QCOMPARE(refused.issue(), u"sync.resync"_s);
        QCOMPARE(m_counter->ask("GET", protocol::kSnapshot, u"scope=all"_s).status, 200);
    }
};

QTEST_GUILESS_MAIN(TwoInstancesTest)
#include "two_instances_test.moc"
