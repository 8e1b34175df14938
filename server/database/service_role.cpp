// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/service_role.h"

#include "models/store/query.h"
#include "server/database/migrate_service.h"
#include "server/database/server_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

Error refusal(QLatin1StringView rule, QVariantMap args = {})
{
    return Error{ErrorKind::Usage, rule, {}, std::move(args), {}};
}

struct Rights
{
    QString role;
    bool bypasses = false;
    bool owns = false;
};

Result<Rights> rightsOf(store::Connection& db)
{
    Query query(db, sql::server::role_rights);
    return query.one([](const Row& row) {
        return Rights{row.text(0), row.flag(1) || row.integer(3) > 0, row.integer(2) > 0};
    });
}

Result<void> checkVersion(qint64 found, int known)
{
    if (found < known) {
        return fail(refusal("server.not_migrated"_L1));
    }
    if (found > known) {
        return fail(Error{ErrorKind::Conflict, "store.newer"_L1, {}, {{u"version"_s, found}}, {}});
    }
    return {};
}

Result<void> checkTables(store::Connection& db)
{
    Query query(db, sql::server::open_tables);
    MM_LET(open, query.maybe([](const Row& row) { return row.text(0); }));
    if (open) {
        return fail(refusal("server.table_open"_L1, {{u"table"_s, *open}}));
    }
    return {};
}

} // namespace

Result<void> checkSchema(store::Connection& db)
{
    MM_LET(shared, store::schemaState(db));
    MM_CHECK(checkVersion(shared.version, store::knownMigrations().back().version));
    Query present(db, sql::server::service_schema);
    MM_LET(isThere, present.one([](const Row& row) { return row.flag(0); }));
    if (!isThere) {
        return fail(refusal("server.not_migrated"_L1));
    }
    Query version(db, sql::server::service_version);
    MM_LET(own, version.one([](const Row& row) { return row.integer(0); }));
    return checkVersion(own, serviceMigrations().back().version);
}

Result<void> checkServiceRole(store::Connection& db)
{
    MM_LET(rights, rightsOf(db));
    if (rights.bypasses) {
        return fail(refusal("server.role_bypasses"_L1, {{u"role"_s, rights.role}}));
    }
    if (rights.owns) {
        return fail(refusal("server.role_owns"_L1, {{u"role"_s, rights.role}}));
    }
    MM_CHECK(checkSchema(db));
    return checkTables(db);
}

} // namespace mm::server
