// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/incoming_rows.h"
#include "models/store/connection.h"
#include "models/store/operation_bundle.h"

namespace mm::replication {

/// A master row as a store holds it. `values` in the order of the table's spec.
struct MasterRow
{
    std::vector<store::Value> values;
    qint64 rowSeq = 0;
    qint64 rowHlc = 0;
    std::optional<qint64> deletedAt = {};
    QString ext = {};
    bool operator==(const MasterRow&) const = default;
};

/// The rows with these ids, by id; ids that are not there are left out.
Result<std::map<Uuid, MasterRow>> masterRows(store::Connection& db, TempleId temple,
    const store::TableSpec& table, std::span<const Uuid> ids);

/// A patch that has not reached the service: the places that it changes, with their new values.
struct PendingPatch
{
    std::vector<std::pair<int, store::Value>> changed;
    qint64 hlc = 0;
};

/// What the counter shows of a row: what the service last said of it (the shadow), and on top, in
/// the order they were made, the counter's own patches that the service has not answered yet.
/// The row_seq stays the shadow's; the row_hlc is the latest.
MasterRow visibleRow(const MasterRow& shadow, std::span<const PendingPatch> pending);

/// The shadow of a row as bytes for sync_shadow.cols, and back; nothing if they are damaged.
QByteArray encodeShadow(const store::TableSpec& table, const MasterRow& row);
std::optional<MasterRow> decodeShadow(const store::TableSpec& table, const QByteArray& bytes);

/// Writes a visible row over the one in the store whatever its row_seq, and what is derived from
/// it. For a row that is not there it inserts.
Result<void> writeVisibleRow(
    store::Connection& db, TempleId temple, const store::TableSpec& table, const MasterRow& row);

} // namespace mm::replication
