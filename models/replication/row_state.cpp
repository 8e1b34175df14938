// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replication/row_state.h"

#include "models/replication/projections.h"
#include "models/replication/row_sql.h"
#include "models/store/table_rows.h"

namespace mm::replication {

using store::Query;
using store::Row;
using store::TableSpec;
using store::Value;

namespace {

QByteArray selectMaster(const TableSpec& table)
{
    QByteArray columns;
    for (const auto& column : table.columns) {
        columns += QByteArray(column.name) + ", ";
    }
    return "SELECT " + columns + "row_seq, row_hlc, deleted_at, ext FROM " + table.name;
}

MasterRow masterFrom(const Row& row, const TableSpec& table)
{
    const int own = static_cast<int>(table.columns.size());
    MasterRow master;
    master.values = store::valuesOf(row, table);
    master.rowSeq = row.integer(own);
    master.rowHlc = row.integer(own + 1);
    if (!row.isNull(own + 2)) {
        master.deletedAt = row.integer(own + 2);
    }
    master.ext = row.text(own + 3);
    return master;
}

/// The spec of a table with the four columns behind its own, so that a bundle can hold them.
struct ShadowSpec
{
    explicit ShadowSpec(const TableSpec& table)
        : columns(table.columns.begin(), table.columns.end())
    {
        for (const char* name : {"row_seq", "row_hlc", "deleted_at"}) {
            columns.push_back({name, store::ColumnType::Integer});
        }
        columns.push_back({"ext", store::ColumnType::Text});
        spec = {table.tag, table.name, table.kind, columns};
    }
    std::vector<store::Column> columns;
    TableSpec spec{};
};

qint64 numberIn(const Value& value)
{
    const auto* number = std::get_if<qint64>(&value.data());
    return number == nullptr ? 0 : *number;
}

} // namespace

Result<std::map<Uuid, MasterRow>> masterRows(
    store::Connection& db, TempleId temple, const TableSpec& table, std::span<const Uuid> ids)
{
    std::map<Uuid, MasterRow> rows;
    MM_CHECK(forIds(db, temple, selectMaster(table), ids, [&](const Row& row) {
        auto master = masterFrom(row, table);
        const auto id = std::get<Uuid>(master.values.front().data());
        rows.emplace(id, std::move(master));
    }));
    return rows;
}

MasterRow visibleRow(const MasterRow& shadow, std::span<const PendingPatch> pending)
{
    MasterRow visible = shadow;
    for (const auto& patch : pending) {
        for (const auto& [place, value] : patch.changed) {
            visible.values[static_cast<size_t>(place)] = value;
        }
        visible.rowHlc = std::max(visible.rowHlc, patch.hlc);
    }
    return visible;
}

QByteArray encodeShadow(const TableSpec& table, const MasterRow& row)
{
    std::vector<Value> values = row.values;
    values.emplace_back(row.rowSeq);
    values.emplace_back(row.rowHlc);
    values.emplace_back(row.deletedAt);
    values.push_back(store::orNull(row.ext));
    store::OperationBundle bundle;
    bundle.addInsert(table, values);
    return bundle.take();
}

std::optional<MasterRow> decodeShadow(const TableSpec& table, const QByteArray& bytes)
{
    const ShadowSpec shadow(table);
    const TableSpec* const only[] = {&shadow.spec};
    const auto rows = store::decodeBundle(bytes, only);
    const size_t own = table.columns.size();
    if (!rows || rows->size() != 1 || rows->front().values.size() != own + 4) {
        return std::nullopt;
    }
    const auto& cells = rows->front().values;
    MasterRow row;
    for (size_t i = 0; i < own; ++i) {
        row.values.push_back(cells[i].second);
    }
    row.rowSeq = numberIn(cells[own].second);
    row.rowHlc = numberIn(cells[own + 1].second);
    if (!cells[own + 2].second.isNull()) {
        row.deletedAt = numberIn(cells[own + 2].second);
    }
    if (const auto* ext = std::get_if<QString>(&cells[own + 3].second.data())) {
        row.ext = *ext;
    }
    return row;
}

Result<void> writeVisibleRow(
    store::Connection& db, TempleId temple, const TableSpec& table, const MasterRow& row)
{
    const auto places = allPlaces(table);
    auto plan = takeOverPlan(table, places, store::Engine::Sqlite);
    if (db.engine() == store::Engine::Postgres) {
        return fail(internal(QStringLiteral("only a counter shows pending rows")));
    }
    plan.sql = plan.sql.left(plan.sql.lastIndexOf(" WHERE excluded.row_seq"));
    Query query(db, plan.sql);
    query.bind("temple_id", temple);
    for (size_t i = 0; i < row.values.size(); ++i) {
        query.bind(("v" + QByteArray::number(static_cast<qint64>(i))).constData(), row.values[i]);
    }
    const std::array<Value, 4> last{
        Value(row.rowSeq), Value(row.rowHlc), Value(row.deletedAt), store::orNull(row.ext)};
    for (size_t i = 0; i < last.size(); ++i) {
        query.bind(
            ("v" + QByteArray::number(static_cast<qint64>(row.values.size() + i))).constData(),
            last[i]);
    }
    MM_CHECK(query.run());
    Projections projections;
    const IncomingRows written{&table, places, {{row.values}}};
    projections.note(written, {written.rows.front().id()});
    return projections.write(db, temple);
}

} // namespace mm::replication
