// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/resolve.h"

#include "models/audit/audit.h"
#include "models/conflicts/conflict_rows.h"
#include "models/conflicts/conflicts_sql.h"
#include "models/devotees/search_index.h"
#include "models/store/tables.h"

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::TableSpec;
using store::UnitOfWork;
using store::Value;

namespace {

QLatin1StringView nameOf(Resolution resolution)
{
    switch (resolution) {
    case Resolution::KeepMine:
        return "mine"_L1;
    case Resolution::KeepTheirs:
        return "theirs"_L1;
    case Resolution::Edited:
        return "edited"_L1;
    case Resolution::Seen:
        break;
    }
    return "seen"_L1;
}

/// The field that a conflict is about.
struct Place
{
    const TableSpec* table = nullptr;
    const store::Column* column = nullptr;
};

Place placeOf(const Conflict& conflict)
{
    for (const auto* table : tables::kAll) {
        if (conflict.table != QLatin1StringView(table->name)
            || table->kind != store::TableKind::Master) {
            continue;
        }
        for (const auto& column : table->columns) {
            if (conflict.field == QLatin1StringView(column.name)) {
                return {table, &column};
            }
        }
    }
    return {};
}

/// The sides as they are kept, before they were made words of.
Result<std::pair<QString, QString>> sidesOf(UnitOfWork& unit, ConflictId id)
{
    Query query(unit.db(), sql::conflicts::sides);
    query.bind("id", id);
    return query.one([](const Row& row) { return std::pair(row.text(0), row.text(1)); });
}

Result<Value> chosenValue(UnitOfWork& unit, const Conflict& conflict, const Place& place,
    Resolution resolution, const QString& editedValue)
{
    std::optional<Value> value;
    if (resolution == Resolution::Edited) {
        const bool isText = place.column->type == store::ColumnType::Text;
        value = isText ? std::optional(store::orNull(editedValue.trimmed()))
                       : valueFromJson(editedValue.trimmed(), place.column->type);
    } else {
        MM_LET(sides, sidesOf(unit, conflict.id));
        const QString& json = resolution == Resolution::KeepMine ? sides.first : sides.second;
        value = valueFromJson(json, place.column->type);
    }
    if (!value) {
        return fail(invalid("conflict.value_malformed"_L1, u"value"_s));
    }
    return *value;
}

Result<void> writeValue(UnitOfWork& unit, const Conflict& conflict, const Place& place,
    Resolution resolution, const QString& editedValue)
{
    MM_LET(value, chosenValue(unit, conflict, place, resolution, editedValue));
    MM_CHECK(unit.patch(*place.table, conflict.row, {{place.column->name, value}}));
    if (place.table->tag == tables::devotees.tag) {
        MM_CHECK(devotees::indexDevotee(unit.db(), DevoteeId(conflict.row)));
    }
    return {};
}

} // namespace

Result<void> resolveConflict(
    UnitOfWork& unit, ConflictId id, Resolution resolution, const QString& editedValue)
{
    MM_CHECK(unit.require(u"conflict.resolve"_s));
    MM_LET(conflict, conflictById(unit.db(), id));
    if (!conflict.isOpen && resolution == Resolution::Seen) {
        return fail(Error{ErrorKind::Conflict, "conflict.settled_already"_L1});
    }
    const Place place = placeOf(conflict);
    const bool isField = place.column != nullptr;
    if (resolution == Resolution::Edited && (!isField || editedValue.trimmed().isEmpty())) {
        return fail(invalid("conflict.value_missing"_L1, u"value"_s));
    }
    const bool stands = (resolution == Resolution::KeepMine && conflict.winner == "mine"_L1)
        || (resolution == Resolution::KeepTheirs && conflict.winner == "theirs"_L1);
    if (isField && !stands && resolution != Resolution::Seen) {
        MM_CHECK(writeValue(unit, conflict, place, resolution, editedValue));
    }
    const QString name(nameOf(resolution));
    MM_CHECK(unit.patch(tables::conflicts, id.uuid,
        {{"status", "settled"_L1}, {"resolution", name}, {"resolved_by", unit.actor().id},
            {"resolved_at", unit.nowMs()}}));
    return audit::finish(unit,
        {"conflict.resolve"_L1, "conflicts"_L1, id.uuid,
            {{u"kind"_s, conflict.kind}, {u"field"_s, conflict.field}},
            {{u"resolution"_s, name}, {u"table"_s, conflict.table},
                {u"row"_s, conflict.row.toString()}}});
}

} // namespace mm::conflicts
