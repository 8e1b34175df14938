// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace mm::server {

/// Whether the service may work on this database as this role. Refuses, in this order:
/// server.role_bypasses (a superuser, BYPASSRLS, or a member of such a role), server.role_owns
/// (the owner could take the policies away), server.not_migrated, store.newer, server.table_open
/// (a table without forced row-level security; args: table).
Result<void> checkServiceRole(store::Connection& db);

/// Whether the schema is this program's. Refuses: server.not_migrated, store.newer.
Result<void> checkSchema(store::Connection& db);

} // namespace mm::server
