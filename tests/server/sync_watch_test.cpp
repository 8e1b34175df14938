// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres_connection.h"
#include "tests/server/sync_stage.h"

#include <QNetworkReply>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::SyncCounter;

/// What /metrics shows of the temples and their counters (protocol, C13), each thing after it was
/// caused.
class SyncWatchTest : public QObject, private test::SyncStage
{
    Q_OBJECT

private:
    static constexpr qint64 kHourMs = 60LL * 60 * 1000;

    QByteArray text() { return m_service->get(u"/metrics"_s, {}).body; }
    /// A figure of the first temple, of a counter if it is named; -1 where it is not shown.
    qint64 figure(const QByteArray& name, const QByteArray& counter = {})
    {
        const QByteArray line = "mandirmitra_temple_" + name + "{temple=\""
            + m_service->firstTemple().toString().toLatin1()
            + (counter.isEmpty() ? QByteArray() : "\",device=\"" + counter) + "\"} ";
        return after(line);
    }
    qint64 after(const QByteArray& line)
    {
        const QByteArray all = text();
        const qsizetype at = all.indexOf(line);
        return at < 0 ? -1 : all.mid(at + line.size(), 20).split('\n').first().toLongLong();
    }
    void give()
    {
        const auto reply = m_service->post(u"/api/v1/donations"_s, m_service->token(u"lakshmi"_s),
            {{u"devotee_name"_s, u"Ramesh"_s}, {u"amount"_s, 51}, {u"payment_mode"_s, u"Cash"_s}});
        QCOMPARE(reply.status, 201);
    }
    std::unique_ptr<SyncCounter> counter(const QString& code)
    {
        return newCounter(code, m_service->firstTemple());
    }

    std::unique_ptr<SyncCounter> m_counter;

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = begin();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_counter = counter(u"C61"_s);
        QVERIFY(m_counter);
        QCOMPARE(m_counter->hello().status, 200);
    }

    void theSequenceAndWhoIsBehind()
    {
        const qint64 before = figure("seq");
        QVERIFY(before > 0);
        QCOMPARE(figure("device_lag", "C61"), before);
        give();
        const qint64 seq = figure("seq");
        QVERIFY(seq > before);
        QCOMPARE(number(m_service->firstTemple(), "SELECT seq FROM temple_sync"), seq);
        // What it asks behind it has read; no hello is needed for that.
        m_counter->pullAll();
        m_counter->pullAll(seq);
        QCOMPARE(figure("device_lag", "C61"), 0);
        QVERIFY(after("\nmandirmitra_turn_wait_seconds_count ") > 0);
        QCOMPARE(after("\nmandirmitra_temples_known "), 1);
    }

    void repeatedAndParked()
    {
        const auto operations = deityOperations(2, 1);
        QCOMPARE(m_counter->push(operations).status, 200);
        QCOMPARE(figure("duplicates_total"), 0);
        QCOMPARE(m_counter->push(operations).status, 200);
        QCOMPARE(figure("duplicates_total"), 2);
        QCOMPARE(figure("parked"), -1);
        protocol::PushWriter writer(m_counter->dbEpoch);
        for (const auto& operation : deityOperations(1, 3)) {
            VERIFY_OK(writer.add(operation));
        }
        QByteArray json = writer.take();
        json.replace(json.indexOf("Rao 0"), 5, "Raj 0");
        QCOMPARE(m_counter->pushRaw(json).status, 200);
        QCOMPARE(figure("parked"), 1);
    }

    void tablesThatDiffer()
    {
        protocol::Digest wrong;
        wrong.atSeq = figure("seq");
        wrong.tables.push_back({u"households"_s, 77, 1});
        const auto reply = m_counter->ask("POST", protocol::kDigest, {}, protocol::encode(wrong));
        QVERIFY2(reply.status == 200, reply.body.constData());
        QCOMPARE(figure("digest_differing_total"), 1);
    }

    void aStoreThatWentOnTwice()
    {
        const auto twice = counter(u"C62"_s);
        QVERIFY(twice);
        QCOMPARE(figure("devices_forked"), 0);
        QCOMPARE(twice->push(deityOperations(1, 1)).status, 200);
        twice->push(deityOperations(1, 1));
        QCOMPARE(figure("devices_forked"), 1);
        QCOMPARE(figure("device_lag", "C62"), -1);
    }

    void aNumberThatDidNotCome()
    {
        const auto db = store::PostgresConnection::open(m_service->ownerUrl());
        VERIFY_OK(db);
        VERIFY_OK((*db)->execute(
            "INSERT INTO series_holes (temple_id, code, fy, kind, no, since_at) "
            "VALUES ('"
            + m_service->firstTemple().toString().toLatin1() + "', 'C61', '2627', 'receipt', 7, "
            + QByteArray::number(m_service->clock().nowMs()) + ")"));
        QCOMPARE(figure("series_holes"), 1);
        QCOMPARE(figure("series_hole_oldest_seconds"), 0);
    }

    void whoWaits()
    {
        QNetworkAccessManager client;
        QNetworkRequest request(
            QUrl(u"http://127.0.0.1:%1%2?after=%3&timeout=25"_s.arg(m_service->port())
                     .arg(QString(protocol::kWait))
                     .arg(figure("seq"))));
        request.setRawHeader("Authorization", "Bearer " + m_counter->token);
        const std::unique_ptr<QNetworkReply> reply(client.get(request));
        QTRY_COMPARE_WITH_TIMEOUT(after("\nmandirmitra_wait_sockets "), 1, 10'000);
        give();
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000);
        QCOMPARE(after("\nmandirmitra_wait_sockets "), 0);
    }

    /// The last: the clock goes on.
    void whoIsSilentAndWhatGrowsOld()
    {
        const auto silent = counter(u"C63"_s);
        QVERIFY(silent);
        // It says that it has five operations, and sends none.
        QCOMPARE(silent->hello(5).status, 200);
        const auto idle = counter(u"C64"_s);
        QVERIFY(idle);
        QCOMPARE(idle->hello(0).status, 200);
        QCOMPARE(figure("devices_silent"), 0);
        m_service->clock().advance(2 * kHourMs);
        QCOMPARE(figure("parked_oldest_seconds"), 2 * 60 * 60);
        QCOMPARE(figure("devices_silent"), 0);
        m_service->clock().advance(47 * kHourMs);
        QCOMPARE(figure("devices_silent"), 1);
        QCOMPARE(figure("series_hole_oldest_seconds"), 49 * 60 * 60);
        QCOMPARE(figure("device_unseen_seconds", "C63"), 49 * 60 * 60);
    }

    void itIsForTheOperatorAlone()
    {
        const QByteArray all = text();
        QVERIFY(!all.contains("Ramesh") && !all.contains("First Temple"));
        QCOMPARE(
            m_service->ask("GET", u"/metrics"_s, {{}, {}, {{"X-Forwarded-For", "1.2.3.4"}}}).status,
            401);
    }
};

QTEST_GUILESS_MAIN(SyncWatchTest)
#include "sync_watch_test.moc"
