// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/database_tables.h"

#include "models/store/query.h"
#include "server/backup/backup_sql.h"

#include <QSet>

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

using References = std::vector<std::pair<QByteArray, QByteArray>>;

/// Whether all that `table` refers to is placed.
bool isFree(const QByteArray& table, const References& references, const QSet<QByteArray>& placed)
{
    return std::all_of(references.begin(), references.end(), [&](const auto& reference) {
        return reference.first != table || placed.contains(reference.second);
    });
}

Result<std::vector<DatabaseTable>> inOrder(
    std::vector<DatabaseTable> tables, const References& references)
{
    std::vector<DatabaseTable> ordered;
    QSet<QByteArray> placed;
    while (!tables.empty()) {
        const auto found = std::find_if(tables.begin(), tables.end(),
            [&](const auto& table) { return isFree(table.name, references, placed); });
        if (found == tables.end()) {
            return fail(internal(u"tables that refer to each other in a circle"_s));
        }
        placed.insert(found->name);
        ordered.push_back(*found);
        tables.erase(found);
    }
    return ordered;
}

} // namespace

Result<std::vector<DatabaseTable>> databaseTables(store::Connection& db)
{
    Query query(db, sql::backup::tables);
    MM_LET(tables, query.all([](const Row& row) {
        return DatabaseTable{row.text(0).toUtf8(), row.text(1).toUtf8()};
    }));
    Query references(db, sql::backup::references);
    MM_LET(refer, references.all([](const Row& row) {
        return std::pair(row.text(0).toUtf8(), row.text(1).toUtf8());
    }));
    return inOrder(std::move(tables), refer);
}

Result<std::vector<std::pair<TempleId, QString>>> allTemples(store::Connection& db)
{
    Query query(db, sql::backup::temples);
    return query.all([](const Row& row) { return std::pair(row.id<TempleId>(0), row.text(1)); });
}

} // namespace mm::server
