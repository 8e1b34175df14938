// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/feed.h"

#include "models/core/fault_points.h"
#include "models/replication/row_applier.h"
#include "models/store/crash_point.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "sync/local/comparison.h"
#include "sync/local/event_ring.h"
#include "sync/local/give_back.h"
#include "sync/local/memo.h"
#include "sync/local/outbox.h"
#include "sync/local/page_applier.h"
#include "sync/local/torn_work.h"

namespace mm::sync {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

Error malformed(const QString& detail)
{
    return Error{ErrorKind::Validation, "request.sync_malformed"_L1, {}, {}, detail};
}

} // namespace

Feed::Feed(store::Connection& db, const Clock& clock, TempleId temple)
    : m_db(db)
    , m_clock(clock)
    , m_temple(temple)
    , m_wholeness(db)
{ }

Result<FeedPlace> Feed::place()
{
    Query query(m_db,
        "SELECT seq, head, server_epoch, min_seq, consistent_at FROM sync_cursor "
        "WHERE feed = 'temple'");
    MM_LET(found, query.maybe([](const Row& row) {
        return FeedPlace{row.integer(0), row.integer(1), row.text(2), row.integer(3),
            row.isNull(4) ? std::nullopt : std::optional(row.integer(4))};
    }));
    return found.value_or(FeedPlace{});
}

Result<void> Feed::meet(const QString& epoch, qint64 head, qint64 minSeq)
{
    Query query(m_db,
        "INSERT INTO sync_cursor (feed, seq, head, server_epoch, min_seq) "
        "VALUES ('temple', 0, :head, :epoch, :min_seq) ON CONFLICT (feed) DO UPDATE SET "
        "head = excluded.head, server_epoch = excluded.server_epoch, min_seq = excluded.min_seq");
    query.bind("head", head).bind("epoch", epoch).bind("min_seq", minSeq);
    MM_CHECK(query.run());
    return {};
}

Result<void> Feed::noteHead(qint64 head)
{
    Query query(m_db, "UPDATE sync_cursor SET head = :head WHERE feed = 'temple' AND head < :head");
    query.bind("head", head);
    MM_CHECK(query.run());
    return {};
}

/// Moves the cursor. What is consistent is known at once when this page alone led from one whole
/// state to the next; after several pages settle() looks.
Result<void> Feed::movePlace(qint64 seq, qint64 head, bool more, bool wasWhole)
{
    std::optional<qint64> consistentAt;
    if (!more && wasWhole) {
        consistentAt = m_clock.nowMs();
    }
    Query query(m_db,
        "UPDATE sync_cursor SET seq = :seq, head = max(:head, :seq), consistent_at = :consistent "
        "WHERE feed = 'temple'");
    query.bind("seq", seq).bind("head", head).bind("consistent", consistentAt);
    MM_CHECK(query.run());
    return writeNumber(m_db, memo::kLastPullAt, m_clock.nowMs());
}

/// At the head after several pages: looks whether the store is whole.
Result<void> Feed::settle()
{
    MM_LET(here, place());
    if (here.consistentAt || here.seq < here.head || MM_BUGGIFY("feed.settle_later")) {
        return {};
    }
    MM_LET(finding, m_wholeness.look());
    if (finding.lacksReceipts) {
        // A snapshot that a restored service broke off may have left a receipt without its parts:
        // its counter sends it again.
        MM_CHECK(upkeep::writeInfo(m_db, memo::kPartsAwaited, QStringLiteral("1")));
    }
    if (!finding.isWhole) {
        return {};
    }
    MM_LET(awaited, upkeep::readInfo(m_db, memo::kPartsAwaited));
    if (awaited) {
        // What was added to the sums of its day was not all of it.
        MM_LET(transaction, store::Transaction::begin(m_db));
        MM_CHECK(replication::rebuildDays(m_db));
        MM_CHECK(upkeep::clearInfo(m_db, memo::kPartsAwaited));
        MM_CHECK(transaction.commit());
    }
    Query mark(
        m_db, "UPDATE sync_cursor SET consistent_at = :now WHERE feed = 'temple' AND seq >= head");
    mark.bind("now", m_clock.nowMs());
    MM_CHECK(mark.run());
    return {};
}

