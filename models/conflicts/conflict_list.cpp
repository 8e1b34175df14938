// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/conflict_list.h"

#include "models/conflicts/conflict_rows.h"
#include "models/conflicts/conflicts_sql.h"
#include "models/store/query.h"

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

/// A JSON string without its quotes; everything else as it is, "null" as nothing.
QString wordsOf(const QString& json)
{
    if (json.isEmpty() || json == "null"_L1) {
        return {};
    }
    if (!json.startsWith(u'"')) {
        return json;
    }
    const auto value = valueFromJson(json, store::ColumnType::Text);
    const auto* text = value ? std::get_if<QString>(&value->data()) : nullptr;
    return text == nullptr ? json : *text;
}

Conflict conflictFrom(const Row& row)
{
    Conflict conflict;
    conflict.id = row.id<ConflictId>(0);
    conflict.kind = row.text(1);
    conflict.table = row.text(2);
    conflict.row = row.id<ConflictId>(3).uuid;
    conflict.rowName = row.text(4);
    conflict.field = row.text(5);
    conflict.mine = wordsOf(row.text(6));
    conflict.theirs = wordsOf(row.text(7));
    conflict.winner = row.text(8);
    conflict.counterCode = row.text(9);
    conflict.userName = row.text(10);
    conflict.happenedAt = row.integer(11);
    conflict.isOpen = row.text(12) == "open"_L1;
    conflict.resolution = row.text(13);
    return conflict;
}

} // namespace

Result<std::vector<Conflict>> listConflicts(store::Connection& db, int limit, bool openOnly)
{
    Query query(db, sql::conflicts::list_conflicts);
    query.bind("open_only", openOnly ? 1 : 0).bind("limit", limit);
    return query.all(conflictFrom);
}

Result<qint64> countOpenConflicts(store::Connection& db)
{
    return Query(db, sql::conflicts::count_open).one([](const Row& row) { return row.integer(0); });
}

Result<Conflict> conflictById(store::Connection& db, ConflictId id)
{
    Query query(db, sql::conflicts::conflict_by_id);
    query.bind("id", id);
    MM_LET(found, query.maybe(conflictFrom));
    if (!found) {
        return fail(notFound("conflict.unknown"_L1));
    }
    return *found;
}

} // namespace mm::conflicts
