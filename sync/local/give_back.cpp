// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/give_back.h"

#include "models/core/hlc.h"
#include "models/store/crash_point.h"
#include "models/store/operation_bundle.h"
#include "models/store/query.h"
#include "models/store/table_rows.h"
#include "models/store/tables.h"
#include "sync/local/given_operation.h"
#include "sync/local/work_span.h"

namespace mm::sync {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::TableSpec;

namespace {

/// What one unit of work of the service wrote: all rows whose ids hold its instant.
struct LostWork
{
    UserId user;
    qint64 happenedAt = 0;
};

Result<std::map<WorkSpan, LostWork>> lostWork(
    store::Connection& db, std::span<const protocol::OwnTrail> trails)
{
    std::map<WorkSpan, LostWork> lost;
    for (const auto& trail : trails) {
        Query query(db,
            "SELECT id, user_id, happened_at FROM audit_events "
            "WHERE device_id = :device AND chain_no > :last");
        query.bind("device", trail.device).bind("last", trail.lastChainNo);
        while (true) {
            MM_LET(more, query.next());
            if (!more) {
                break;
            }
            const Row row = query.row();
            lost[WorkSpan(row.id<Id<void>>(0).uuid)] = {
                row.isNull(1) ? UserId() : row.id<UserId>(1), row.integer(2)};
        }
    }
    return lost;
}

/// The rows of all tables, in the order of tables and ids: the same on every counter.
Result<QByteArray> bodyOf(store::Connection& db, const WorkSpan& span)
{
    store::OperationBundle bundle;
    for (const TableSpec* table : tables::kAll) {
        Query query(
            db, store::selectSql(*table, " WHERE id >= :first AND id <= :last ORDER BY id"));
        query.bind("first", span.first()).bind("last", span.last());
        while (true) {
            MM_LET(more, query.next());
            if (!more) {
                break;
            }
            bundle.addInsert(*table, store::valuesOf(query.row(), *table));
        }
    }
    return bundle.take();
}

/// As it was at that instant: what was edited later has a later stamp.
GivenOperation given(const QByteArray& body, const LostWork& work)
{
    return {body, work.user, work.happenedAt, HybridClock::pack(work.happenedAt, 0)};
}

} // namespace

Result<qint64> giveBack(store::Connection& db, std::span<const protocol::OwnTrail> trails)
{
    MM_LET(lost, lostWork(db, trails));
    qint64 written = 0;
    for (const auto& [span, work] : lost) {
        MM_LET(body, bodyOf(db, span));
        MM_LET(isNew, writeGiven(db, given(body, work)));
        written += isNew ? 1 : 0;
    }
    MM_CRASH_POINT("sync.given_back");
    return written;
}

Result<qint64> giveBackConflicts(store::Connection& db)
{
    struct Lost
    {
        QByteArray body;
        LostWork work;
    };
    const TableSpec& table = tables::conflicts;
    const auto place = [&table](QByteArrayView name) {
        return static_cast<size_t>(std::ranges::find_if(table.columns, [name](const auto& column) {
            return name == column.name;
        }) - table.columns.begin());
    };
    const size_t at = place("happened_at");
    const size_t settler = place("resolved_by");
    Query query(
        db, store::selectSql(table, " WHERE row_seq = 0 AND deleted_at IS NULL ORDER BY id"));
    MM_LET(lost, query.all([&](const Row& row) {
        const auto values = store::valuesOf(row, table);
        store::OperationBundle bundle;
        bundle.addInsert(table, values);
        const auto* user = std::get_if<Uuid>(&values[settler].data());
        return Lost{bundle.take(),
            {user == nullptr ? UserId() : UserId(*user), std::get<qint64>(values[at].data())}};
    }));
    qint64 written = 0;
    for (const auto& one : lost) {
        MM_LET(isNew, writeGiven(db, given(one.body, one.work)));
        written += isNew ? 1 : 0;
    }
    return written;
}

} // namespace mm::sync
