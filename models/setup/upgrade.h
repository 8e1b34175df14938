// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setup/data_folder.h"
#include "models/store/migrator.h"
#include "models/store/sqlite_connection.h"

namespace mm::setup {

/// Refuses a store of a newer program (store.newer) or of none of ours (setup.not_a_store).
Result<store::SchemaState> knownSchema(store::Connection& db);

/// Brings a store of an older program to this one's schema, after keeping a verified copy. Two
/// programs that start at once upgrade one after the other.
Result<void> upgradeIfOlder(store::SqliteConnection& db, const DataFolder& folder, qint64 nowMs);

} // namespace mm::setup
