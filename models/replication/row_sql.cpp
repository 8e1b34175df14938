// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replication/row_sql.h"

#include "models/store/tables.h"

#include <numeric>

namespace mm::replication {

using store::ColumnType;
using store::Engine;
using store::TableKind;
using store::TableSpec;
using store::Value;

namespace {

constexpr size_t kIdsAtOnce = 256;
constexpr const char* kMasterColumns[] = {"row_seq", "row_hlc", "deleted_at", "ext"};

const char* arrayType(ColumnType type)
{
    switch (type) {
    case ColumnType::Id:
        return "uuid[]";
    case ColumnType::Integer:
        return "bigint[]";
    case ColumnType::Bytes:
        return "bytea[]";
    case ColumnType::Text:
        break;
    }
    return "text[]";
}

struct Names
{
    std::vector<QByteArray> columns;
    std::vector<ColumnType> arrays;
};

Names namesOf(const TableSpec& table, std::span<const int> places)
{
    Names names;
    for (const int place : places) {
        const auto& column = table.columns[static_cast<size_t>(place)];
        names.columns.emplace_back(column.name);
        names.arrays.push_back(column.type);
    }
    if (table.kind == TableKind::Master) {
        for (const char* column : kMasterColumns) {
            names.columns.emplace_back(column);
        }
        names.arrays.insert(names.arrays.end(),
            {ColumnType::Integer, ColumnType::Integer, ColumnType::Integer, ColumnType::Text});
    }
    return names;
}

QByteArray insertInto(const TableSpec& table, const Names& names, Engine engine)
{
    QByteArray columns = "temple_id";
    QByteArray values = ":temple_id";
    QByteArray arrays;
    for (size_t i = 0; i < names.columns.size(); ++i) {
        const QByteArray parameter = ":v" + QByteArray::number(static_cast<qint64>(i));
        columns += ", " + names.columns[i];
        values += ", " + parameter;
        arrays += ", unnest(" + parameter + "::" + arrayType(names.arrays[i]) + ')';
    }
    const QByteArray head = QByteArray("INSERT INTO ") + table.name + " (" + columns + ") ";
    return engine == Engine::Sqlite ? head + "VALUES (" + values + ')'
                                    : head + "SELECT :temple_id::uuid" + arrays;
}

QByteArray conflictTarget(const QByteArray& column, Engine engine)
{
    return " ON CONFLICT (" + QByteArray(engine == Engine::Sqlite ? "" : "temple_id, ") + column
        + ") DO ";
}

/// "a = excluded.a, …" for all but the first `from` columns.
QByteArray assignments(const Names& names, size_t from)
{
    QByteArray text;
    for (size_t i = from; i < names.columns.size(); ++i) {
        text += (text.isEmpty() ? "" : ", ") + names.columns[i] + " = excluded." + names.columns[i];
    }
    return text;
}

} // namespace

std::vector<int> allPlaces(const TableSpec& table)
{
    std::vector<int> places(table.columns.size());
    std::iota(places.begin(), places.end(), 0);
    return places;
}

int firstWinsKey(const TableSpec& table)
{
    struct Key
    {
        int tag;
        const char* column;
    };
    static constexpr Key keys[] = {{tables::receipt_cancellations.tag, "receipt_id"},
        {tables::kind_valuations.tag, "donation_id"}, {tables::devotee_unmerges.tag, "merge_id"}};
    for (const auto& key : keys) {
        if (key.tag == table.tag) {
            const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                [&](const auto& column) { return qstrcmp(column.name, key.column) == 0; });
            return static_cast<int>(found - table.columns.begin());
        }
    }
    return -1;
}

WritePlan insertFactsPlan(const TableSpec& table, std::span<const int> places, Engine engine)
{
    const auto names = namesOf(table, places);
    const int key = firstWinsKey(table);
    const QByteArray column =
        key < 0 ? QByteArray("id") : QByteArray(table.columns[static_cast<size_t>(key)].name);
    QByteArray sql = insertInto(table, names, engine) + conflictTarget(column, engine) + "NOTHING";
    if (engine == Engine::Postgres) {
        sql += " RETURNING id";
    }
    return {sql, names.arrays};
}

WritePlan newFactsPlan(const TableSpec& table, std::span<const int> places)
{
    const auto names = namesOf(table, places);
    return {insertInto(table, names, Engine::Postgres), names.arrays};
}

WritePlan replaceFactsPlan(const TableSpec& table, std::span<const int> places)
{
    const auto names = namesOf(table, places);
    const QByteArray column = table.columns[static_cast<size_t>(firstWinsKey(table))].name;
    return {insertInto(table, names, Engine::Sqlite) + conflictTarget(column, Engine::Sqlite)
            + "UPDATE SET " + assignments(names, 0) + " WHERE " + table.name + ".id <> excluded.id",
        names.arrays};
}

WritePlan takeOverPlan(const TableSpec& table, std::span<const int> places, Engine engine)
{
    const auto names = namesOf(table, places);
    QByteArray sql = insertInto(table, names, engine) + conflictTarget("id", engine) + "UPDATE SET "
        + assignments(names, 1) + " WHERE excluded.row_seq > " + table.name + ".row_seq";
    if (engine == Engine::Postgres) {
        sql += " RETURNING id";
    }
    return {sql, names.arrays};
}

Result<void> forIds(store::Connection& db, TempleId temple, const QByteArray& select,
    std::span<const Uuid> ids, const std::function<void(const store::Row&)>& each,
    const QByteArray& column)
{
    for (size_t from = 0; from < ids.size(); from += kIdsAtOnce) {
        const auto part = ids.subspan(from, std::min(kIdsAtOnce, ids.size() - from));
        QByteArray condition;
        std::vector<Value> values(part.begin(), part.end());
        if (db.engine() == Engine::Postgres) {
            condition = " WHERE temple_id = :temple_id AND " + column + " = ANY(:ids::uuid[])";
        } else {
            for (size_t i = 0; i < part.size(); ++i) {
                condition += (i == 0 ? " WHERE " + column + " IN (:v" : QByteArray(", :v"))
                    + QByteArray::number(static_cast<qint64>(i));
            }
            condition += ')';
        }
        store::Query query(db, select + condition);
        if (db.engine() == Engine::Postgres) {
            query.bind("temple_id", temple).bindList("ids", ColumnType::Id, values);
        } else {
            for (size_t i = 0; i < values.size(); ++i) {
                query.bind(
                    ("v" + QByteArray::number(static_cast<qint64>(i))).constData(), values[i]);
            }
        }
        while (true) {
            MM_LET(more, query.next());
            if (!more) {
                break;
            }
            each(query.row());
        }
    }
    return {};
}

} // namespace mm::replication
