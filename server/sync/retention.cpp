// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/retention.h"

#include "models/core/fault_points.h"
#include "models/store/crash_point.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

using store::Query;
using store::Row;

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
/// A step that removes this often is at its end for today: the rest comes tomorrow.
constexpr int kMostSteps = 100'000;

/// Where the log may begin: what is old enough and read by all who still come.
Result<qint64> readByAll(const SyncDesk& desk, const Retention& retention)
{
    Query oldest(desk.db, sql::sync::read_by_all);
    oldest.bind("before", desk.clock.nowMs() - retention.keptDays * kDayMs);
    return oldest.one([](const Row& row) { return row.isNull(0) ? 0 : row.integer(0); });
}

Result<qint64> removeOld(const SyncDesk& desk, qint64 upto, qint64 most)
{
    Query remove(desk.db, sql::sync::remove_log);
    remove.bind("upto", upto).bind("most", most);
    return remove.run();
}

/// Entries of masters that a later entry of the same row has overtaken.
Result<qint64> removeSuperseded(const SyncDesk& desk, const Retention& retention, qint64 most)
{
    qint64 removed = 0;
    for (const auto* table : tables::kAll) {
        if (table->kind != store::TableKind::Master || removed >= most) {
            continue;
        }
        Query query(desk.db,
            QByteArray("DELETE FROM sync_log WHERE seq IN (SELECT l.seq FROM sync_log l JOIN ")
                + table->name + " t ON t.temple_id = l.temple_id AND t.id = l.row_id"
                + " WHERE l.tbl = " + QByteArray::number(table->tag)
                + " AND l.logged_at < :before AND l.seq < l.op_last AND t.row_seq > l.seq"
                + " ORDER BY l.seq LIMIT :most)");
        query.bind("before", desk.clock.nowMs() - retention.supersededDays * kDayMs)
            .bind("most", most - removed);
        MM_LET(count, query.run());
        removed += count;
    }
    return removed;
}

} // namespace

Result<Compacted> compactStep(const SyncDesk& desk, const Retention& retention)
{
    MM_LET(upto, readByAll(desk, retention));
    Query move(desk.db, sql::sync::move_min);
    move.bind("temple_id", desk.temple).bind("min_seq", upto);
    MM_CHECK(move.run());
    MM_CRASH_POINT("tidy.begin_moved");
    MM_LET(now, position(desk.db, desk.temple));
    Compacted compacted;
    compacted.minSeq = now.minSeq;
    MM_LET(removed,
        removeOld(
            desk, MM_MUTANT(TombstonePrunedEarly) ? now.head : now.minSeq, retention.rowsAtOnce));
    MM_LET(superseded, removeSuperseded(desk, retention, retention.rowsAtOnce - removed));
    compacted.removed = removed + superseded;
    compacted.isDone = compacted.removed < retention.rowsAtOnce;
    MM_CRASH_POINT("tidy.before_commit");
    return compacted;
}

Result<Compacted> compact(const SyncDesk& desk, const Retention& retention)
{
    Compacted all;
    for (int step = 0; step < kMostSteps && !all.isDone; ++step) {
        MM_LET(transaction, store::Transaction::begin(desk.db));
        MM_LET(one, compactStep(desk, retention));
        MM_CHECK(transaction.commit());
        all = {all.removed + one.removed, one.minSeq, one.isDone};
    }
    return all;
}

} // namespace mm::server
