// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "server/backup/backup_sql.h"
#include "server/backup/cloud_backup.h"
#include "server/backup/database_tables.h"
#include "server/database/migrate_service.h"
#include "server/database/service_role.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace mm::server {

using namespace Qt::StringLiterals;
using store::PostgresConnection;
using store::Query;
using store::Row;

namespace {

Result<void> checkFits(const CloudBackupHead& head)
{
    const int schema = store::knownMigrations().back().version;
    const int service = serviceMigrations().back().version;
    if (head.schema == schema && head.serviceSchema == service) {
        return {};
    }
    return fail(Error{ErrorKind::Conflict, "server.backup_schema"_L1, {},
        {{u"backup"_s, u"%1/%2"_s.arg(head.schema).arg(head.serviceSchema)},
            {u"program"_s, u"%1/%2"_s.arg(schema).arg(service)}},
        {}});
}

/// A restore beside what is there adds one temple; one of everything wants nobody's books in place.
Result<void> checkIsFree(store::Connection& db, const CloudBackupHead& head)
{
    MM_LET(temples, allTemples(db));
    for (const auto& [id, code] : temples) {
        if (head.temple.isEmpty() || head.temple == code) {
            return fail(
                Error{ErrorKind::Conflict, "server.temple_exists"_L1, {}, {{u"code"_s, code}}, {}});
        }
    }
    return {};
}

Error damaged(const QString& detail)
{
    return Error{ErrorKind::Integrity, "backup.damaged"_L1, {}, {}, detail};
}

/// The owner passes over its own guards while the transaction lasts; nobody else sees a thing of
/// it. COPY does not take a table with row-level security.
Result<void> openTables(
    PostgresConnection& db, const std::vector<DatabaseTable>& tables, bool isOpen)
{
    for (const auto& table : tables) {
        MM_CHECK(db.execute("ALTER TABLE public." + table.name
            + (isOpen ? " NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER"
                      : " FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER")));
    }
    return {};
}

Result<qint64> copyRows(PostgresConnection& db, CloudBackupReader& file, const QJsonObject& table)
{
    QJsonObject end;
    const auto piece = [&]() -> Result<QByteArray> {
        MM_LET(record, file.next());
        if (record.kind == 'D') {
            return record.data;
        }
        if (record.kind != 'E') {
            return fail(damaged(u"a table without an end"_s));
        }
        end = QJsonDocument::fromJson(record.data).object();
        return QByteArray();
    };
    const QByteArray name = table[u"table"_s].toString().toUtf8();
    MM_LET(rows,
        db.copyIn(
            "COPY public." + name + " (" + table[u"columns"_s].toString().toUtf8() + ") FROM STDIN",
            piece));
    if (rows != end[u"rows"_s].toInteger()) {
        return fail(damaged(u"%1 has %2 rows"_s.arg(QString::fromUtf8(name)).arg(rows)));
    }
    return rows;
}

/// Only what the database itself calls a table is named in a statement.
bool isKnown(const QJsonObject& said, const std::vector<DatabaseTable>& tables)
{
    return std::any_of(tables.begin(), tables.end(), [&](const DatabaseTable& table) {
        return table.name == said[u"table"_s].toString().toUtf8()
            && table.columns == said[u"columns"_s].toString().toUtf8();
    });
}

Result<void> fill(PostgresConnection& db, CloudBackupReader& file,
    const std::vector<DatabaseTable>& tables, CloudBackupContents& found)
{
    while (true) {
        MM_LET(record, file.next());
        const QJsonObject said = QJsonDocument::fromJson(record.data).object();
        if (record.kind == 'Z') {
            return {};
        }
        if (record.kind != 'T' || !isKnown(said, tables)) {
            return fail(damaged(u"an unknown table "_s + said[u"table"_s].toString()));
        }
        MM_LET(rows, copyRows(db, file, said));
        ++found.tables;
        found.rows += rows;
        found.receipts += said[u"table"_s] == "receipts"_L1 ? rows : 0;
    }
}

/// The temples that came back are not what their counters knew: each gets another server_epoch.
Result<void> renewEpochs(store::Connection& db, const CloudBackupHead& head)
{
    Query query(db, sql::backup::renew_epochs);
    query.bind("code", head.temple);
    MM_CHECK(query.run());
    return {};
}

/// Counters of a table go on behind the highest number in it.
Result<void> setCounters(PostgresConnection& db)
{
    Query query(db, sql::backup::counted_columns);
    MM_LET(columns, query.all([](const Row& row) {
        return std::array{row.text(0).toUtf8(), row.text(1).toUtf8(), row.text(2).toUtf8()};
    }));
    for (const auto& [table, column, sequence] : columns) {
        MM_CHECK(db.execute("SELECT setval('" + sequence + "', greatest((SELECT coalesce(max("
            + column + "), 0) FROM public." + table + "), 1))"));
    }
    return {};
}

} // namespace

Result<CloudBackupContents> restoreCloud(
    PostgresConnection& owner, const QString& path, const std::vector<QByteArray>& fieldKeys)
{
    MM_CHECK(checkSchema(owner));
    MM_LET(file, CloudBackupReader::begin(path, fieldKeys));
    MM_CHECK(checkFits(file->head()));
    CloudBackupContents found;
    found.head = file->head();
    found.fileBytes = QFileInfo(path).size();
    MM_LET(transaction, store::Transaction::begin(owner));
    MM_CHECK(checkIsFree(owner, file->head()));
    MM_LET(tables, databaseTables(owner));
    MM_CHECK(openTables(owner, tables, true));
    MM_CHECK(fill(owner, *file, tables, found));
    MM_CHECK(renewEpochs(owner, file->head()));
    MM_CHECK(openTables(owner, tables, false));
    MM_CHECK(setCounters(owner));
    MM_CHECK(transaction.commit());
    return found;
}

} // namespace mm::server
