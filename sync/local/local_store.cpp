// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/local_store.h"

#include "models/core/fault_points.h"
#include "models/store/crash_point.h"
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "sync/local/comparison.h"
#include "sync/local/device_mark.h"
#include "sync/local/event_ring.h"
#include "sync/local/give_back.h"
#include "sync/local/heal_epoch.h"
#include "sync/local/lost_edits.h"
#include "sync/local/memo.h"
#include "sync/protocol/envelope.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

/// Below this the counter keeps what is left of its disk for receipts and for sending them.
constexpr qint64 kReserveBytes = 64LL * 1024 * 1024;
constexpr qint64 kDiskLookMs = 10'000;
constexpr qint64 kPruneMs = 3'600'000;
constexpr qint64 kQuietMs = 5'000;
/// Further behind than this a fresh store takes a snapshot: its pages are cheaper.
constexpr qint64 kSnapshotWorthRows = 5'000;
/// Versions of the schema that this program reads pages of.
constexpr int kReadableOlder = 2;

/// The "data" of an answer.
Result<QByteArrayView> dataOf(const QByteArray& reply)
{
    MM_LET(envelope, protocol::openEnvelope(reply));
    if (!envelope.success) {
        return fail(
            Error{ErrorKind::Validation, "request.sync_malformed"_L1, {}, {}, envelope.issue});
    }
    return envelope.data;
}

qint64 rowsIn(const std::vector<protocol::TableRows>& tables)
{
    qint64 rows = 0;
    for (const auto& table : tables) {
        rows += static_cast<qint64>(table.rows.rows.size());
    }
    return rows;
}

} // namespace

Result<void> prepareConnection(store::Connection& db)
{
    return db.execute("PRAGMA foreign_keys = OFF");
}

LocalStore::LocalStore(const Parts& parts, identity::Device device)
    : m_db(parts.db)
    , m_clock(parts.clock)
    , m_secrets(parts.secrets)
    , m_folder(parts.folder)
    , m_device(std::move(device))
    , m_outbox(parts.db, parts.clock)
    , m_feed(parts.db, parts.clock, m_device.temple)
    , m_freeBytes([folder = parts.folder] { return QStorageInfo(folder).bytesAvailable(); })
{ }

Result<std::unique_ptr<LocalStore>> LocalStore::open(const Parts& parts)
{
    MM_LET(device, identity::readDevice(parts.db));
    return std::unique_ptr<LocalStore>(new LocalStore(parts, std::move(device)));
}

Result<bool> LocalStore::isItself()
{
    // It may have been restored or registered anew beside us.
    MM_LET(device, identity::readDevice(m_db));
    m_device = device;
    MM_LET(forked, upkeep::readInfo(m_db, memo::kForked));
    if (forked) {
        return false;
    }
    return isMarkedDevice(m_secrets, m_folder, m_device);
}

Result<RetryMemory> LocalStore::retryMemory()
{
    MM_LET(text, upkeep::readInfo(m_db, memo::kRetry));
    const QJsonObject json = QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
    return RetryMemory{json["failures"_L1].toInt(), json["push_failures"_L1].toInt(),
        json["pull_failures"_L1].toInt(), json["next_try_at"_L1].toInteger(),
        json["breaker_ms"_L1].toInteger(), json["breaker_open"_L1].toBool()};
}

