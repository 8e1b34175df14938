// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/merge_devotees.h"

#include "models/audit/audit.h"
#include "models/devotees/devotees_sql.h"
#include "models/devotees/find_devotees.h"
#include "models/store/tables.h"

namespace mm::devotees {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;
using store::Value;

namespace {

using UnmergeId = Id<struct UnmergeTag>;

QJsonObject mergedInto(DevoteeId id)
{
    return {{u"merged_into"_s, id.isNull() ? QJsonValue() : QJsonValue(id.toString())}};
}

/// Merges that nobody has taken back, the latest first.
Result<std::vector<Merge>> standingMerges(UnitOfWork& unit, const Uuid& mergeOrFrom)
{
    Query query(unit.db(), sql::devotees::standing_merges);
    query.bind("id", mergeOrFrom);
    return query.all([](const Row& row) {
        return Merge{row.id<MergeId>(0), row.id<DevoteeId>(1), row.id<DevoteeId>(2)};
    });
}

} // namespace

Result<Merge> mergeDevotees(UnitOfWork& unit, DevoteeId from, DevoteeId into)
{
    MM_CHECK(unit.require(u"devotee.merge"_s));
    MM_LET(away, survivorOf(unit.db(), from));
    MM_LET(survivor, survivorOf(unit.db(), into));
    if (away == survivor) {
        return fail(Error{ErrorKind::Conflict, "devotee.merge_self"_L1});
    }
    const Merge merge{unit.newId<MergeId>(), away, survivor};
    MM_CHECK(unit.insert(tables::devotee_merges,
        {{"id", merge.id}, {"from_id", merge.from}, {"into_id", merge.into},
            {"merged_at", unit.nowMs()}, {"user_id", unit.actor().id}}));
    MM_CHECK(unit.patch(tables::devotees, merge.from.uuid, {{"merged_into", merge.into}}));
    unit.touch(tables::devotees, merge.into.uuid);
    MM_CHECK(audit::finish(unit,
        {.action = "devotee.merge"_L1,
            .entity = "devotees"_L1,
            .entityId = merge.from.uuid,
            .before = mergedInto({}),
            .after = mergedInto(merge.into)}));
    return merge;
}

Result<Merge> unmergeDevotee(UnitOfWork& unit, const Uuid& mergeOrFrom)
{
    MM_CHECK(unit.require(u"devotee.merge"_s));
    MM_LET(named, standingMerges(unit, mergeOrFrom));
    if (named.empty()) {
        return fail(Error{ErrorKind::Conflict, "devotee.not_merged"_L1});
    }
    const Merge merge = named.front();
    // Two counters may have merged the same devotee while they could not see each other: all of it
    // is taken back, or the devotee would not stand alone.
    MM_LET(all, standingMerges(unit, merge.from.uuid));
    for (const auto& each : all) {
        MM_CHECK(unit.insert(tables::devotee_unmerges,
            {{"id", unit.newId<UnmergeId>()}, {"merge_id", each.id}, {"unmerged_at", unit.nowMs()},
                {"user_id", unit.actor().id}}));
    }
    MM_CHECK(unit.patch(tables::devotees, merge.from.uuid, {{"merged_into", Value()}}));
    unit.touch(tables::devotees, merge.into.uuid);
    MM_CHECK(audit::finish(unit,
        {.action = "devotee.unmerge"_L1,
            .entity = "devotees"_L1,
            .entityId = merge.from.uuid,
            .before = mergedInto(merge.into),
            .after = mergedInto({})}));
    return merge;
}

Result<std::vector<MergedAway>> mergesInto(store::Connection& db, DevoteeId into)
{
    Query query(db, sql::devotees::merges_into);
    query.bind("into_id", into);
    return query.all([](const Row& row) {
        return MergedAway{row.id<MergeId>(0), row.id<DevoteeId>(1), row.text(2), row.text(3),
            row.text(4), row.integer(5)};
    });
}

} // namespace mm::devotees
