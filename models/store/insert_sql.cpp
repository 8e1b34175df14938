// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/insert_sql.h"

#include <QHash>

namespace mm::store {

namespace {

QByteArray insertSql(const TableSpec& table)
{
    QByteArray columns = "temple_id";
    QByteArray values = ":temple_id";
    for (const auto& column : table.columns) {
        columns += QByteArray(", ") + column.name;
        values += QByteArray(", :") + column.name;
    }
    if (table.kind == TableKind::Master) {
        columns += ", row_hlc";
        values += ", :row_hlc";
    }
    return QByteArray("INSERT INTO ") + table.name + " (" + columns + ") VALUES (" + values + ')';
}

const char* typeOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Id:
        return "uuid";
    case ColumnType::Integer:
        return "bigint";
    case ColumnType::Bytes:
        return "bytea";
    case ColumnType::Text:
        break;
    }
    return "text";
}

} // namespace

const QByteArray& insertSqlOf(const TableSpec& table)
{
    thread_local QHash<int, QByteArray> cache;
    auto& sql = cache[table.tag];
    if (sql.isEmpty()) {
        sql = insertSql(table);
    }
    return sql;
}

const QByteArray& insertRowsSqlOf(const TableSpec& table)
{
    thread_local QHash<int, QByteArray> cache;
    auto& sql = cache[table.tag];
    if (sql.isEmpty()) {
        QByteArray columns;
        QByteArray lists;
        for (const auto& column : table.columns) {
            columns += QByteArray(", ") + column.name;
            lists += QByteArray(lists.isEmpty() ? ":" : ", :") + column.name
                + "::" + typeOf(column.type) + "[]";
        }
        sql = QByteArray("INSERT INTO ") + table.name + " (temple_id" + columns
            + ") SELECT :temple_id::uuid, u.* FROM unnest(" + lists + ") AS u";
    }
    return sql;
}

} // namespace mm::store
