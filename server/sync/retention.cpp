// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/retention.h"

#include "models/core/fault_points.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

using store::Query;
using store::Row;

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kSupersededDays = 30;
constexpr qint64 kKeptDays = 400;

/// Entries of masters that a later entry of the same row has overtaken.
Result<qint64> removeSuperseded(const SyncDesk& desk)
{
    qint64 removed = 0;
    for (const auto* table : tables::kAll) {
        if (table->kind != store::TableKind::Master) {
            continue;
        }
        Query query(desk.db,
            QByteArray("DELETE FROM sync_log WHERE tbl = ") + QByteArray::number(table->tag)
                + " AND logged_at < :before AND seq < op_last AND EXISTS (SELECT 1 FROM "
                + table->name + " t WHERE t.temple_id = sync_log.temple_id"
                + " AND t.id = sync_log.row_id AND t.row_seq > sync_log.seq)");
        query.bind("before", desk.clock.nowMs() - kSupersededDays * kDayMs);
        MM_LET(count, query.run());
        removed += count;
    }
    return removed;
}

} // namespace

Result<Compacted> compact(const SyncDesk& desk)
{
    MM_LET(transaction, store::Transaction::begin(desk.db));
    Compacted compacted;
    MM_LET(superseded, removeSuperseded(desk));
    compacted.removed = superseded;
    Query oldest(desk.db, sql::sync::read_by_all);
    oldest.bind("before", desk.clock.nowMs() - kKeptDays * kDayMs);
    MM_LET(upto, oldest.one([](const Row& row) { return row.isNull(0) ? 0 : row.integer(0); }));
    MM_LET(before, position(desk.db, desk.temple));
    Query remove(desk.db, sql::sync::remove_log);
    remove.bind("upto", MM_MUTANT(TombstonePrunedEarly) ? before.head : upto);
    MM_LET(removed, remove.run());
    compacted.removed += removed;
    Query move(desk.db, sql::sync::move_min);
    move.bind("temple_id", desk.temple).bind("min_seq", upto);
    MM_CHECK(move.run());
    MM_LET(now, position(desk.db, desk.temple));
    compacted.minSeq = now.minSeq;
    MM_CHECK(transaction.commit());
    return compacted;
}

} // namespace mm::server
