// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/incoming_rows.h"
#include "models/store/query.h"

namespace mm::replication {

/// The column of a master by which people know the row, one of a kind in the temple ("code"), and
/// the columns that it is one of a kind within; null for tables without such a key.
struct OwnKey
{
    int place = -1;
    /// -1, or the place of the parent that the key belongs to (a batch's seva).
    int within = -1;
};
std::optional<OwnKey> ownKeyOf(const store::TableSpec& table);
bool hasOwnKey(const store::TableSpec& table);

/// The id of another row than `id` that holds this key.
Result<std::optional<Uuid>> holderOfKey(store::Connection& db, const store::TableSpec& table,
    const store::Value& key, const store::Value& within, const Uuid& id);

/// Gives rows here that hold a key which comes with another row a key for the time being: the
/// service's keys are one of a kind, so theirs is about to change too.
Result<void> makeRoom(store::Connection& db, std::span<const int> places,
    const store::TableSpec& table, std::span<const IncomingRow> rows);

/// A key that nobody holds: "ARCHANA" of counter C02 becomes "ARCHANA-C02", then "ARCHANA-C02-2".
/// A time of day ("06:00") goes on by minutes.
Result<QString> freeKey(store::Connection& db, const store::TableSpec& table, const QString& key,
    const store::Value& within, const Uuid& id, const QString& counterCode);

} // namespace mm::replication
