// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/batches.h"

#include "models/audit/audit.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/refusals.h"
#include "models/sevas/sevas_sql.h"
#include "models/store/tables.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::orNull;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

QJsonObject toJson(const BatchTime& time, bool isActive = true)
{
    QJsonObject object{
        {u"batch"_s, batchLabel(time.starts, time.ends)}, {u"is_active"_s, isActive}};
    if (time.quota) {
        object.insert(u"quota"_s, *time.quota);
    }
    return object;
}

struct Found
{
    Seva seva;
    Batch batch;
};

Result<Found> findBatch(UnitOfWork& unit, BatchId batch)
{
    Query query(unit.db(), sql::sevas::seva_of_batch);
    query.bind("id", batch);
    MM_LET(sevaId, query.maybe([](const Row& row) { return row.id<SevaId>(0); }));
    if (!sevaId) {
        return fail(notFound("batch.unknown"_L1, {{u"batch"_s, batch.toString()}}));
    }
    MM_LET(seva, sevaById(unit.db(), *sevaId, unit.today()));
    for (const auto& candidate : seva.batches) {
        if (candidate.id == batch) {
            return Found{seva, candidate};
        }
    }
    return fail(internal(u"a batch outside of its seva"_s));
}

Error exists(const QString& starts)
{
    return conflict("batch.exists"_L1, u"batch"_s, {{u"batch"_s, starts}});
}

Result<void> requireNoBookings(UnitOfWork& unit, const Found& found)
{
    Query query(unit.db(), sql::sevas::first_booked_date);
    query.bind("seva_id", found.seva.id)
        .bind("batch_id", found.batch.id)
        .bind("from_date", unit.today());
    MM_LET(date, query.maybe([](const Row& row) { return row.text(0); }));
    if (date) {
        return fail(conflict("batch.has_bookings"_L1, u"batch"_s,
            {{u"batch"_s, found.batch.time.starts}, {u"date"_s, *date}}));
    }
    return {};
}

Result<void> patchBatch(UnitOfWork& unit, SevaId seva, const Batch& before, const Batch& after)
{
    MM_CHECK(unit.patch(tables::seva_batches, before.id.uuid,
        {{"starts", after.time.starts}, {"ends", orNull(after.time.ends)},
            {"quota", after.time.quota}, {"is_active", after.isActive ? 1 : 0}}));
    unit.touch(tables::sevas, seva.uuid);
    return audit::finish(unit,
        {"seva.batch"_L1, "seva_batches"_L1, before.id.uuid, toJson(before.time, before.isActive),
            toJson(after.time, after.isActive)});
}

} // namespace

Result<BatchId> insertBatch(UnitOfWork& unit, SevaId seva, const BatchTime& time)
{
    const auto id = unit.newId<BatchId>();
    MM_CHECK(unit.insert(tables::seva_batches,
        {{"id", id}, {"seva_id", seva}, {"starts", time.starts}, {"ends", orNull(time.ends)},
            {"quota", time.quota}, {"is_active", 1}}));
    return id;
}

Result<BatchId> addBatch(UnitOfWork& unit, SevaId seva, const BatchTime& time)
{
    MM_CHECK(unit.require(u"seva.manage"_s));
    MM_LET(clean, cleanBatch(time, u"batch"_s));
    MM_LET(stored, sevaById(unit.db(), seva, unit.today()));
    for (const auto& batch : stored.batches) {
        if (batch.time.starts != clean.starts) {
            continue;
        }
        if (batch.isActive) {
            return fail(exists(clean.starts));
        }
        MM_CHECK(patchBatch(unit, seva, batch, {batch.id, clean, true}));
        return batch.id;
    }
    MM_LET(id, insertBatch(unit, seva, clean));
    unit.touch(tables::sevas, seva.uuid);
    MM_CHECK(audit::finish(unit, {"seva.batch"_L1, "seva_batches"_L1, id.uuid, {}, toJson(clean)}));
    return id;
}

Result<void> changeBatch(UnitOfWork& unit, BatchId batch, const BatchTime& time)
{
    MM_CHECK(unit.require(u"seva.manage"_s));
    MM_LET(clean, cleanBatch(time, u"batch"_s));
    MM_LET(found, findBatch(unit, batch));
    if (clean == found.batch.time) {
        return {};
    }
    if (clean.starts != found.batch.time.starts || clean.ends != found.batch.time.ends) {
        MM_CHECK(requireNoBookings(unit, found));
    }
    for (const auto& other : found.seva.batches) {
        if (other.id != batch && other.time.starts == clean.starts) {
            return fail(exists(clean.starts));
        }
    }
    return patchBatch(unit, found.seva.id, found.batch, {batch, clean, found.batch.isActive});
}

Result<void> deactivateBatch(UnitOfWork& unit, BatchId batch)
{
    MM_CHECK(unit.require(u"seva.manage"_s));
    MM_LET(found, findBatch(unit, batch));
    if (!found.batch.isActive) {
        return {};
    }
    const auto isAnother = [batch](const Batch& other) {
        return other.id != batch && other.isActive;
    };
    if (std::none_of(found.seva.batches.begin(), found.seva.batches.end(), isAnother)) {
        return fail(conflict("batch.last"_L1, u"batch"_s,
            {{u"batch"_s, found.batch.time.starts}, {u"seva"_s, found.seva.fields.name}}));
    }
    return patchBatch(unit, found.seva.id, found.batch, {batch, found.batch.time, false});
}

} // namespace mm::sevas
