// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/devotee.h"
#include "models/store/connection.h"

#include <span>

namespace mm::devotees {

/// The words by which a devotee is found and likely twins are told; tables of
/// migrations/0006_devotee_search.sql. Derived from devotees: whoever writes devotees without the
/// use cases of this folder (synchronisation, restore) calls indexDevotee() or
/// rebuildSearchIndex() in the same transaction.

/// What the index holds of a devotee.
struct SearchKeys
{
    /// Each different word of the name and of the name in local script, by sound.
    QString name;
    /// The words of the name in alphabetical order and the address; empty without an address.
    QString twin;
};

/// The keys that belong to these details.
SearchKeys searchKeysOf(const Details& details);
/// The twin key of a name at an address; empty without an address.
QString twinKeyOf(const QString& name, const QString& address);

/// Adds a devotee who is not in the index yet.
Result<void> addToSearchIndex(
    store::Connection& db, TempleId temple, DevoteeId id, const Details& details);
/// Brings the entry of a devotee up to date; adds it when it is missing.
Result<void> renewInSearchIndex(
    store::Connection& db, TempleId temple, DevoteeId id, const Details& details);
/// As renewInSearchIndex(), with the details that stand in the store.
Result<void> indexDevotee(store::Connection& db, DevoteeId id);

/// A devotee with the keys to be found by.
struct IndexEntry
{
    DevoteeId id;
    SearchKeys keys;
};
/// Brings the entries of many devotees up to date, with few statements on PostgreSQL.
Result<void> renewManyInSearchIndex(
    store::Connection& db, TempleId temple, std::span<const IndexEntry> entries);

/// Makes the whole index anew; how many devotees it holds. About 10 s for a million. Call it
/// within a transaction.
Result<qint64> rebuildSearchIndex(store::Connection& db);

/// What checkSearchIndex() found.
struct SearchIndexReport
{
    qint64 devotees = 0;
    /// Empty when the index is right; else the first fault in words for the operator.
    QString problem;
};

/// Proves that the index holds exactly the keys of every devotee (`verify`). Writes nothing, but
/// SQLite needs a connection that may write.
Result<SearchIndexReport> checkSearchIndex(store::Connection& db);

} // namespace mm::devotees
