// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/table_rows.h"

namespace mm::store {

namespace {

Value valueAt(const Row& row, int column, ColumnType type)
{
    if (row.isNull(column)) {
        return {};
    }
    switch (type) {
    case ColumnType::Id:
        return Value(row.id<Id<void>>(column).uuid);
    case ColumnType::Integer:
        return Value(row.integer(column));
    case ColumnType::Bytes:
        return Value(Bytes{row.bytes(column)});
    case ColumnType::Text:
        break;
    }
    return Value(row.text(column));
}

} // namespace

QByteArray selectSql(const TableSpec& table, const QByteArray& ending)
{
    QByteArray columns;
    for (const auto& column : table.columns) {
        columns += columns.isEmpty() ? "" : ", ";
        columns += column.name;
    }
    return "SELECT " + columns + " FROM " + table.name + ending;
}

std::vector<Value> valuesOf(const Row& row, const TableSpec& table)
{
    std::vector<Value> values;
    values.reserve(table.columns.size());
    int place = 0;
    for (const auto& column : table.columns) {
        values.push_back(valueAt(row, place++, column.type));
    }
    return values;
}

} // namespace mm::store
