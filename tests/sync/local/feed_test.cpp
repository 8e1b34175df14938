// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/local/local_store_fixture.h"

using namespace mm;
using namespace mm::sync;
using namespace Qt::StringLiterals;

/// What comes in: pages and cursor, echo, pending patches, whose store it is.
class FeedTest : public test::LocalStoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(); }
    void pageAndCursorAreOne();
    void aPageFromElsewhereIsRefused();
    void ownRowsThatComeBackChangeNothing();
    void pendingPatchStaysOnTop();
    void aPatchThatLostLeavesWhatTheServiceHas();
    void acknowledgedPatchDoesNotFlicker();
    void olderPictureOfTheStoreIsForked();
    void copiedStoreIsForked();
    void lowDisk();
    void discardedChangeComesBackFromTheService();
};

void FeedTest::pageAndCursorAreOne()
{
    meet(10);
    const Uuid id = *Uuid::fromString(u"018f0000-0000-7000-8000-000000000001");
    auto first = page(0, 4, 10);
    addRow(first, id, u"far.key"_s, u"one"_s, 4);
    const auto taken = take(first);
    VERIFY_OK(taken);
    QCOMPARE(taken->cursor, qint64{4});
    QCOMPARE(valueOf(id), u"one"_s);
    QVERIFY(!storedStatus(m_desk->db())->isConsistent);
    // The same page again (its answer was lost): refused, nothing moves.
    QVERIFY(!take(first));
    QCOMPARE(m_store->cursorAndHead()->first, qint64{4});
    VERIFY_OK(take(page(4, 10, 10)));
    QVERIFY(storedStatus(m_desk->db())->isConsistent);
    QVERIFY(readNumber(m_desk->db(), memo::kHlc)->value_or(0) > 0);
}

void FeedTest::aPageFromElsewhereIsRefused()
{
    meet(10);
    auto wrong = page(0, 4, 10);
    wrong.epoch = u"other"_s;
    QVERIFY(!take(wrong));
    QVERIFY(!take(page(2, 4, 10)));
    QVERIFY(!m_store->takePage(false, "<html>hotel</html>"));
    QVERIFY(!m_store->takePage(false, "{\"success\":true,\"data\":{\"from\":0"));
    QCOMPARE(m_store->cursorAndHead()->first, qint64{0});
}

