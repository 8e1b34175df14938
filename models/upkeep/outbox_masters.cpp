// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/outbox_masters.h"

#include "models/store/table_rows.h"

namespace mm::upkeep {

using namespace Qt::StringLiterals;
using store::BundleRow;
using store::Bytes;
using store::OperationBundle;
using store::Query;
using store::Row;
using store::TableSpec;
using store::Value;

namespace {

QString rowName(const TableSpec& table, const Uuid& id)
{
    return u"%1 %2"_s.arg(QLatin1StringView(table.name), id.toString());
}

} // namespace

Result<OutboxMasters> OutboxMasters::make(store::Connection& db)
{
    MM_CHECK(db.execute("DROP TABLE IF EXISTS temp.outbox_masters; "
                        "CREATE TEMP TABLE outbox_masters (tag INTEGER NOT NULL, id BLOB NOT NULL, "
                        "body BLOB NOT NULL, PRIMARY KEY (tag, id)) WITHOUT ROWID"));
    return OutboxMasters(db);
}

Result<std::optional<std::vector<Value>>> OutboxMasters::expected(
    const TableSpec& table, const Uuid& id)
{
    Query query(*m_db, "SELECT body FROM temp.outbox_masters WHERE tag = :tag AND id = :id");
    query.bind("tag", table.tag).bind("id", id);
    MM_LET(body, query.maybe([](const Row& row) { return row.bytes(0); }));
    if (!body) {
        return std::nullopt;
    }
    const TableSpec* const only[] = {&table};
    const auto rows = store::decodeBundle(*body, only);
    if (!rows || rows->size() != 1) {
        return fail(internal(u"outbox_masters"_s));
    }
    std::vector<Value> values;
    for (const auto& [place, value] : rows->front().values) {
        values.push_back(value);
    }
    return values;
}

Result<void> OutboxMasters::keep(
    const TableSpec& table, const Uuid& id, std::span<const Value> values)
{
    OperationBundle one;
    one.addInsert(table, values);
    Query query(*m_db,
        "INSERT OR REPLACE INTO temp.outbox_masters (tag, id, body) VALUES (:tag, :id, :body)");
    query.bind("tag", table.tag).bind("id", id).bind("body", Bytes{one.take()});
    MM_CHECK(query.run());
    return {};
}

Result<void> OutboxMasters::apply(const BundleRow& row)
{
    std::vector<Value> values(row.table->columns.size());
    if (row.op != 'i') {
        MM_LET(known, expected(*row.table, row.id));
        if (!known) {
            return fail(Error{ErrorKind::Integrity, "store.damaged"_L1, {}, {},
                u"%1 is changed before it is made"_s.arg(rowName(*row.table, row.id))});
        }
        values = std::move(*known);
        values.resize(row.table->columns.size());
    }
    for (const auto& [place, value] : row.values) {
        values[static_cast<size_t>(place)] = value;
    }
    return keep(*row.table, row.id, values);
}

Result<QString> OutboxMasters::compare(const TableSpec& table)
{
    Query rows(*m_db, selectSql(table, " ORDER BY id"));
    while (true) {
        MM_LET(more, rows.next());
        if (!more) {
            return QString();
        }
        const auto values = valuesOf(rows.row(), table);
        const auto id = std::get<Uuid>(values.front().data());
        MM_LET(wanted, expected(table, id));
        if (!wanted) {
            return u"%1 is in no operation"_s.arg(rowName(table, id));
        }
        if (*wanted != values) {
            return u"%1 is not what its operations wrote"_s.arg(rowName(table, id));
        }
    }
}

Result<QString> OutboxMasters::firstDifference(std::span<const TableSpec* const> tables)
{
    for (const auto* table : tables) {
        if (table->kind == store::TableKind::Master) {
            MM_LET(difference, compare(*table));
            if (!difference.isEmpty()) {
                return difference;
            }
        }
    }
    return QString();
}

} // namespace mm::upkeep
