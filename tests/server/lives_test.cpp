// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "tests/server/sync_stage.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Reply;
using test::SyncCounter;

/// The service's lives: what it makes of counters that come out of another one.
class LivesTest : public QObject, private test::SyncStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPushForAnotherLifeIsRefused();
    void aRestoreSaysHowFarTheLivesAreOne();
    void whoIsNotTrustedBeginsNoLife();
    void aCounterThatKnowsMoreBeginsALife();
    void cleanupTestCase() { m_service.reset(); }

private:
    protocol::HelloReply hello(
        SyncCounter& counter, const QString& epoch = {}, qint64 cursor = 0, qint64 toldThrough = 0);
    Reply pushFor(SyncCounter& counter, const QString& epoch, qint64 cursor);
    qint64 head() { return number(m_service->firstTemple(), "SELECT seq FROM temple_sync"); }

    std::unique_ptr<SyncCounter> m_counter;
};

protocol::HelloReply LivesTest::hello(
    SyncCounter& counter, const QString& epoch, qint64 cursor, qint64 toldThrough)
{
    protocol::Hello hello;
    hello.app = u"1.0"_s;
    hello.schema = store::knownMigrations().back().version;
    hello.schemaMin = 1;
    hello.dbEpoch = counter.dbEpoch;
    hello.lastOpSeq = 1'000;
    hello.wallMs = m_service->clock().nowMs();
    hello.serverEpoch = epoch;
    hello.cursor = cursor;
    hello.toldThrough = toldThrough;
    const Reply reply = counter.ask("POST", protocol::kHello, {}, protocol::encode(hello));
    const auto envelope = protocol::openEnvelope(reply.body);
    const auto decoded = envelope ? protocol::decodeHelloReply(envelope->data)
                                  : Result<protocol::HelloReply>(tl::unexpected(envelope.error()));
    return decoded.value_or(protocol::HelloReply{});
}

Reply LivesTest::pushFor(SyncCounter& counter, const QString& epoch, qint64 cursor)
{
    return counter.pushRaw(protocol::PushWriter(counter.dbEpoch, epoch, cursor).take());
}

void LivesTest::initTestCase()
{
    const QString problem = begin();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_counter = newCounter(u"C21"_s, m_service->firstTemple());
    QVERIFY(m_counter);
}

void LivesTest::aPushForAnotherLifeIsRefused()
{
    const QString epoch = hello(*m_counter).serverEpoch;
    QVERIFY(!epoch.isEmpty());
    QCOMPARE(pushFor(*m_counter, epoch, head()).status, 200);
    // An older program says nothing of it.
    QCOMPARE(pushFor(*m_counter, {}, 0).status, 200);
    for (const auto& reply :
        {pushFor(*m_counter, u"another"_s, 0), pushFor(*m_counter, epoch, head() + 1)}) {
        QCOMPARE(reply.status, 409);
        QVERIFY2(reply.body.contains("sync.epoch_changed"), reply.body.constData());
    }
}

void LivesTest::aRestoreSaysHowFarTheLivesAreOne()
{
    const auto temple = m_service->firstTemple();
    const QString now = hello(*m_counter).serverEpoch;
    QCOMPARE(hello(*m_counter, now, head()).baseUpto, 0);
    const qint64 atRestore = head();
    auto db = tenant();
    db.workFor(temple);
    store::Query query(db, "UPDATE temple_sync SET epoch = 'before'");
    VERIFY_OK(query.run());
    const auto met = hello(*m_counter, u"before"_s, atRestore + 500);
    QCOMPARE(met.serverEpoch, now);
    QCOMPARE(met.baseUpto, atRestore);
    QVERIFY(!met.ownTrails.empty());
    // Of a life that is listed nothing new begins, however often its counters come.
    QCOMPARE(hello(*m_counter, u"before"_s, atRestore + 500).serverEpoch, now);
}

void LivesTest::whoIsNotTrustedBeginsNoLife()
{
    const auto other = newCounter(u"C22"_s, m_service->firstTemple());
    QVERIFY(other);
    const QString epoch = hello(*m_counter).serverEpoch;
    auto db = tenant();
    db.workFor(m_service->firstTemple());
    store::Query query(db, "UPDATE devices SET status = 'revoked' WHERE code = 'C22'");
    VERIFY_OK(query.run());
    std::ignore = hello(*other, epoch, head() + 1'000);
    // A copy of a counter's store says too little of what the device has sent.
    SyncCounter copy = *m_counter;
    copy.dbEpoch = QByteArray(16, 'x');
    std::ignore = hello(copy, epoch, head() + 1'000);
    QCOMPARE(hello(*m_counter, epoch, head()).serverEpoch, epoch);
}

void LivesTest::aCounterThatKnowsMoreBeginsALife()
{
    const QString before = hello(*m_counter).serverEpoch;
    const auto trails = hello(*m_counter, before, head()).ownTrails.size();
    const auto met = hello(*m_counter, before, head() + 1'000);
    QVERIFY(!met.serverEpoch.isEmpty() && met.serverEpoch != before);
    // The service's own work of that life may be missing: whoever has it gives it back.
    QCOMPARE(met.ownTrails.size(), trails + 1);
    // How far the two are one nobody knows.
    QCOMPARE(met.baseUpto, 0);
    QCOMPARE(pushFor(*m_counter, before, 0).status, 409);
    QCOMPARE(pushFor(*m_counter, met.serverEpoch, 0).status, 200);
    // The next counter out of the same life finds it over.
    QCOMPARE(hello(*m_counter, before, head() + 1'000).serverEpoch, met.serverEpoch);
    // And one that was answered more than is known here begins another one.
    QVERIFY(hello(*m_counter, met.serverEpoch, head(), 900).serverEpoch != met.serverEpoch);
}

QTEST_GUILESS_MAIN(LivesTest)
#include "lives_test.moc"
