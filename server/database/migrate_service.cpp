// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrate_service.h"

#include "models/store/dialect.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "server/database/new_columns.h"
#include "server/database/server_sql.h"
#include "server/database/service_role.h"

#include <utility>

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

/// Lets one migration at a time run; given back when the connection closes.
constexpr char kTakeTurn[] = "SELECT pg_advisory_lock(6372841150)";
constexpr char kGiveTurn[] = "SELECT pg_advisory_unlock(6372841150)";
/// The service's own schema_migrations is found before the shared one; its tables are named with
/// their schema.
constexpr char kOwnSchema[] = "CREATE SCHEMA IF NOT EXISTS mm_server; "
                              "SET search_path TO mm_server, public";
constexpr char kUsualSchema[] = "SET search_path TO public";
constexpr int kPostgresAlone = 1001;
/// A migration may rewrite rows that counters pull; nobody else writes meanwhile.
constexpr char kInTurn[] = "SET app.sync_tx = 'on'";

Result<void> runService(store::Connection& db, qint64 nowMs)
{
    MM_CHECK(db.execute(kOwnSchema));
    auto done = store::migrate(db, serviceMigrations(), nowMs);
    MM_CHECK(db.execute(kUsualSchema));
    return done;
}

Result<void> secure(store::Connection& db, const QString& serviceRole)
{
    Query name(db, sql::server::name_service_role);
    name.bind("role", serviceRole);
    MM_CHECK(name.one([](const Row& row) { return row.text(0); }));
    MM_LET(transaction, store::Transaction::begin(db));
    MM_CHECK(db.execute(db.textFor(sql::server::secure_tables)));
    return transaction.commit();
}

Result<void> migrateInTurn(store::Connection& db, const QString& serviceRole, qint64 nowMs)
{
    MM_CHECK(db.execute(kUsualSchema));
    MM_CHECK(db.execute(kInTurn));
    if (checkSchema(db)) {
        return secure(db, serviceRole);
    }
    // Forced policies would hide every row from a migration that rewrites some. The service's own
    // role is not the owner: for it nothing opens in the meantime.
    MM_CHECK(db.execute(db.textFor(sql::server::unforce_tables)));
    MM_CHECK(store::migrate(db, store::knownMigrations(), nowMs));
    MM_CHECK(runService(db, nowMs));
    MM_CHECK(takeUpNewColumns(db, nowMs));
    return secure(db, serviceRole);
}

} // namespace

Result<void> makeServerStore(store::Connection& sqlite, qint64 nowMs)
{
    MM_CHECK(store::migrate(sqlite, store::knownMigrations(), nowMs));
    for (const auto& migration : serviceMigrations()) {
        // The first one holds what only PostgreSQL has.
        if (migration.version > kPostgresAlone) {
            MM_LET(script, store::expandDialect(migration.script, store::Engine::Sqlite));
            MM_CHECK(sqlite.execute(script));
        }
    }
    return {};
}

Result<void> migrateService(store::Connection& db, const QString& serviceRole, qint64 nowMs)
{
    MM_CHECK(db.execute(kTakeTurn));
    auto done = migrateInTurn(db, serviceRole, nowMs);
    MM_CHECK(db.execute(kGiveTurn));
    return done;
}

Result<QString> currentRole(store::Connection& db)
{
    Query query(db, sql::server::current_role);
    return query.one([](const Row& row) { return row.text(0); });
}

} // namespace mm::server