Result<void> LocalStore::keepRetryMemory(const RetryMemory& memory)
{
    if (MM_BUGGIFY("memory.not_kept")) {
        return {};
    }
    const QJsonObject json{{u"failures"_s, memory.failures},
        {u"push_failures"_s, memory.pushFailures}, {u"pull_failures"_s, memory.pullFailures},
        {u"next_try_at"_s, memory.nextTryAt}, {u"breaker_ms"_s, memory.breakerMs},
        {u"breaker_open"_s, memory.isBreakerOpen}};
    return upkeep::writeInfo(
        m_db, memo::kRetry, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

Result<QByteArray> LocalStore::helloRequest()
{
    MM_LET(figures, outboxFigures(m_db));
    MM_LET(place, m_feed.place());
    MM_LET(schema, store::schemaState(m_db));
    protocol::Hello hello;
    hello.app = QStringLiteral(MM_VERSION);
    hello.schema = schema.version;
    hello.schemaMin = std::max(1, schema.version - kReadableOlder);
    hello.dbEpoch = m_device.dbEpoch;
    hello.lastOpSeq = figures.lastSeq;
    hello.ackedThrough = figures.ackedThrough;
    hello.cursor = place.seq;
    hello.serverEpoch = place.serverEpoch;
    hello.wallMs = m_clock.nowMs();
    MM_LET(told, readNumber(m_db, memo::kToldThrough));
    hello.toldThrough = told.value_or(0);
    return protocol::encode(hello);
}

/// After the program was renewed: rows of tables and columns that came with it are fetched. Of an
/// older program it is not known which it had.
Result<void> LocalStore::noteSchema(int schema)
{
    MM_LET(known, readNumber(m_db, memo::kSchema));
    MM_LET(columns, upkeep::readInfo(m_db, memo::kColumns));
    if (known && *known != schema && !columns) {
        MM_CHECK(m_feed.beginSnapshot());
    }
    MM_CHECK(writeNumber(m_db, memo::kSchema, schema));
    return Comparison(m_db, m_clock).noteColumns();
}

Result<void> LocalStore::meet(const protocol::HelloReply& hello, qint64 roundTripMs)
{
    MM_LET(transaction, store::Transaction::begin(m_db));
    MM_CRASH_POINT("sync.hello.begun");
    MM_LET(place, m_feed.place());
    const bool isFirst = place.serverEpoch.isEmpty();
    // A copy of the service that was put back says the same epoch, and knows less than it did.
    MM_LET(told, readNumber(m_db, memo::kToldThrough));
    const bool knowsLess = hello.deviceStatus == "active"_L1
        && (hello.head < place.seq || hello.yourLastOpSeq < told.value_or(0));
    const bool isAnother = place.serverEpoch != hello.serverEpoch || knowsLess;
    std::vector<GivenOperation> edits;
    if (!isFirst && isAnother && !MM_MUTANT(EpochIgnored)) {
        MM_CHECK(m_feed.dropTorn());
        MM_LET(lost, lostEdits(m_db, m_device.temple, hello.ownTrails));
        edits = std::move(lost);
        MM_CHECK(healEpoch(m_db, m_clock, m_outbox, m_feed, hello.baseUpto));
    }
    if (!hello.ownTrails.empty() && hello.deviceStatus == "active"_L1) {
        MM_LET(given, giveBack(m_db, hello.ownTrails));
        for (const auto& edit : edits) {
            MM_LET(isNew, writeGiven(m_db, edit));
            given += isNew ? 1 : 0;
        }
        if (given > 0) {
            MM_CHECK(writeEvent(m_db, m_clock, "given_back"_L1,
                u"operations of the service to give back: %1"_s.arg(given)));
        }
    }
    MM_LET(schema, store::schemaState(m_db));
    MM_CHECK(noteSchema(schema.version));
    const bool isWorthIt = hello.head > kSnapshotWorthRows || MM_BUGGIFY("hello.snapshot_first");
    if (isFirst && place.seq == 0 && isWorthIt) {
        MM_CHECK(m_feed.beginSnapshot());
    }
    const bool hasGap = place.seq < hello.minSeq || MM_BUGGIFY("hello.snapshot_again");
    if (!isFirst && place.seq > 0 && hasGap && place.serverEpoch == hello.serverEpoch) {
        MM_CHECK(m_feed.beginSnapshot());
    }
    MM_CHECK(Comparison(m_db, m_clock).noteServedSchema(hello.schemaMax));
    MM_CHECK(m_feed.meet(hello.serverEpoch, hello.head, hello.minSeq));
    MM_CHECK(writeNumber(m_db, memo::kToldThrough, hello.yourLastOpSeq));
    const qint64 serverNow = hello.serverMs + roundTripMs / 2;
    MM_CHECK(writeNumber(m_db, memo::kSkewMs, m_clock.nowMs() - serverNow));
    MM_CRASH_POINT("sync.hello.before_commit");
    return transaction.commit();
}

Result<HelloFacts> LocalStore::takeHello(const QByteArray& reply, qint64 roundTripMs)
{
    MM_LET(data, dataOf(reply));
    MM_LET(hello, protocol::decodeHelloReply(data));
    MM_LET(figures, outboxFigures(m_db));
    MM_LET(schema, store::schemaState(m_db));
    HelloFacts facts;
    facts.isRevoked = hello.deviceStatus == "revoked"_L1;
    facts.isTooOld = schema.version < hello.schemaMin;
    MM_LET(own, operationId(m_db, hello.yourLastOpSeq));
    // Operations that this store never wrote: it is an older picture of the one that sent them.
    facts.isForked = hello.deviceStatus == "forked"_L1 || hello.yourLastOpSeq > figures.lastSeq
        || (own && !hello.yourLastOpId.isNull() && *own != hello.yourLastOpId);
    facts.head = hello.head;
    facts.limits = {std::clamp(hello.maxOps, 1, protocol::limits::kOps),
        std::clamp<qint64>(hello.maxBytes, 4096, protocol::limits::kPushBytes)};
    facts.waitSeconds = std::clamp(hello.waitSeconds, 1, protocol::limits::kMostWaitSeconds);
    if (facts.isForked) {
        return facts;
    }
    MM_CHECK(meet(hello, roundTripMs));
    MM_LET(snapshot, m_feed.snapshotAt());
    facts.needsSnapshot = snapshot.has_value();
    return facts;
}

Result<void> LocalStore::noteEpochChange()
{
    // The next hello names the new epoch, and what is to be sent again.
    return {};
}

Result<void> LocalStore::noteForked()
{
    return upkeep::writeInfo(m_db, memo::kForked, QString::number(m_clock.nowMs()));
}

Result<void> LocalStore::noteGap()
{
    return m_feed.beginSnapshot();
}

Result<bool> LocalStore::hasWork()
{
    return m_outbox.hasWork();
}

Result<std::optional<qint64>> LocalStore::nextParkedInMs()
{
    return m_outbox.nextParkedInMs();
}

Result<PushBatch> LocalStore::nextBatch(const BatchLimits& limits)
{
    return m_outbox.nextBatch(limits, m_device.dbEpoch);
}

void LocalStore::lookAhead(const BatchLimits& limits)
{
    std::ignore = m_outbox.lookAhead(limits, m_device.dbEpoch);
}

Result<PushFacts> LocalStore::takePush(const PushBatch& batch, const QByteArray& reply)
{
    MM_LET(data, dataOf(reply));
    MM_LET(answer, protocol::decodePushReply(data));
    MM_CHECK(m_outbox.takeResults(batch, answer));
    m_pushedOperations += std::ranges::count_if(answer.results, [](const auto& result) {
        return result.status == protocol::OpStatus::Applied
            || result.status == protocol::OpStatus::Duplicate
            || result.status == protocol::OpStatus::Conflict;
    });
    MM_CHECK(m_feed.settleShadows());
    identity::noteSent(m_folder, m_device, answer.ackedThrough);
    MM_CHECK(writeNumber(m_db, memo::kToldThrough, answer.ackedThrough));
    MM_CHECK(m_feed.noteHead(answer.head));
    return PushFacts{answer.head};
}

Result<void> LocalStore::parkTooLarge(const PushBatch& batch)
{
    return m_outbox.park(batch.firstSeq, u"op.too_large"_s);
}

Result<bool> LocalStore::mayPull()
{
    const qint64 now = m_clock.nowMs();
    if (m_lastDiskLook == 0 || std::abs(now - m_lastDiskLook) >= kDiskLookMs) {
        m_lastDiskLook = now;
        const qint64 free = m_freeBytes();
        m_hasRoom = free < 0 || free > kReserveBytes;
    }
    return m_hasRoom && !MM_BUGGIFY("disk.low");
}

Result<Request> LocalStore::pageRequest(bool snapshot)
{
    if (snapshot) {
        MM_LET(at, m_feed.snapshotAt());
        return Request{Call::Snapshot,
            "scope=all&after=" + at.value_or(QString()).toUtf8().toPercentEncoding()
                + "&limit=" + QByteArray::number(protocol::limits::kSnapshotRows),
            0};
    }
    MM_LET(place, m_feed.place());
    return Request{Call::Changes,
        "feed=temple&after=" + QByteArray::number(place.seq)
            + "&limit=" + QByteArray::number(protocol::limits::kChanges)
            + "&epoch=" + place.serverEpoch.toUtf8().toPercentEncoding(),
        0};
}

Result<PageFacts> LocalStore::takePage(bool snapshot, const QByteArray& reply)
{
    MM_LET(data, dataOf(reply));
    if (snapshot) {
        MM_LET(page, protocol::decodeSnapshot(data));
        auto taken = m_feed.take(page);
        MM_LET(repair, Comparison::tableInRepair(m_db));
        if (!taken && taken.error().rule == "replication.fact_differs"_L1 && !repair.isEmpty()) {
            taken = Comparison(m_db, m_clock).abandonRepair();
        }
        MM_CHECK(taken);
        m_pulledRows += rowsIn(page.tables);
    } else {
        MM_LET(page, protocol::decodeChanges(data));
        MM_CHECK(m_feed.take(page));
        m_pulledRows += rowsIn(page.tables);
        if (page.aside) {
            MM_CHECK(m_outbox.noteAside(*page.aside));
        }
    }
    MM_LET(place, m_feed.place());
    MM_LET(at, m_feed.snapshotAt());
    return PageFacts{place.seq, place.head, at.has_value()};
}

Result<std::optional<QByteArray>> LocalStore::digestRequest()
{
    MM_LET(place, m_feed.place());
    return Comparison(m_db, m_clock).nextQuestion(place);
}

Result<PageFacts> LocalStore::takeDigest(const QByteArray& reply)
{
    MM_LET(data, dataOf(reply));
    MM_LET(answer, protocol::decodeDigestReply(data));
    MM_CHECK(m_feed.noteHead(answer.atSeq));
    MM_LET(before, m_feed.place());
    MM_CHECK(Comparison(m_db, m_clock).take(answer, before));
    MM_LET(at, m_feed.snapshotAt());
    return PageFacts{before.seq, before.head, at.has_value()};
}

Result<QByteArray> LocalStore::waitQuery(qint64 seconds)
{
    MM_LET(place, m_feed.place());
    return "after=" + QByteArray::number(std::max(place.seq, place.head))
        + "&timeout=" + QByteArray::number(seconds);
}

Result<std::optional<qint64>> LocalStore::takePoke(const QByteArray& reply)
{
    MM_LET(data, dataOf(reply));
    MM_LET(poke, protocol::decodeWaitReply(data));
    MM_CHECK(m_feed.noteHead(poke.head));
    return std::optional(poke.head);
}

Result<std::pair<qint64, qint64>> LocalStore::cursorAndHead()
{
    MM_LET(place, m_feed.place());
    return std::pair(place.seq, place.head);
}

void LocalStore::noteQuiet()
{
    const qint64 now = m_clock.nowMs();
    if (std::abs(now - m_lastQuietAt) >= kQuietMs) {
        m_lastQuietAt = now;
        std::ignore = writeNumber(m_db, memo::kLastSuccessAt, now);
    }
    if (m_lastPruneAt == 0 || std::abs(now - m_lastPruneAt) >= kPruneMs
        || MM_BUGGIFY("outbox.prune_now")) {
        m_lastPruneAt = now;
        std::ignore = m_outbox.prune();
    }
}

void LocalStore::noteEvent(QLatin1StringView kind, const QString& detail)
{
    // A ring that cannot be written to must not stop what it tells of.
    std::ignore = writeEvent(m_db, m_clock, kind, detail);
}

} // namespace mm::sync
