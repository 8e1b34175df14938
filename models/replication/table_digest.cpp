// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replication/table_digest.h"

#include "models/store/operation_bundle.h"
#include "models/store/table_rows.h"

namespace mm::replication {

using store::Query;
using store::TableKind;
using store::TableSpec;
using store::Value;

namespace {

QByteArray selectForDigest(const TableSpec& table)
{
    QByteArray columns;
    for (const auto& column : table.columns) {
        columns += (columns.isEmpty() ? "" : ", ") + QByteArray(column.name);
    }
    if (table.kind == TableKind::Master) {
        columns += ", row_seq, deleted_at";
    }
    return "SELECT " + columns + " FROM " + table.name;
}

quint64 hashOf(const TableSpec& table, std::span<const Value> values)
{
    store::OperationBundle bundle;
    bundle.addInsert(table, values);
    const QByteArray digest = store::sha256(bundle.take());
    quint64 number = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        number = (number << 8U) | static_cast<unsigned char>(digest[i]);
    }
    return number;
}

} // namespace

Result<TableDigest> digestOf(store::Connection& db, const TableSpec& table)
{
    TableDigest digest;
    const int own = static_cast<int>(table.columns.size());
    Query query(db, selectForDigest(table));
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            return digest;
        }
        auto values = store::valuesOf(query.row(), table);
        if (table.kind == TableKind::Master) {
            values.emplace_back(query.row().integer(own));
            values.push_back(
                query.row().isNull(own + 1) ? Value() : Value(query.row().integer(own + 1)));
        }
        ++digest.rows;
        digest.exclusiveOr ^= hashOf(table, values);
    }
}

QString hexOf(const TableDigest& digest)
{
    return QStringLiteral("%1").arg(digest.exclusiveOr, 16, 16, QLatin1Char('0'));
}

} // namespace mm::replication