/// Rows that come to a whole store, or to one that is none yet.
void Feed::noteRows(std::span<const protocol::TableRows> tables)
{
    for (const auto& rows : tables) {
        m_wholeness.note(rows.rows);
    }
}

Result<void> Feed::take(const protocol::ChangesPage& page)
{
    MM_LET(here, place());
    if (page.from != here.seq || page.to < page.from
        || (!here.serverEpoch.isEmpty() && page.epoch != here.serverEpoch)) {
        return fail(malformed(u"page %1..%2 at %3"_s.arg(page.from).arg(page.to).arg(here.seq)));
    }
    if (here.consistentAt) {
        m_wholeness.trust();
    }
    noteRows(page.tables);
    MM_LET(transaction, store::Transaction::begin(m_db));
    MM_CRASH_POINT("sync.pull.begun");
    if (MM_MUTANT(CursorBeforeRows)) {
        MM_CHECK(movePlace(page.to, page.head, page.more, true));
        MM_CHECK(m_db.execute("COMMIT; BEGIN IMMEDIATE"));
    }
    PageApplier applier(m_db, m_temple, page.to);
    for (const auto& rows : page.tables) {
        MM_CHECK(applier.apply(rows));
    }
    MM_CHECK(applier.settleShadows());
    MM_CRASH_POINT("sync.pull.rows_applied");
    MM_CHECK(applier.project());
    if (!page.tables.empty()) {
        MM_CHECK(retryWaiting(m_db));
    }
    if (applier.newestHlc() > 0) {
        MM_LET(known, readNumber(m_db, memo::kHlc));
        MM_CHECK(writeNumber(m_db, memo::kHlc, std::max(known.value_or(0), applier.newestHlc())));
    }
    const bool more = page.more || page.to < page.head;
    MM_CHECK(movePlace(page.to, page.head, more, here.consistentAt.has_value()));
    MM_CRASH_POINT("sync.pull.before_commit");
    MM_CHECK(transaction.commit());
    MM_CRASH_POINT("sync.pull.after_commit");
    return settle();
}

Result<void> Feed::settleShadows()
{
    MM_LET(transaction, store::Transaction::begin(m_db));
    MM_LET(here, place());
    PageApplier applier(m_db, m_temple, here.seq);
    MM_CHECK(applier.settleShadows());
    MM_CHECK(applier.project());
    return transaction.commit();
}

Result<std::optional<QString>> Feed::snapshotAt()
{
    return upkeep::readInfo(m_db, memo::kSnapshotAt);
}

Result<void> Feed::beginSnapshot()
{
    if (MM_MUTANT(SnapshotDropsOutbox)) {
        MM_CHECK(m_db.execute("DELETE FROM sync_outbox WHERE state <> 1"));
    }
    MM_CHECK(Comparison(m_db, m_clock).putOffFilling());
    MM_CHECK(upkeep::writeInfo(m_db, memo::kSnapshotAt, QString()));
    MM_CHECK(upkeep::clearInfo(m_db, memo::kRepair));
    return upkeep::clearInfo(m_db, memo::kSnapshotResume);
}

