// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/local/local_store_fixture.h"

using namespace mm;
using namespace mm::sync;
using namespace Qt::StringLiterals;
using test::kDayMs;

/// What is to be sent: order, limits, the ladder, answers, what is kept.
class OutboxTest : public test::LocalStoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(); }
    void batchesKeepTheirOrderAndLimits();
    void onlyAnAnswerTakesAnOperationOut();
    void parkedWaitsOnItsLadder();
    void whatStandsOnAParkedOneWaitsWithIt();
    void whatIsLaidOutAheadIsSentOnlyWhenItIsNext();
    void parkedOnesAreFoundByTheirIndex();
    void aClockSetBackHoldsNothingUp();
    void oldAcknowledgedOperationsGo();
    void factsAreNeverDiscarded();
    void ringIsRedacted();
    void restoredServiceGetsEverythingAgain();
    void whatWasTakenSinceIsAskedForAgain();
    void whatIsStillAsideWaits();

private:
    std::vector<qint64> parkAll(const QString& code);
};

void OutboxTest::batchesKeepTheirOrderAndLimits()
{
    const qint64 before = m_desk->number("SELECT count(*) FROM sync_outbox");
    for (int i = 0; i < 7; ++i) {
        addSetting(u"k%1"_s.arg(i), u"v"_s);
    }
    const auto first = batch(before + 3);
    QCOMPARE(first.operations, before + 3);
    const auto push = protocol::decodePush(first.body);
    VERIFY_OK(push);
    for (size_t i = 1; i < push->operations.size(); ++i) {
        QVERIFY(push->operations[i - 1].seq < push->operations[i].seq);
        QVERIFY(push->operations[i].problem.isEmpty());
    }
    const auto small = m_store->nextBatch({500, 1});
    QCOMPARE(small->operations, qint64{1});
}

void OutboxTest::onlyAnAnswerTakesAnOperationOut()
{
    addSetting(u"a"_s, u"1"_s);
    addSetting(u"b"_s, u"1"_s);
    meet(0);
    const auto sent = batch();
    const qint64 last = sent.firstSeq + sent.operations - 1;
    answer(sent, {{last, protocol::OpStatus::Applied, 5}, {last + 100}});
    QCOMPARE(state(last), qint64{kAcked});
    QCOMPARE(state(last - 1), qint64{kNew});
    QVERIFY(*m_store->hasWork());
    QCOMPARE(batch().operations, sent.operations - 1);
}