void FeedTest::ownRowsThatComeBackChangeNothing()
{
    const Uuid id = addSetting(u"mine"_s, u"1"_s);
    meet(3);
    auto echo = page(0, 3, 3);
    addRow(echo, id, u"mine"_s, u"1"_s, 3);
    VERIFY_OK(take(echo));
    QCOMPARE(valueOf(id), u"1"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM settings WHERE key = 'mine'"), qint64{1});
    QCOMPARE(m_desk->number("SELECT row_seq FROM settings WHERE key = 'mine'"), qint64{3});
}

void FeedTest::pendingPatchStaysOnTop()
{
    const Uuid id = *Uuid::fromString(u"018f0000-0000-7000-8000-000000000002");
    meet(20);
    auto first = page(0, 5, 20);
    addRow(first, id, u"shared"_s, u"base"_s, 5);
    VERIFY_OK(take(first));
    changeSetting(id, u"mine"_s);
    auto second = page(5, 9, 20);
    addRow(second, id, u"shared"_s, u"theirs"_s, 9);
    VERIFY_OK(take(second));
    QCOMPARE(valueOf(id), u"mine"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_shadow"), qint64{1});
    QCOMPARE(m_desk->number("SELECT row_seq FROM settings WHERE key = 'shared'"), qint64{9});
    // The service decides for theirs: its word comes as a row.
    const auto sent = batch();
    std::vector<protocol::OpResult> results;
    for (qint64 seq = sent.firstSeq; seq < sent.firstSeq + sent.operations; ++seq) {
        results.push_back({seq, protocol::OpStatus::Conflict, 12});
    }
    answer(sent, results, 12);
    // Until the feed has come to that answer, what was typed here stays.
    QCOMPARE(valueOf(id), u"mine"_s);
    auto third = page(9, 12, 20);
    addRow(third, id, u"shared"_s, u"theirs"_s, 12);
    VERIFY_OK(take(third));
    QCOMPARE(valueOf(id), u"theirs"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_shadow"), qint64{0});
}

void FeedTest::aPatchThatLostLeavesWhatTheServiceHas()
{
    const Uuid id = *Uuid::fromString(u"018f0000-0000-7000-8000-000000000003");
    meet(20);
    auto first = page(0, 5, 20);
    addRow(first, id, u"shared"_s, u"base"_s, 5);
    VERIFY_OK(take(first));
    changeSetting(id, u"mine"_s);
    auto second = page(5, 9, 20);
    addRow(second, id, u"shared"_s, u"theirs"_s, 9);
    VERIFY_OK(take(second));
    const auto sent = batch();
    std::vector<protocol::OpResult> results;
    for (qint64 seq = sent.firstSeq; seq < sent.firstSeq + sent.operations; ++seq) {
        results.push_back({seq, protocol::OpStatus::Conflict, 12});
    }
    answer(sent, results, 12);
    // The row stays as it was at the service: no page brings it again.
    VERIFY_OK(take(page(9, 12, 20)));
    QCOMPARE(valueOf(id), u"theirs"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_shadow"), qint64{0});
}

void FeedTest::acknowledgedPatchDoesNotFlicker()
{
    const Uuid id = *Uuid::fromString(u"018f0000-0000-7000-8000-000000000003");
    meet(20);
    auto first = page(0, 5, 20);
    addRow(first, id, u"shared"_s, u"base"_s, 5);
    VERIFY_OK(take(first));
    changeSetting(id, u"mine"_s);
    const auto sent = batch();
    std::vector<protocol::OpResult> results;
    for (qint64 seq = sent.firstSeq; seq < sent.firstSeq + sent.operations; ++seq) {
        results.push_back({seq, protocol::OpStatus::Applied, 14});
    }
    answer(sent, results, 20);
    // A page that was cut before the patch arrived there.
    auto older = page(5, 9, 20);
    addRow(older, id, u"shared"_s, u"between"_s, 9);
    VERIFY_OK(take(older));
    QCOMPARE(valueOf(id), u"mine"_s);
    auto own = page(9, 14, 20);
    addRow(own, id, u"shared"_s, u"mine"_s, 14);
    VERIFY_OK(take(own));
    QCOMPARE(valueOf(id), u"mine"_s);
}

void FeedTest::olderPictureOfTheStoreIsForked()
{
    addSetting(u"a"_s, u"1"_s);
    protocol::HelloReply hello;
    hello.serverMs = m_desk->clock().nowMs();
    hello.serverEpoch = u"e1"_s;
    hello.yourLastOpSeq = 1000;
    hello.schemaMin = 1;
    hello.deviceStatus = u"active"_s;
    const auto facts = m_store->takeHello(protocol::enveloped(protocol::encode(hello)), 10);
    VERIFY_OK(facts);
    QVERIFY(facts->isForked);
    VERIFY_OK(m_store->noteForked());
    QVERIFY(!*m_store->isItself());
}

void FeedTest::copiedStoreIsForked()
{
    QVERIFY(*m_store->isItself());
    QTemporaryDir elsewhere;
    auto copy = LocalStore::open({m_desk->db(), m_desk->clock(), m_secrets, elsewhere.path()});
    VERIFY_OK(copy);
    QVERIFY(!*(*copy)->isItself());
    VERIFY_OK(identity::renewEpoch(m_desk->db()));
    QVERIFY(!*m_store->isItself());
}

void FeedTest::lowDisk()
{
    m_store->setFreeBytes([] { return qint64{1} << 20; });
    QVERIFY(!*m_store->mayPull());
    m_store->setFreeBytes([] { return qint64{1} << 40; });
    m_desk->clock().advance(60'000);
    QVERIFY(*m_store->mayPull());
}

void FeedTest::discardedChangeComesBackFromTheService()
{
    const Uuid id = *Uuid::fromString(u"018f0000-0000-7000-8000-000000000004");
    meet(5);
    auto first = page(0, 5, 5);
    addRow(first, id, u"shared"_s, u"theirs"_s, 5);
    VERIFY_OK(take(first));
    changeSetting(id, u"mine"_s);
    const auto sent = batch();
    const qint64 last = sent.firstSeq + sent.operations - 1;
    answer(sent, {{last, protocol::OpStatus::Parked, 0, u"op.no"_s}});
    VERIFY_OK(discardParked(m_desk->db(), last));
    const auto request = m_store->pageRequest(true);
    QVERIFY(request->body.contains("scope=all&after=&"));
    protocol::SnapshotPage snapshot;
    snapshot.epoch = u"e1"_s;
    snapshot.resumeSeq = 5;
    protocol::TableWriter writer(tables::settings, true);
    writer.add(std::array{store::Value(id), store::Value(u"shared"_s), store::Value(u"theirs"_s),
        store::Value(5), store::Value(1), store::Value(), store::Value()});
    VERIFY_OK(m_store->takePage(true,
        protocol::enveloped(
            protocol::encode(snapshot, std::span<const protocol::TableWriter>(&writer, 1)))));
    QCOMPARE(valueOf(id), u"theirs"_s);
    QCOMPARE(m_store->cursorAndHead()->first, qint64{5});
}

QTEST_GUILESS_MAIN(FeedTest)
#include "feed_test.moc"
