// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/incoming_rows.h"
#include "models/store/query.h"

namespace mm::replication {

/// How one table is written: on SQLite by one statement stepped row by row, on PostgreSQL by one
/// statement for many rows, whose parameters are arrays.
struct WritePlan
{
    QByteArray sql;
    /// Of what PostgreSQL's arrays after temple_id are, in order.
    std::vector<store::ColumnType> arrays;
};

/// Facts: a row whose id is there (or whose `key`, see firstWinsKey()) is left alone, and the ids
/// of those written come back.
WritePlan insertFactsPlan(
    const store::TableSpec& table, std::span<const int> places, store::Engine engine);
/// Facts of which all are new: one that is there already is refused with store.duplicate.
WritePlan newFactsPlan(const store::TableSpec& table, std::span<const int> places);
/// Facts of firstWinsKey() that come from the service: they take the place of the one here.
WritePlan replaceFactsPlan(const store::TableSpec& table, std::span<const int> places);
/// Masters: inserts, or takes the row over when its row_seq is greater.
WritePlan takeOverPlan(
    const store::TableSpec& table, std::span<const int> places, store::Engine engine);

/// A fact that can be true only once, whoever says it: the second cancellation of a receipt adds
/// nothing. The place of the column that must be one of a kind; -1 for all other tables.
int firstWinsKey(const store::TableSpec& table);

/// Calls `each(row)` for every row of `select` ("SELECT … FROM receipts") whose id (or other
/// `column`) is one of these.
Result<void> forIds(store::Connection& db, TempleId temple, const QByteArray& select,
    std::span<const Uuid> ids, const std::function<void(const store::Row&)>& each,
    const QByteArray& column = "id");

} // namespace mm::replication