void OutboxTest::parkedWaitsOnItsLadder()
{
    addSetting(u"a"_s, u"1"_s);
    meet(0);
    for (const qint64 delay : {25'000, 120'000, 600'000}) {
        const auto sent = batch();
        std::vector<protocol::OpResult> results;
        for (qint64 seq = sent.firstSeq; seq < sent.firstSeq + sent.operations; ++seq) {
            results.push_back({seq, protocol::OpStatus::Parked, 0, u"op.unbalanced"_s});
        }
        answer(sent, results);
        QVERIFY(!*m_store->hasWork());
        QCOMPARE(batch().operations, qint64{0});
        QCOMPARE(m_store->nextParkedInMs()->value_or(-1), delay);
        m_desk->clock().advance(delay - 1);
        QVERIFY(!*m_store->hasWork());
        m_desk->clock().advance(1);
        QVERIFY(*m_store->hasWork());
    }
    const auto parked = parkedOperations(m_desk->db());
    QVERIFY(!parked->empty());
    QCOMPARE(parked->front().code, u"op.unbalanced"_s);
    QCOMPARE(parked->front().attempts, 3);
}

void OutboxTest::whatIsLaidOutAheadIsSentOnlyWhenItIsNext()
{
    const BatchLimits two{2, 512 * 1024};
    const auto allApplied = [](const PushBatch& sent) {
        std::vector<protocol::OpResult> results;
        for (qint64 seq = sent.firstSeq; seq < sent.firstSeq + sent.operations; ++seq) {
            results.push_back({seq, protocol::OpStatus::Applied, seq});
        }
        return results;
    };
    meet(0);
    const auto before = batch();
    answer(before, allApplied(before));
    const Uuid first = addSetting(u"a"_s, u"1"_s);
    for (int i = 0; i < 3; ++i) {
        addSetting(u"k%1"_s.arg(i), u"v"_s);
    }
    auto sent = batch(2);
    m_store->lookAhead(two);
    answer(sent, allApplied(sent));
    auto next = batch(2);
    QCOMPARE(next.firstSeq, sent.firstSeq + 2);
    QCOMPARE(next.operations, qint64{2});
    const auto push = protocol::decodePush(next.body);
    VERIFY_OK(push);
    QCOMPARE(push->operations.size(), size_t{2});
    QCOMPARE(push->operations.back().seq, next.firstSeq + 1);
    // No answer: the same again, not what was laid out behind it.
    addSetting(u"z"_s, u"1"_s);
    m_store->lookAhead(two);
    QCOMPARE(batch(2).firstSeq, next.firstSeq);
    answer(next, allApplied(next));
    const auto last = batch(2);
    answer(last, allApplied(last));

    // What was laid out stands on what is put aside meanwhile: it waits with it.
    changeSetting(first, u"2"_s);
    addSetting(u"x"_s, u"1"_s);
    changeSetting(first, u"3"_s);
    const Uuid other = addSetting(u"y"_s, u"1"_s);
    sent = batch(2);
    m_store->lookAhead(two);
    answer(sent,
        {{sent.firstSeq, protocol::OpStatus::Parked, 0, u"op.no"_s},
            {sent.firstSeq + 1, protocol::OpStatus::Applied, 90}});
    next = batch(2);
    QCOMPARE(next.operations, qint64{1});
    QCOMPARE(protocol::decodePush(next.body)->operations.front().rows.front().id, other);
}

void OutboxTest::parkedOnesAreFoundByTheirIndex()
{
    store::Query plan(m_desk->db(),
        "EXPLAIN QUERY PLAN SELECT min(next_try_at) FROM sync_outbox WHERE " + parkedCondition());
    const auto steps = plan.all([](const store::Row& row) { return row.text(3); });
    VERIFY_OK(steps);
    QCOMPARE(steps->size(), size_t{1});
    QVERIFY2(steps->front().contains(u"sync_outbox_parked"_s), qPrintable(steps->front()));
}

void OutboxTest::whatStandsOnAParkedOneWaitsWithIt()
{
    const Uuid first = addSetting(u"a"_s, u"1"_s);
    const Uuid other = addSetting(u"b"_s, u"1"_s);
    meet(0);
    auto sent = batch();
    std::vector<protocol::OpResult> good;
    for (qint64 seq = sent.firstSeq; seq < sent.firstSeq + sent.operations; ++seq) {
        good.push_back({seq, protocol::OpStatus::Applied, seq});
    }
    answer(sent, good);
    changeSetting(first, u"2"_s);
    sent = batch();
    answer(sent, {{sent.firstSeq, protocol::OpStatus::Parked, 0, u"op.no"_s}});
    changeSetting(first, u"3"_s);
    changeSetting(other, u"2"_s);
    sent = batch();
    QCOMPARE(sent.operations, qint64{1});
    const auto push = protocol::decodePush(sent.body);
    QCOMPARE(push->operations.front().rows.front().id, other);
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_outbox WHERE err_code = 'op.blocked'"),
        qint64{1});
}

void OutboxTest::aClockSetBackHoldsNothingUp()
{
    addSetting(u"a"_s, u"1"_s);
    meet(0);
    const auto sent = batch();
    std::vector<protocol::OpResult> results;
    for (qint64 seq = sent.firstSeq; seq < sent.firstSeq + sent.operations; ++seq) {
        results.push_back({seq, protocol::OpStatus::Parked, 0, u"op.no"_s});
    }
    answer(sent, results);
    m_desk->clock().advance(-2 * kDayMs);
    QVERIFY(*m_store->hasWork());
    QVERIFY(batch().operations > 0);
}

void OutboxTest::oldAcknowledgedOperationsGo()
{
    for (int i = 0; i < 4; ++i) {
        addSetting(u"k%1"_s.arg(i), u"v"_s);
    }
    meet(0);
    const auto sent = batch();
    std::vector<protocol::OpResult> results;
    for (qint64 seq = sent.firstSeq; seq < sent.firstSeq + sent.operations - 1; ++seq) {
        results.push_back({seq, protocol::OpStatus::Applied, seq});
    }
    answer(sent, results, 4);
    m_desk->clock().advance(34 * kDayMs);
    m_store->noteQuiet();
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_outbox"), sent.operations);
    m_desk->clock().advance(2 * kDayMs);
    m_store->noteQuiet();
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_outbox"), qint64{1});
    QCOMPARE(m_desk->number("SELECT state FROM sync_outbox"), qint64{kNew});
    const auto checks = upkeep::verifyStore(m_desk->db());
    VERIFY_OK(checks);
    for (const auto& check : *checks) {
        if (check.name == u"outbox") {
            QVERIFY2(check.ok, qPrintable(check.detail));
        }
    }
}

void OutboxTest::factsAreNeverDiscarded()
{
    addSetting(u"a"_s, u"1"_s);
    meet(0);
    const auto sent = batch();
    const qint64 last = sent.firstSeq + sent.operations - 1;
    answer(sent, {{last, protocol::OpStatus::Parked, 0, u"op.no"_s}});
    const auto refused = discardParked(m_desk->db(), last);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, "sync.holds_facts"_L1);
    QCOMPARE(discardParked(m_desk->db(), 9999).error().rule, "sync.no_such_operation"_L1);
}

