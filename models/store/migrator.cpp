// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"

#include "models/store/dialect.h"
#include "models/store/query.h"
#include "models/store/transaction.h"

#include <QCryptographicHash>

namespace mm::store {

using namespace Qt::StringLiterals;

namespace {

QString checksum(const Migration& migration)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArrayView(migration.script), QCryptographicHash::Sha256)
            .toHex());
}

Result<bool> hasMigrationsTable(Connection& db)
{
    const QByteArray sql = db.engine() == Engine::Sqlite
        ? QByteArray("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = "
                     "'schema_migrations'")
        : QByteArray("SELECT count(*) FROM information_schema.tables WHERE table_schema = "
                     "current_schema() AND table_name = 'schema_migrations'");
    Query query(db, sql);
    return query.one([](const Row& row) { return row.integer(0) > 0; });
}

Result<void> createMigrationsTable(Connection& db)
{
    MM_LET(script,
        expandDialect("CREATE TABLE schema_migrations (version {int} NOT NULL PRIMARY KEY, "
                      "name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at {int} NOT NULL, "
                      "app_version TEXT NOT NULL) {local};",
            db.engine()));
    return db.execute(script);
}

Result<void> checkApplied(Connection& db, std::span<const Migration> migrations)
{
    Query query(db, "SELECT version, sha256 FROM schema_migrations ORDER BY version");
    MM_LET(
        applied, query.all([](const Row& row) { return std::pair(row.integer(0), row.text(1)); }));
    for (const auto& [version, sha256] : applied) {
        const auto known = std::find_if(migrations.begin(), migrations.end(),
            [version = version](const Migration& m) { return m.version == version; });
        if (known != migrations.end() && checksum(*known) != sha256) {
            return fail(Error{ErrorKind::Integrity, "store.migration_changed"_L1, {},
                {{u"version"_s, version}}, {}});
        }
    }
    return {};
}

Result<void> applyOne(Connection& db, const Migration& migration, qint64 nowMs)
{
    MM_LET(script, expandDialect(migration.script, db.engine()));
    MM_CHECK(db.execute(script));
    Query record(db,
        "INSERT INTO schema_migrations (version, name, sha256, applied_at, app_version) "
        "VALUES (:version, :name, :sha256, :applied_at, :app_version)");
    record.bind("version", migration.version)
        .bind("name", QString::fromUtf8(migration.name))
        .bind("sha256", checksum(migration))
        .bind("applied_at", nowMs)
        .bind("app_version", QStringLiteral(MM_VERSION));
    MM_CHECK(record.run());
    return {};
}

} // namespace

Result<SchemaState> schemaState(Connection& db)
{
    MM_LET(present, hasMigrationsTable(db));
    if (!present) {
        return SchemaState{};
    }
    Query query(
        db, "SELECT version, app_version FROM schema_migrations ORDER BY version DESC LIMIT 1");
    MM_LET(newest, query.maybe([](const Row& row) {
        return SchemaState{static_cast<int>(row.integer(0)), row.text(1)};
    }));
    return newest.value_or(SchemaState{});
}

namespace {

/// The state of a store that `migrations` have made, all of them or the first ones.
Result<SchemaState> ourState(Connection& db, std::span<const Migration> migrations)
{
    MM_LET(state, schemaState(db));
    if (state.version > migrations.back().version) {
        return fail(Error{
            ErrorKind::Conflict, "store.newer"_L1, {}, {{u"version"_s, state.writtenBy}}, {}});
    }
    if (state.version > 0) {
        MM_CHECK(checkApplied(db, migrations));
    }
    return state;
}

} // namespace

Result<void> migrate(Connection& db, std::span<const Migration> migrations, qint64 nowMs)
{
    MM_LET(before, ourState(db, migrations));
    if (before.version == migrations.back().version) {
        return {};
    }
    MM_LET(transaction, Transaction::begin(db));
    // Another program may have done it while this one waited for its turn to write.
    MM_LET(state, ourState(db, migrations));
    if (state.version == 0) {
        MM_CHECK(createMigrationsTable(db));
    }
    for (const auto& migration : migrations) {
        if (migration.version > state.version) {
            MM_CHECK(applyOne(db, migration, nowMs));
        }
    }
    return transaction.commit();
}

} // namespace mm::store
