// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "server/devices/registration.h"
#include "sync/protocol/gzip.h"
#include "tests/server/sync_stage.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using protocol::OpStatus;
using test::SyncCounter;

/// What the service does not take from a counter: parked, kept apart, refused, and nothing lost.
class SyncRefusalsTest : public QObject, private test::SyncStage
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

    void columnsOfTomorrowAreKept()
    {
        // A counter whose program is one version ahead: the service loses nothing of a master, and
        // asks a fact to wait.
        const auto counter = newCounter(u"C35"_s, m_first->temple);
        QVERIFY(counter);
        const auto operations = deityOperations(1, 1);
        protocol::PushWriter writer(counter->dbEpoch);
        VERIFY_OK(writer.add(operations.front()));
        QByteArray json = writer.take();
        const QByteArray end("\"name\":\"Rao 0\"");
        json.replace(json.indexOf(end), end.size(), end + ",\"mother_tongue\":\"Tulu\"");
        const auto results = counter->resultsOf(counter->pushRaw(json));
        QCOMPARE(results.size(), size_t(1));
        QVERIFY2(results[0].status == OpStatus::Applied, qPrintable(results[0].code));
        QCOMPARE(number(m_first->temple,
                     "SELECT count(*) FROM households WHERE ext = '{\"mother_tongue\":\"Tulu\"}'"),
            1);
        auto facts = m_operations;
        std::erase_if(facts, [](const auto& o) { return o.type != "receipt.issue"_L1; });
        // One that no other test sends: what is parked holds up what points to it.
        facts.erase(facts.begin(), facts.end() - 1);
        facts[0].id = UuidMaker().next(1);
        facts[0].seq = 2;
        protocol::PushWriter second(counter->dbEpoch);
        VERIFY_OK(second.add(facts.front()));
        QByteArray newer = second.take();
        const QByteArray row("[\"receipt_lines\",\"i\",{");
        const auto close = newer.indexOf('}', newer.indexOf(row));
        QVERIFY(newer.indexOf(row) > 0 && close > 0);
        newer.insert(close, ",\"weight_mg\":12");
        const auto parked = counter->resultsOf(counter->pushRaw(newer));
        QVERIFY(parked[0].status == OpStatus::Parked);
        QCOMPARE(parked[0].code, u"sync.newer_fact"_s);
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
        // A copy of the store speaks for the device: neither goes on before it is registered anew.
        QCOMPARE(counter->hello(1).status, 409);
        QCOMPARE(counter->push(deityOperations(1, 2)).issue(), u"sync.forked"_s);
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
};

QTEST_GUILESS_MAIN(SyncRefusalsTest)
#include "sync_refusals_test.moc"
