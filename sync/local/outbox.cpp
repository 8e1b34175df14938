// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/outbox.h"

#include "models/core/fault_points.h"
#include "models/core/hlc.h"
#include "models/store/crash_point.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "sync/engine/backoff.h"
#include "sync/local/foreign_bases.h"
#include "sync/local/memo.h"
#include "sync/protocol/gzip.h"

namespace mm::sync {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

/// A clock that was set back must not hold a parked operation for days: its time is over when it
/// has come, or when it lies further ahead than any time that is ever set.
constexpr qint64 kFurthestMs = kLongestParkedMs + 3'600'000;
constexpr qint64 kKeptMs = 35LL * 24 * 60 * 60 * 1000;
/// JSON shrinks to less than this part of itself in gzip; a batch that does not is halved at 413.
constexpr qint64 kPlainPerByte = 4;
constexpr int kPruneAtOnce = 2000;

constexpr QLatin1StringView kBlocked("op.blocked");
constexpr QLatin1StringView kQuarantined("op.quarantined");
constexpr QLatin1StringView kTooLarge("op.too_large");

} // namespace

QByteArray parkedCondition()
{
    return "state = 2";
}

Result<OutboxFigures> outboxFigures(store::Connection& db)
{
    Query query(db,
        "SELECT count(*), coalesce(sum(state = 2), 0), coalesce(sum(err_code = 'op.quarantined'), "
        "0), min(hlc), (SELECT coalesce(max(op_seq), 0) FROM sync_outbox), "
        "coalesce(min(op_seq) - 1, (SELECT max(op_seq) FROM sync_outbox), 0) "
        "FROM sync_outbox WHERE state <> 1");
    return query.one([](const Row& row) {
        OutboxFigures figures{
            row.integer(0), row.integer(1), row.integer(2), {}, row.integer(4), row.integer(5)};
        if (!row.isNull(3)) {
            figures.oldestAt = HybridClock::millis(row.integer(3));
        }
        return figures;
    });
}

Result<std::optional<Uuid>> operationId(store::Connection& db, qint64 opSeq)
{
    Query query(db, "SELECT op_id FROM sync_outbox WHERE op_seq = :seq");
    query.bind("seq", opSeq);
    return query.maybe([](const Row& row) { return row.id<Id<struct OperationTag>>(0).uuid; });
}

Result<std::vector<ParkedOperation>> parkedOperations(store::Connection& db)
{
    Query query(db,
        "SELECT op_seq, type, biz_date, err_code, err_text, attempts, next_try_at, hlc "
        "FROM sync_outbox WHERE "
            + parkedCondition() + " ORDER BY op_seq");
    return query.all([](const Row& row) {
        return ParkedOperation{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4),
            static_cast<int>(row.integer(5)), row.integer(6), HybridClock::millis(row.integer(7))};
    });
}

Result<void> retryParked(store::Connection& db, qint64 opSeq)
{
    Query query(db, "UPDATE sync_outbox SET next_try_at = 0 WHERE op_seq = :seq AND state = 2");
    query.bind("seq", opSeq);
    MM_LET(changed, query.run());
    if (changed == 0) {
        return fail(notFound("sync.no_such_operation"_L1, {{u"operation"_s, opSeq}}));
    }
    return {};
}

Result<qint64> retryAllParked(store::Connection& db)
{
    Query query(db, "UPDATE sync_outbox SET next_try_at = 0 WHERE " + parkedCondition());
    return query.run();
}

Result<void> retryWaiting(store::Connection& db)
{
    Query query(db,
        "UPDATE sync_outbox SET next_try_at = 0 WHERE " + parkedCondition()
            + " AND next_try_at > 0 AND err_code IN "
              "('op.blocked', 'store.row_missing', 'store.reference_missing', "
              "'sync.user_unknown')");
    MM_CHECK(query.run());
    return {};
}

