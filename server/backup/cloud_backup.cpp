// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/cloud_backup.h"

#include "models/store/migrator.h"
#include "server/backup/database_tables.h"
#include "server/database/migrate_service.h"
#include "server/database/service_role.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

/// Rows are gathered to pieces of this size.
constexpr qsizetype kPiece = 256 * 1024;

QByteArray jsonOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// " WHERE temple_id = '…'" for the temple of `code`; nothing for all.
Result<QByteArray> conditionFor(store::Connection& db, const QString& code)
{
    if (code.isEmpty()) {
        return QByteArray();
    }
    MM_LET(temples, allTemples(db));
    for (const auto& [id, known] : temples) {
        if (known == code) {
            return " WHERE temple_id = '" + id.toString().toLatin1() + '\'';
        }
    }
    return fail(notFound("server.temple_unknown"_L1, {{u"code"_s, code}}));
}

Result<void> copyTable(store::PostgresConnection& db, const DatabaseTable& table,
    const QByteArray& condition, CloudBackupWriter& file)
{
    MM_CHECK(file.write('T',
        jsonOf({{u"table"_s, QString::fromUtf8(table.name)},
            {u"columns"_s, QString::fromUtf8(table.columns)}})));
    QByteArray piece;
    qint64 rows = 0;
    const auto gather = [&](QByteArrayView row) -> Result<void> {
        ++rows;
        piece += row;
        if (piece.size() < kPiece) {
            return {};
        }
        auto written = file.write('D', piece);
        piece.clear();
        return written;
    };
    MM_CHECK(db.copyOut(
        "COPY (SELECT " + table.columns + " FROM public." + table.name + condition + ") TO STDOUT",
        gather));
    if (!piece.isEmpty()) {
        MM_CHECK(file.write('D', piece));
    }
    return file.write('E', jsonOf({{u"rows"_s, rows}}));
}

Result<void> copyAll(store::PostgresConnection& db, const QString& code, CloudBackupWriter& file)
{
    MM_LET(condition, conditionFor(db, code));
    MM_LET(tables, databaseTables(db));
    for (const auto& table : tables) {
        MM_CHECK(copyTable(db, table, condition, file));
    }
    MM_CHECK(file.write('Z', jsonOf({{u"tables"_s, int(tables.size())}})));
    return file.finish();
}

} // namespace

Result<CloudBackupContents> backUpCloud(store::PostgresConnection& owner, const QString& path,
    const std::vector<QByteArray>& fieldKeys, const QString& templeCode, qint64 nowMs)
{
    MM_CHECK(checkSchema(owner));
    const QString code = templeCode.trimmed().toUpper();
    MM_LET(file,
        CloudBackupWriter::begin(path, fieldKeys,
            {nowMs, store::knownMigrations().back().version, serviceMigrations().back().version,
                code}));
    MM_CHECK(owner.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"));
    const auto copied = copyAll(owner, code, *file);
    owner.rollback();
    MM_CHECK(copied);
    return checkCloudBackup(path, fieldKeys);
}

Result<CloudBackupContents> checkCloudBackup(
    const QString& path, const std::vector<QByteArray>& fieldKeys)
{
    MM_LET(file, CloudBackupReader::begin(path, fieldKeys));
    CloudBackupContents found;
    found.head = file->head();
    found.fileBytes = QFileInfo(path).size();
    QString table;
    while (true) {
        MM_LET(record, file->next());
        const QJsonObject said = QJsonDocument::fromJson(record.data).object();
        if (record.kind == 'T') {
            table = said[u"table"_s].toString();
            ++found.tables;
        } else if (record.kind == 'E') {
            found.rows += said[u"rows"_s].toInteger();
            found.receipts += table == "receipts"_L1 ? said[u"rows"_s].toInteger() : 0;
        } else if (record.kind == 'Z') {
            return found;
        }
    }
}

} // namespace mm::server