Result<void> Feed::take(const protocol::SnapshotPage& page)
{
    MM_LET(here, place());
    if (!here.serverEpoch.isEmpty() && page.epoch != here.serverEpoch) {
        return fail(malformed(u"snapshot of another epoch"_s));
    }
    MM_LET(transaction, store::Transaction::begin(m_db));
    MM_CRASH_POINT("sync.snapshot.begun");
    MM_LET(joining, upkeep::readInfo(m_db, memo::kJoining));
    MM_LET(resume, readNumber(m_db, memo::kSnapshotResume));
    if (!resume) {
        // Where the feed stood at the first page: it brings whatever moved meanwhile.
        resume = page.resumeSeq;
        MM_CHECK(writeNumber(m_db, memo::kSnapshotResume, page.resumeSeq));
        if (here.consistentAt) {
            m_wholeness.trust();
        }
    }
    noteRows(page.tables);
    PageApplier applier(m_db, m_temple, std::numeric_limits<qint64>::max());
    MM_LET(fillsFrom, Comparison::fillsFrom(m_db));
    if (fillsFrom) {
        applier.fillFrom(*fillsFrom);
    }
    for (const auto& rows : page.tables) {
        MM_CHECK(applier.apply(rows));
    }
    MM_CRASH_POINT("sync.snapshot.rows_applied");
    MM_LET(repair, Comparison::tableInRepair(m_db));
    const bool isRepair = !repair.isEmpty();
    // One table is fetched anew: what follows it is left alone.
    const bool isLast =
        page.next.isEmpty() || (isRepair && page.next.section(u'/', 0, 0) != repair);
    if (!joining && !isRepair) {
        MM_CHECK(applier.project());
    }
    if (isLast) {
        // Pages part a receipt's rows; what was missing had its place in what is derived.
        MM_CHECK(joining || isRepair ? replication::rebuildAll(m_db, m_temple)
                                     : replication::rebuildDays(m_db));
    }
    if (isLast) {
        // The last page knows rows up to its own time, whose other parts only the feed brings.
        const qint64 head = std::max(here.head, page.resumeSeq);
        MM_CHECK(endSnapshot(isRepair ? here.seq : *resume, head, repair));
    } else {
        MM_CHECK(upkeep::writeInfo(m_db, memo::kSnapshotAt, page.next));
        MM_CHECK(writeNumber(m_db, memo::kLastPullAt, m_clock.nowMs()));
    }
    MM_CRASH_POINT("sync.snapshot.before_commit");
    MM_CHECK(transaction.commit());
    MM_CRASH_POINT("sync.snapshot.after_commit");
    return isLast ? settle() : Result<void>();
}

/// `repair`: the one table that was fetched; the feed, which has not been asked, goes on where it
/// was.
Result<void> Feed::endSnapshot(qint64 seq, qint64 head, const QString& repair)
{
    MM_CHECK(upkeep::clearInfo(m_db, memo::kSnapshotAt));
    MM_CHECK(upkeep::clearInfo(m_db, memo::kSnapshotResume));
    if (!repair.isEmpty()) {
        MM_CHECK(upkeep::clearInfo(m_db, memo::kRepair));
    } else {
        MM_CHECK(Comparison(m_db, m_clock).beSoon());
        MM_CHECK(retryWaiting(m_db));
        if (seq < head) {
            // Parts of a receipt that is here already come with the feed.
            MM_CHECK(upkeep::writeInfo(m_db, memo::kPartsAwaited, QStringLiteral("1")));
        }
    }
    MM_CHECK(movePlace(seq, head, seq < head, false));
    MM_CHECK(giveBackLost(repair));
    return Comparison(m_db, m_clock).goOnFilling();
}

/// All conflicts that the service has are here now, under their numbers; `repair`: the one table
/// that was fetched.
Result<void> Feed::giveBackLost(const QString& repair)
{
    if (!repair.isEmpty() && repair != QLatin1StringView(tables::conflicts.name)) {
        return {};
    }
    MM_LET(given, giveBackConflicts(m_db));
    return given == 0
        ? Result<void>()
        : writeEvent(m_db, m_clock, "given_back"_L1, u"conflicts to give back: %1"_s.arg(given));
}

Result<void> Feed::dropTorn()
{
    MM_LET(here, place());
    MM_LET(snapshot, snapshotAt());
    if (here.consistentAt && !snapshot) {
        return {};
    }
    MM_LET(dropped, dropTornWork(m_db, m_temple, m_wholeness));
    return dropped == 0
        ? Result<void>()
        : writeEvent(m_db, m_clock, "torn"_L1, u"rows that had come in part: %1"_s.arg(dropped));
}

Result<void> Feed::forgetNumbers()
{
    for (const auto* table : tables::kAll) {
        if (table->kind == store::TableKind::Master) {
            Query query(
                m_db, QByteArray("UPDATE ") + table->name + " SET row_seq = 0 WHERE row_seq > 0");
            MM_CHECK(query.run());
        }
    }
    MM_CHECK(m_db.execute("DELETE FROM sync_shadow; DELETE FROM sync_cursor"));
    m_wholeness.doubtAll();
    return beginSnapshot();
}

} // namespace mm::sync
