// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/postgres_connection.h"

namespace mm::server {

/// A table that belongs to temples, as the database describes it.
struct DatabaseTable
{
    QByteArray name;
    /// "id, temple_id, …", quoted where needed.
    QByteArray columns;
};

/// All tables with a temple_id, each after those it refers to.
Result<std::vector<DatabaseTable>> databaseTables(store::Connection& db);

/// The temples of the database by code. `db` is the owner's connection.
Result<std::vector<std::pair<TempleId, QString>>> allTemples(store::Connection& db);

} // namespace mm::server
