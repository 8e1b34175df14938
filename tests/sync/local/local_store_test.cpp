// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/local_store.h"

#include "models/audit/audit.h"
#include "models/store/tables.h"
#include "models/upkeep/verify.h"
#include "sync/local/device_mark.h"
#include "sync/local/event_ring.h"
#include "sync/local/memo.h"
#include "sync/local/quarantine.h"
#include "sync/protocol/envelope.h"
#include "tests/support/test_desk.h"

#include <QTest>

using namespace mm;
using namespace mm::sync;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;

/// Secrets of a test.
class PocketSecrets final : public identity::SecretStore
{
public:
    Result<QByteArray> read(const QString& name) override
    {
        const auto found = m_secrets.find(name);
        if (found == m_secrets.end()) {
            return fail(notFound("secret.missing"_L1));
        }
        return found->second;
    }
    Result<void> write(const QString& name, const QByteArray& secret) override
    {
        m_secrets[name] = secret;
        return {};
    }
    Result<void> remove(const QString& name) override
    {
        m_secrets.erase(name);
        return {};
    }

private:
    std::map<QString, QByteArray> m_secrets;
};

} // namespace

#define VERIFY_OK(expr)                                                                            \
    do {                                                                                           \
        const auto& mmVerified = (expr);                                                           \
        QVERIFY2(mmVerified,                                                                       \
            mmVerified                                                                             \
                ? ""                                                                               \
                : qPrintable(QString(mmVerified.error().rule) + mmVerified.error().detail));       \
    } while (false)

/// The counter's side on a real store: outbox, acknowledgements, pages, shadows, epochs.
class LocalStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void batchesKeepTheirOrderAndLimits();
    void onlyAnAnswerTakesAnOperationOut();
    void parkedWaitsOnItsLadder();
    void whatStandsOnAParkedOneWaitsWithIt();
    void aClockSetBackHoldsNothingUp();
    void pageAndCursorAreOne();
    void aPageFromElsewhereIsRefused();
    void ownRowsThatComeBackChangeNothing();
    void pendingPatchStaysOnTop();
    void acknowledgedPatchDoesNotFlicker();
    void restoredServiceGetsEverythingAgain();
    void olderPictureOfTheStoreIsForked();
    void copiedStoreIsForked();
    void lowDisk();
    void oldAcknowledgedOperationsGo();
    void factsAreNeverDiscarded();
    void discardedChangeComesBackFromTheService();
    void ringIsRedacted();

private:
    Uuid addSetting(const QString& key, const QString& value);
    void changeSetting(const Uuid& id, const QString& value);
    QString valueOf(const Uuid& id);
    [[nodiscard]] qint64 state(qint64 seq);
    void meet(qint64 head, const QString& epoch = u"e1"_s, qint64 yourLast = 0);
    PushBatch batch(qint64 operations = 500);
    void answer(const PushBatch& sent, std::vector<protocol::OpResult> results, qint64 head = 0);
    protocol::ChangesPage page(qint64 from, qint64 to, qint64 head);
    void addRow(protocol::ChangesPage& page, const Uuid& id, const QString& key,
        const QString& value, qint64 seq);
    Result<PageFacts> take(const protocol::ChangesPage& page);

    std::unique_ptr<test::TestDesk> m_desk;
    QTemporaryDir m_folder;
    PocketSecrets m_secrets;
    std::unique_ptr<LocalStore> m_store;
};

void LocalStoreTest::init()
{
    m_store.reset();
    m_desk = std::make_unique<test::TestDesk>();
    if (!identity::readDevice(m_desk->db())) {
        const auto& desk = m_desk->desk();
        VERIFY_OK(identity::insertDevice(
            m_desk->db(), identity::newDevice(desk.temple, desk.device, desk.counterCode)));
    }
    VERIFY_OK(prepareConnection(m_desk->db()));
    auto opened = LocalStore::open({m_desk->db(), m_desk->clock(), m_secrets, m_folder.path()});
    VERIFY_OK(opened);
    m_store = std::move(*opened);
    VERIFY_OK(markDevice(m_secrets, m_folder.path(), m_store->device()));
}

Uuid LocalStoreTest::addSetting(const QString& key, const QString& value)
{
    const auto made = m_desk->run([&](store::UnitOfWork& unit) -> Result<Uuid> {
        const auto id = unit.newId<Id<void>>().uuid;
        MM_CHECK(unit.insert(tables::settings, {{"id", id}, {"key", key}, {"value", value}}));
        MM_CHECK(audit::finish(unit, {"setting.change"_L1, "settings"_L1, id}));
        return id;
    });
    return made.value_or(Uuid());
}

void LocalStoreTest::changeSetting(const Uuid& id, const QString& value)
{
    m_desk->clock().advance(1000);
    VERIFY_OK(m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.patch(tables::settings, id, {{"value", value}}));
        return audit::finish(unit, {"setting.change"_L1, "settings"_L1, id});
    }));
}

QString LocalStoreTest::valueOf(const Uuid& id)
{
    store::Query query(m_desk->db(), "SELECT value FROM settings WHERE id = :id");
    query.bind("id", id);
    return query.maybe([](const store::Row& row) { return row.text(0); }).value().value_or(u"-"_s);
}

