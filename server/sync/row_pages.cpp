// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/row_pages.h"

#include "models/store/query.h"

namespace mm::server {

using protocol::TableWriter;
using store::ColumnType;
using store::Query;
using store::Row;
using store::TableKind;
using store::TableSpec;

namespace {

QByteArray columnsOf(const TableSpec& table)
{
    QByteArray text;
    for (const auto& column : table.columns) {
        text += QByteArray(text.isEmpty() ? "t." : ", t.") + column.name;
    }
    return table.kind == TableKind::Master ? text + ", t.row_seq, t.row_hlc, t.deleted_at, t.ext"
                                           : text;
}

void writeCell(const Row& row, int column, ColumnType type, protocol::JsonWriter& out)
{
    if (row.isNull(column)) {
        out.null();
        return;
    }
    switch (type) {
    case ColumnType::Id:
        out.uuid(row.id<Id<void>>(column).uuid);
        break;
    case ColumnType::Integer:
        out.number(row.integer(column));
        break;
    case ColumnType::Bytes:
        out.bytes(row.bytes(column));
        break;
    case ColumnType::Text:
        out.text(row.text(column));
        break;
    }
}

Result<TableWriter> rowsOf(Query& query, const TableSpec& table, Uuid* last = nullptr)
{
    const bool isMaster = table.kind == TableKind::Master;
    TableWriter writer(table, isMaster);
    const size_t own = table.columns.size();
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            return writer;
        }
        const Row row = query.row();
        for (size_t i = 0; i < writer.columns(); ++i) {
            const ColumnType type = i < own ? table.columns[i].type
                : i + 1 == writer.columns() ? ColumnType::Text
                                            : ColumnType::Integer;
            writeCell(row, static_cast<int>(i), type, writer.column(i));
        }
        writer.rowIsDone();
        if (last != nullptr) {
            *last = row.id<Id<void>>(0).uuid;
        }
    }
}

} // namespace

Result<TableWriter> changedRows(
    store::Connection& db, const TableSpec& table, qint64 after, qint64 upto, DeviceId reader)
{
    const bool isMaster = table.kind == TableKind::Master;
    const QByteArray tag = QByteArray::number(table.tag);
    Query query(db,
        "SELECT " + columnsOf(table) + " FROM sync_log l JOIN " + table.name
            + " t ON t.temple_id = l.temple_id AND t.id = l.row_id"
            + " WHERE l.seq > :after AND l.seq <= :upto AND l.tbl = " + tag
            + (isMaster ? " AND t.row_seq = l.seq" : " AND l.device_id <> :reader")
            + " ORDER BY l.seq");
    query.bind("after", after).bind("upto", upto);
    if (!isMaster) {
        query.bind("reader", reader);
    }
    return rowsOf(query, table);
}

Result<TableWriter> keyedRows(
    store::Connection& db, const TableSpec& table, Uuid& last, qint64 limit)
{
    Query query(db,
        "SELECT " + columnsOf(table) + " FROM " + table.name
            + " t WHERE t.id > :after ORDER BY t.id LIMIT " + QByteArray::number(limit));
    query.bind("after", last);
    return rowsOf(query, table, &last);
}

} // namespace mm::server