Result<bool> Outbox::hasWork()
{
    const qint64 now = m_clock.nowMs();
    if (MM_MUTANT(ParkedBlocksQueue)) {
        MM_LET(parkedInMs, nextParkedInMs());
        if (parkedInMs) {
            return false;
        }
    }
    Query query(m_db,
        "SELECT EXISTS (SELECT 1 FROM sync_outbox WHERE state <> 1 AND state = 0) "
        "OR EXISTS (SELECT 1 FROM sync_outbox WHERE "
            + parkedCondition() + " AND (next_try_at <= :now OR next_try_at > :furthest))");
    query.bind("now", now).bind("furthest", now + kFurthestMs);
    return query.one([](const Row& row) { return row.flag(0); });
}

Result<std::optional<qint64>> Outbox::nextParkedInMs()
{
    Query query(m_db, "SELECT min(next_try_at) FROM sync_outbox WHERE " + parkedCondition());
    MM_LET(next, query.one([](const Row& row) {
        return row.isNull(0) ? std::nullopt : std::optional(row.integer(0));
    }));
    if (!next) {
        return std::nullopt;
    }
    return std::clamp(*next - m_clock.nowMs(), qint64{0}, kLongestParkedMs);
}

Result<bool> Outbox::standsOnParked(qint64 opSeq)
{
    Query query(m_db,
        "SELECT EXISTS (SELECT 1 FROM sync_touch mine JOIN sync_touch theirs ON theirs.tbl = "
        "mine.tbl AND theirs.row_id = mine.row_id AND theirs.op_seq < mine.op_seq "
        "JOIN sync_outbox before ON before.op_seq = theirs.op_seq "
        "WHERE mine.op_seq = :seq AND before.state = 2)");
    query.bind("seq", opSeq);
    return query.one([](const Row& row) { return row.flag(0); });
}

namespace {

/// The columns that readOperation() takes.
constexpr char kSelect[] =
    "SELECT op_seq, op_id, type, schema_ver, hlc, user_id, biz_date, sha256, body "
    "FROM sync_outbox WHERE ";

protocol::OutboxOperation operationOf(const Row& row)
{
    protocol::OutboxOperation one;
    one.seq = row.integer(0);
    one.id = row.id<Id<void>>(1).uuid;
    one.type = row.text(2);
    one.schema = static_cast<int>(row.integer(3));
    one.hlc = row.integer(4);
    one.user = row.id<UserId>(5);
    one.bizDate = row.text(6);
    one.sha256 = row.bytes(7);
    one.body = row.bytes(8);
    return one;
}

/// A push for the life of the service that this counter knows.
Result<protocol::PushWriter> writerFor(store::Connection& db, const QByteArray& dbEpoch)
{
    Query query(db, "SELECT server_epoch, seq FROM sync_cursor WHERE feed = 'temple'");
    MM_LET(
        place, query.maybe([](const Row& row) { return std::pair(row.text(0), row.integer(1)); }));
    return place ? protocol::PushWriter(dbEpoch, place->first, place->second)
                 : protocol::PushWriter(dbEpoch);
}

bool isFull(const protocol::PushWriter& writer, const BatchLimits& limits)
{
    return writer.plainSize() >= limits.bytes * kPlainPerByte || MM_BUGGIFY("push.few_bytes");
}

} // namespace

Result<void> Outbox::lookAhead(const BatchLimits& limits, const QByteArray& dbEpoch)
{
    m_ahead.reset();
    if (m_sent.empty()) {
        return {};
    }
    Query query(
        m_db, QByteArray(kSelect) + "state <> 1 AND op_seq > :behind ORDER BY op_seq LIMIT :count");
    query.bind("behind", m_sent.back()).bind("count", limits.operations);
    Ahead ahead{limits, dbEpoch, {}, {}, {}};
    MM_LET(bases, ForeignBases::read(m_db));
    MM_LET(writer, writerFor(m_db, dbEpoch));
    while (!isFull(writer, limits)) {
        MM_LET(more, query.next());
        auto one = more ? operationOf(query.row()) : protocol::OutboxOperation();
        one.baseUpto = bases.upto(one.seq);
        if (!more || !writer.add(one)) {
            break;
        }
        ahead.seqs.push_back(one.seq);
    }
    if (!ahead.seqs.empty()) {
        ahead.body = writer.take();
        ahead.packed = protocol::gzip(ahead.body);
        m_ahead = std::move(ahead);
    }
    return {};
}

