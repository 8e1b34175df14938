// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/migrator.h"

namespace mm::server {

/// The migrations of server/migrations, versions from 1001 on.
std::span<const store::Migration> serviceMigrations();

/// Brings the service's database to this program's schema: the shared migrations, the service's
/// own, then what newer counters had sent of columns that come with them (new_columns.h), and
/// forced row-level security and the grants of `serviceRole` on every table with a temple_id. `db`
/// is the owner's connection. May be repeated; two at once wait for each other. Refuses as
/// store::migrate().
Result<void> migrateService(store::Connection& db, const QString& serviceRole, qint64 nowMs);

/// Makes an empty SQLite store one of a service with a single temple: the shared tables and those
/// of the synchronisation. For simulations; the service itself works on PostgreSQL.
Result<void> makeServerStore(store::Connection& sqlite, qint64 nowMs);

/// Who `db` is logged in as.
Result<QString> currentRole(store::Connection& db);

} // namespace mm::server
