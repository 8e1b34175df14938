// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <span>

namespace mm::store {

/// One file of models/store/migrations, in order of version.
struct Migration
{
    int version;
    const char* name;
    const char* script;
};

/// All migrations that this program knows (generated from the folder at build time).
std::span<const Migration> knownMigrations();

/// What a store says of its own schema.
struct SchemaState
{
    int version = 0;
    /// The program version that wrote the newest migration; named when it is too new for us.
    QString writtenBy;
};

/// Reads the state; version 0 for an empty store.
Result<SchemaState> schemaState(Connection& db);

/// Runs what is missing, all in one transaction. Fails and leaves the store untouched with
/// store.newer (a newer program has written it) or store.migration_changed (an applied migration
/// is not the one we know).
Result<void> migrate(Connection& db, std::span<const Migration> migrations, qint64 nowMs);

} // namespace mm::store
