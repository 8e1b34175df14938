// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/catalogue.h"

#include "models/audit/audit.h"
#include "models/sevas/batches.h"
#include "models/sevas/prices.h"
#include "models/sevas/refusals.h"
#include "models/sevas/seva_fields.h"
#include "models/sevas/sevas_sql.h"
#include "models/store/tables.h"

#include <QJsonArray>

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::Field;
using store::orNull;
using store::Query;
using store::Row;
using store::UnitOfWork;
using store::Value;

namespace {

std::optional<int> cutoffMinutes(const SevaFields& fields)
{
    return fields.cutoff ? std::optional<int>(fields.cutoff->minutes) : std::nullopt;
}

/// The columns that the form stands for, in the table's order.
std::vector<Field> columnsOf(const CheckedFields& checked)
{
    const auto& f = checked.fields;
    return {{"code", f.code}, {"name", f.name}, {"name_local", orNull(f.nameLocal)},
        {"deity_id", checked.deity}, {"category", f.category}, {"persons_max", f.personsMax},
        {"weekdays", f.weekdays}, {"cutoff_minutes", cutoffMinutes(f)},
        {"cutoff_days_before", f.cutoff ? f.cutoff->daysBefore : 0},
        {"advance_days", f.advanceDays}, {"report_minutes_before", f.reportMinutesBefore},
        {"ledger_id", checked.ledger}, {"fund_id", checked.fund}, {"prasada", orNull(f.prasada)},
        {"instructions", orNull(f.instructions)}, {"is_active", f.isActive ? 1 : 0},
        {"sort_order", f.sortOrder}};
}

QJsonValue toJson(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value.data())) {
        return *number;
    }
    if (const auto* text = std::get_if<QString>(&value.data())) {
        return *text;
    }
    if (const auto* id = std::get_if<Uuid>(&value.data())) {
        return id->toString();
    }
    return {};
}

QJsonObject toJson(std::span<const Field> fields)
{
    QJsonObject object;
    for (const auto& field : fields) {
        if (!field.value.isNull()) {
            object.insert(QLatin1StringView(field.column), toJson(field.value));
        }
    }
    return object;
}

Result<void> requireFreeCode(store::Connection& db, const QString& code)
{
    Query query(db, sql::sevas::seva_id_by_code);
    query.bind("code", code);
    MM_LET(taken, query.maybe([](const Row& row) { return row.text(1); }));
    if (taken) {
        return fail(
            conflict("seva.code_taken"_L1, u"code"_s, {{u"code"_s, code}, {u"name"_s, *taken}}));
    }
    return {};
}

/// The batches as they are stored; no two of them begin at one time.
Result<std::vector<BatchTime>> cleanBatches(const std::vector<BatchTime>& batches)
{
    std::vector<BatchTime> clean;
    for (const auto& batch : batches) {
        MM_LET(time, cleanBatch(batch, u"batch"_s));
        for (const auto& other : clean) {
            if (other.starts == time.starts) {
                return fail(conflict("batch.exists"_L1, u"batch"_s, {{u"batch"_s, time.starts}}));
            }
        }
        clean.push_back(time);
    }
    return clean;
}

} // namespace

Result<SevaId> addSeva(UnitOfWork& unit, const SevaDraft& draft)
{
    MM_CHECK(unit.require(u"seva.manage"_s));
    MM_LET(checked, checkFields(unit.db(), draft.fields));
    MM_LET(times, cleanBatches(draft.batches));
    MM_CHECK(requireFreeCode(unit.db(), checked.fields.code));
    const auto id = unit.newId<SevaId>();
    const auto columns = columnsOf(checked);
    std::vector<Field> row{{"id", id}};
    row.insert(row.end(), columns.begin(), columns.end());
    row.push_back({"recurrence", "one_time"_L1});
    MM_CHECK(unit.insert(tables::sevas, row));
    unit.touch(tables::sevas, id.uuid);
    const QDate priceFrom = draft.priceFrom.isValid() ? draft.priceFrom : unit.today();
    MM_CHECK(insertPrice(unit, id, draft.price, priceFrom));
    QJsonArray batchTexts;
    for (const auto& time : times) {
        MM_CHECK(insertBatch(unit, id, time));
        batchTexts.append(batchLabel(time.starts, time.ends));
    }
    QJsonObject after = toJson(columns);
    after.insert(u"price_paise"_s, draft.price.paise());
    after.insert(u"price_from"_s, priceFrom.toString(Qt::ISODate));
    after.insert(u"batches"_s, batchTexts);
    MM_CHECK(audit::finish(unit, {"seva.create"_L1, "sevas"_L1, id.uuid, {}, after}));
    return id;
}

Result<void> updateSeva(UnitOfWork& unit, SevaId seva, const SevaFields& form)
{
    MM_CHECK(unit.require(u"seva.manage"_s));
    MM_LET(stored, sevaById(unit.db(), seva, unit.today()));
    MM_LET(checked, checkFields(unit.db(), form));
    if (checked.fields.code != stored.fields.code) {
        MM_CHECK(requireFreeCode(unit.db(), checked.fields.code));
    }
    const auto before = columnsOf({stored.fields, stored.deityId, stored.ledger, stored.fund});
    const auto after = columnsOf(checked);
    std::vector<Field> changed;
    QJsonObject changedBefore;
    QJsonObject changedAfter;
    for (size_t i = 0; i < after.size(); ++i) {
        if (after[i].value != before[i].value) {
            const QLatin1StringView column(after[i].column);
            changed.push_back(after[i]);
            changedBefore.insert(column, toJson(before[i].value));
            changedAfter.insert(column, toJson(after[i].value));
        }
    }
    if (changed.empty()) {
        return {};
    }
    MM_CHECK(unit.patch(tables::sevas, seva.uuid, changed));
    return audit::finish(
        unit, {"seva.update"_L1, "sevas"_L1, seva.uuid, changedBefore, changedAfter});
}

} // namespace mm::sevas