qint64 LocalStoreTest::state(qint64 seq)
{
    return m_desk->number(
        "SELECT state FROM sync_outbox WHERE op_seq = " + QByteArray::number(seq));
}

void LocalStoreTest::meet(qint64 head, const QString& epoch, qint64 yourLast)
{
    protocol::HelloReply hello;
    hello.serverMs = m_desk->clock().nowMs();
    hello.serverEpoch = epoch;
    hello.head = head;
    hello.yourLastOpSeq = yourLast;
    hello.schemaMin = 1;
    hello.schemaMax = 99;
    hello.deviceStatus = u"active"_s;
    VERIFY_OK(m_store->takeHello(protocol::enveloped(protocol::encode(hello)), 10));
}

PushBatch LocalStoreTest::batch(qint64 operations)
{
    auto next = m_store->nextBatch({operations, 512 * 1024});
    return next ? *next : PushBatch{};
}

void LocalStoreTest::answer(
    const PushBatch& sent, std::vector<protocol::OpResult> results, qint64 head)
{
    protocol::PushReply reply;
    reply.results = std::move(results);
    reply.head = head;
    reply.serverMs = m_desk->clock().nowMs();
    VERIFY_OK(m_store->takePush(sent, protocol::enveloped(protocol::encode(reply))));
}

protocol::ChangesPage LocalStoreTest::page(qint64 from, qint64 to, qint64 head)
{
    protocol::ChangesPage page;
    page.epoch = u"e1"_s;
    page.from = from;
    page.to = to;
    page.head = head;
    page.more = to < head;
    return page;
}

void LocalStoreTest::addRow(protocol::ChangesPage& page, const Uuid& id, const QString& key,
    const QString& value, qint64 seq)
{
    if (page.tables.empty()) {
        page.tables.push_back(
            {"settings", {&tables::settings, replication::allPlaces(tables::settings), {}}, {}});
    }
    replication::IncomingRow row;
    row.values = {store::Value(id), store::Value(key), store::Value(value)};
    row.rowSeq = seq;
    row.rowHlc = HybridClock::pack(m_desk->clock().nowMs(), 0);
    page.tables.front().rows.rows.push_back(row);
}

Result<PageFacts> LocalStoreTest::take(const protocol::ChangesPage& page)
{
    std::vector<protocol::TableWriter> writers;
    for (const auto& table : page.tables) {
        protocol::TableWriter writer(*table.rows.table, true);
        for (const auto& row : table.rows.rows) {
            auto values = row.values;
            values.insert(values.end(),
                {store::Value(row.rowSeq), store::Value(row.rowHlc), store::Value(),
                    store::Value()});
            writer.add(values);
        }
        writers.push_back(std::move(writer));
    }
    return m_store->takePage(false, protocol::enveloped(protocol::encode(page, writers)));
}

void LocalStoreTest::batchesKeepTheirOrderAndLimits()
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

void LocalStoreTest::onlyAnAnswerTakesAnOperationOut()
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

void LocalStoreTest::parkedWaitsOnItsLadder()
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

void LocalStoreTest::whatStandsOnAParkedOneWaitsWithIt()
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

void LocalStoreTest::aClockSetBackHoldsNothingUp()
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

void LocalStoreTest::pageAndCursorAreOne()
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

void LocalStoreTest::aPageFromElsewhereIsRefused()
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

void LocalStoreTest::ownRowsThatComeBackChangeNothing()
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

void LocalStoreTest::pendingPatchStaysOnTop()
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
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_shadow"), qint64{0});
    auto third = page(9, 12, 20);
    addRow(third, id, u"shared"_s, u"theirs"_s, 12);
    VERIFY_OK(take(third));
    QCOMPARE(valueOf(id), u"theirs"_s);
}

void LocalStoreTest::acknowledgedPatchDoesNotFlicker()
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

void LocalStoreTest::restoredServiceGetsEverythingAgain()
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
    QCOMPARE(again.firstSeq, kept + 1);
    QCOMPARE(again.operations, sent.operations - 2);
    QCOMPARE(m_desk->number("SELECT count(*) FROM settings WHERE row_seq > 0"), qint64{0});
}

void LocalStoreTest::olderPictureOfTheStoreIsForked()
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

void LocalStoreTest::copiedStoreIsForked()
{
    QVERIFY(*m_store->isItself());
    QTemporaryDir elsewhere;
    auto copy = LocalStore::open({m_desk->db(), m_desk->clock(), m_secrets, elsewhere.path()});
    VERIFY_OK(copy);
    QVERIFY(!*(*copy)->isItself());
    VERIFY_OK(identity::renewEpoch(m_desk->db()));
    QVERIFY(!*m_store->isItself());
}

void LocalStoreTest::lowDisk()
{
    m_store->setFreeBytes([] { return qint64{1} << 20; });
    QVERIFY(!*m_store->mayPull());
    m_store->setFreeBytes([] { return qint64{1} << 40; });
    m_desk->clock().advance(60'000);
    QVERIFY(*m_store->mayPull());
}

void LocalStoreTest::oldAcknowledgedOperationsGo()
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

void LocalStoreTest::factsAreNeverDiscarded()
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

void LocalStoreTest::discardedChangeComesBackFromTheService()
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

void LocalStoreTest::ringIsRedacted()
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

QTEST_GUILESS_MAIN(LocalStoreTest)
#include "local_store_test.moc"