void OutboxTest::ringIsRedacted()
{
    for (const auto& [text, wanted] : std::vector<std::pair<QString, QString>>{
             {u"phone 9845012345"_s, u"phone …"_s}, {u"bearer: abc.def"_s, u"bearer …"_s},
             {u"row \"Lakshmi\" refused"_s, u"row … refused"_s},
             {u"status 503"_s, u"status 503"_s}}) {
        QCOMPARE(redacted(text), wanted);
    }
    for (int i = 0; i < 5300; ++i) {
        VERIFY_OK(writeEvent(m_desk->db(), m_desk->clock(), "test"_L1, u"x"_s));
    }
    QVERIFY(m_desk->number("SELECT count(*) FROM sync_event") <= kEventsKept + 100);
}

void OutboxTest::restoredServiceGetsEverythingAgain()
{
    for (int i = 0; i < 5; ++i) {
        addSetting(u"k%1"_s.arg(i), u"v"_s);
    }
    meet(0);
    const auto sent = batch();
    std::vector<protocol::OpResult> results;
    for (qint64 seq = sent.firstSeq; seq < sent.firstSeq + sent.operations; ++seq) {
        results.push_back({seq, protocol::OpStatus::Applied, seq});
    }
    answer(sent, results, sent.operations);
    QVERIFY(!*m_store->hasWork());
    const qint64 kept = sent.firstSeq + 1;
    protocol::HelloReply hello;
    hello.serverMs = m_desk->clock().nowMs();
    hello.serverEpoch = u"e2"_s;
    hello.head = 2;
    hello.yourLastOpSeq = kept;
    hello.schemaMin = 1;
    hello.deviceStatus = u"active"_s;
    const auto facts = m_store->takeHello(protocol::enveloped(protocol::encode(hello)), 10);
    VERIFY_OK(facts);
    QVERIFY(facts->needsSnapshot);
    QVERIFY(!facts->isForked);
    const auto again = batch();
    // What the service says it kept goes again too: an operation that reached it after its restore
    // would stand above those that it lost.
    QCOMPARE(again.firstSeq, sent.firstSeq);
    QCOMPARE(again.operations, sent.operations);
    QCOMPARE(m_desk->number("SELECT count(*) FROM settings WHERE row_seq > 0"), qint64{0});
}

/// All that waits is parked; its numbers.
std::vector<qint64> OutboxTest::parkAll(const QString& code)
{
    const auto sent = batch();
    std::vector<qint64> seqs;
    std::vector<protocol::OpResult> results;
    for (qint64 seq = sent.firstSeq; seq < sent.firstSeq + sent.operations; ++seq) {
        seqs.push_back(seq);
        results.push_back({seq, protocol::OpStatus::Parked, 0, code});
    }
    answer(sent, results);
    return seqs;
}

void OutboxTest::whatWasTakenSinceIsAskedForAgain()
{
    addSetting(u"a"_s, u"1"_s);
    meet(0);
    const auto seqs = parkAll(u"op.refused"_s);
    QVERIFY(!seqs.empty());
    QVERIFY(!*m_store->hasWork());
    // A service that does not say what it has put aside: the ladder.
    VERIFY_OK(take(page(0, 0, 0)));
    QVERIFY(!*m_store->hasWork());
    auto word = page(0, 0, 0);
    word.aside = seqs;
    VERIFY_OK(take(word));
    QVERIFY(!*m_store->hasWork());
    word.aside = std::vector<qint64>(seqs.begin(), seqs.end() - 1);
    VERIFY_OK(take(word));
    const auto again = batch();
    QCOMPARE(again.operations, qint64{1});
    QCOMPARE(again.firstSeq, seqs.back());
    answer(again, {{seqs.back(), protocol::OpStatus::Duplicate, 5}});
    QCOMPARE(state(seqs.back()), qint64{kAcked});
}

void OutboxTest::whatIsStillAsideWaits()
{
    addSetting(u"a"_s, u"1"_s);
    meet(0);
    const auto seqs = parkAll(u"op.refused"_s);
    auto word = page(0, 0, 0);
    word.aside.emplace();
    VERIFY_OK(take(word));
    QVERIFY(*m_store->hasWork());
    // It is put aside again, and the service does not name it (another device's is in its way).
    QCOMPARE(parkAll(u"op.refused"_s), seqs);
    VERIFY_OK(take(word));
    QVERIFY(!*m_store->hasWork());
    // What never came to the service is none of its business.
    m_desk->clock().advance(3'600'000);
    const auto sent = batch();
    VERIFY_OK(m_store->parkTooLarge(sent));
    QVERIFY(m_desk->number("SELECT count(*) FROM sync_outbox WHERE err_code = 'op.too_large'") > 0);
    word.aside = std::vector<qint64>(seqs.begin() + 1, seqs.end());
    VERIFY_OK(take(word));
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_outbox WHERE err_code = 'op.too_large' AND "
                            "next_try_at = 0"),
        qint64{0});
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