/// Whether what was laid out is what would be laid out now: all that waits up to its end, and
/// nothing parked anywhere.
Result<bool> Outbox::isNext(const Ahead& ahead)
{
    Query query(m_db,
        "SELECT (SELECT count(*) FROM sync_outbox WHERE state <> 1 AND op_seq <= :last), "
        "EXISTS (SELECT 1 FROM sync_outbox WHERE "
            + parkedCondition() + ")");
    query.bind("last", ahead.seqs.back());
    return query.one(
        [&](const Row& row) { return row.integer(0) == std::ssize(ahead.seqs) && !row.flag(1); });
}

Result<PushBatch> Outbox::nextBatch(const BatchLimits& limits, const QByteArray& dbEpoch)
{
    m_sent.clear();
    if (auto ahead = std::exchange(m_ahead, std::nullopt);
        ahead && ahead->limits == limits && ahead->dbEpoch == dbEpoch) {
        MM_LET(isReady, isNext(*ahead));
        if (isReady) {
            m_sent = std::move(ahead->seqs);
            return PushBatch{std::move(ahead->body), static_cast<qint64>(m_sent.size()),
                m_sent.front(), std::move(ahead->packed)};
        }
    }
    const qint64 now = m_clock.nowMs();
    Query anyParked(
        m_db, "SELECT EXISTS (SELECT 1 FROM sync_outbox WHERE " + parkedCondition() + ")");
    MM_LET(hasParked, anyParked.one([](const Row& row) { return row.flag(0); }));
    if (MM_MUTANT(ParkedBlocksQueue) && hasParked) {
        return PushBatch{};
    }
    const qint64 most = MM_BUGGIFY("push.one_operation") ? 1 : limits.operations;
    Query query(m_db,
        QByteArray(kSelect)
            + "state <> 1 AND (state = 0 OR next_try_at <= :now OR next_try_at > :furthest) "
              "ORDER BY op_seq LIMIT :count");
    query.bind("now", now).bind("furthest", now + kFurthestMs).bind("count", most);
    MM_LET(waiting, query.all(operationOf));
    MM_LET(bases, ForeignBases::read(m_db));
    MM_LET(writer, writerFor(m_db, dbEpoch));
    for (auto& one : waiting) {
        one.baseUpto = bases.upto(one.seq);
        if (hasParked) {
            MM_LET(waits, standsOnParked(one.seq));
            if (waits) {
                MM_CHECK(park(one.seq, kBlocked));
                continue;
            }
        }
        if (const auto added = writer.add(one); !added) {
            MM_CHECK(park(one.seq, added.error().rule, added.error().detail));
            hasParked = true;
            continue;
        }
        m_sent.push_back(one.seq);
        if (isFull(writer, limits)) {
            break;
        }
    }
    if (m_sent.empty()) {
        return PushBatch{};
    }
    return PushBatch{writer.take(), static_cast<qint64>(m_sent.size()), m_sent.front()};
}

Result<void> Outbox::takeResult(const protocol::OpResult& result)
{
    switch (result.status) {
    case protocol::OpStatus::Applied:
    case protocol::OpStatus::Duplicate:
        if (MM_MUTANT(DuplicateIsError) && result.status == protocol::OpStatus::Duplicate) {
            return park(result.seq, u"op.duplicate"_s);
        }
        [[fallthrough]];
    case protocol::OpStatus::Conflict: {
        Query query(m_db,
            "UPDATE sync_outbox SET state = 1, server_seq = :server_seq, acked_at = :now, "
            "err_code = NULL, err_text = NULL WHERE op_seq = :seq AND state <> 1");
        query.bind("server_seq", result.serverSeq)
            .bind("now", m_clock.nowMs())
            .bind("seq", result.seq);
        MM_CHECK(query.run());
        return {};
    }
    case protocol::OpStatus::Blocked:
        return park(result.seq, kBlocked);
    case protocol::OpStatus::Quarantined:
        return park(result.seq, kQuarantined);
    case protocol::OpStatus::Parked:
        return park(result.seq, result.code);
    }
    return {};
}

