// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite_connection.h"

namespace mm::setup {

/// Stores up to this size are looked through whole at every start; it takes some milliseconds.
inline constexpr qint64 kSmallStoreBytes = qint64{8} * 1024 * 1024;

/// Whether the file begins like a store and is as long as it says. Before it is opened: SQLite
/// takes an empty file for a new store. Refuses with store.damaged, store.not_writable.
Result<void> checkFileHead(const QString& path);

/// What can be found out at a start without making anybody wait: a small store is looked through
/// whole; of a large one the beginning of each table and the end of the outbox are read. The rest
/// is the business of `verify`, and damage met later is said when it is met. Refuses with
/// store.damaged.
Result<void> checkAtStart(store::SqliteConnection& db, const QString& path);

/// Looks through the whole store (PRAGMA quick_check). Refuses with store.damaged.
Result<void> checkWhole(store::Connection& db);

} // namespace mm::setup