Result<void> Outbox::takeResults(const PushBatch& batch, const protocol::PushReply& reply)
{
    Q_UNUSED(batch)
    MM_LET(transaction, store::Transaction::begin(m_db));
    MM_CRASH_POINT("sync.push.before_ack");
    bool isAnyTaken = false;
    for (const auto& result : reply.results) {
        if (std::ranges::binary_search(m_sent, result.seq)
            && !MM_BUGGIFY("push.answer_overlooked")) {
            MM_CHECK(takeResult(result));
            isAnyTaken = isAnyTaken || result.status == protocol::OpStatus::Applied
                || result.status == protocol::OpStatus::Conflict;
        }
    }
    if (isAnyTaken) {
        MM_CHECK(retryWaiting(m_db));
    }
    MM_CHECK(writeNumber(m_db, memo::kLastPushAt, m_clock.nowMs()));
    MM_CRASH_POINT("sync.push.before_commit");
    MM_CHECK(transaction.commit());
    MM_CRASH_POINT("sync.push.after_commit");
    return {};
}

Result<void> Outbox::park(qint64 opSeq, const QString& code, const QString& text)
{
    Query read(m_db, "SELECT attempts FROM sync_outbox WHERE op_seq = :seq");
    read.bind("seq", opSeq);
    MM_LET(attempts, read.maybe([](const Row& row) { return row.integer(0); }));
    const int tried = static_cast<int>(attempts.value_or(0)) + 1;
    Query query(m_db,
        "UPDATE sync_outbox SET state = 2, attempts = :attempts, next_try_at = :next, "
        "err_code = :code, err_text = :text WHERE op_seq = :seq AND state <> 1");
    query.bind("attempts", tried)
        .bind("next", m_clock.nowMs() + parkedDelayMs(tried))
        .bind("code", code)
        .bind("text", store::orNull(text))
        .bind("seq", opSeq);
    MM_CHECK(query.run());
    return {};
}

Result<void> Outbox::noteAside(std::span<const qint64> aside)
{
    // What never came to the service is none of its business.
    Query query(m_db,
        "SELECT op_seq FROM sync_outbox WHERE " + parkedCondition()
            + " AND next_try_at > 0 AND err_code NOT IN (:blocked, :too_large)");
    query.bind("blocked", kBlocked).bind("too_large", kTooLarge);
    MM_LET(waiting, query.all([](const Row& row) { return row.integer(0); }));
    for (const qint64 seq : waiting) {
        if (std::ranges::find(aside, seq) != aside.end()) {
            m_askedAgain.remove(seq);
        } else if (!m_askedAgain.contains(seq)) {
            m_askedAgain.insert(seq);
            MM_CHECK(retryParked(m_db, seq));
        }
    }
    return {};
}

Result<qint64> Outbox::unacknowledgeAbove(qint64 opSeq)
{
    m_ahead.reset();
    Query query(m_db,
        "UPDATE sync_outbox SET state = 0, server_seq = NULL, acked_at = NULL, attempts = 0 "
        "WHERE op_seq > :seq AND state = 1");
    query.bind("seq", opSeq);
    return query.run();
}

Result<qint64> Outbox::prune()
{
    // The newest one stays: the next program's ids and stamps go on behind it.
    Query query(m_db,
        "DELETE FROM sync_outbox WHERE op_seq IN (SELECT op_seq FROM sync_outbox WHERE state = 1 "
        "AND acked_at < :before AND op_seq < coalesce((SELECT min(op_seq) FROM sync_outbox WHERE "
        "state <> 1), (SELECT max(op_seq) FROM sync_outbox)) AND op_seq < (SELECT max(op_seq) FROM "
        "sync_outbox) ORDER BY op_seq LIMIT :count)");
    query.bind("before", m_clock.nowMs() - kKeptMs).bind("count", kPruneAtOnce);
    MM_LET(gone, query.run());
    if (gone > 0) {
        Query touches(
            m_db, "DELETE FROM sync_touch WHERE op_seq < (SELECT min(op_seq) FROM sync_outbox)");
        MM_CHECK(touches.run());
    }
    return gone;
}

} // namespace mm::sync
