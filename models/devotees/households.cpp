// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/households.h"

#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/devotees/devotees_sql.h"
#include "models/devotees/field_rules.h"
#include "models/devotees/find_devotees.h"
#include "models/devotees/show_devotee.h"
#include "models/store/tables.h"

namespace mm::devotees {

using namespace Qt::StringLiterals;
using store::Connection;
using store::Field;
using store::Query;
using store::Row;
using store::UnitOfWork;
using store::Value;

namespace {

struct HouseholdRow
{
    QString name;
    DevoteeId head;
};

Result<HouseholdRow> rowOf(Connection& db, HouseholdId id)
{
    Query query(db, sql::devotees::household);
    query.bind("id", id);
    MM_LET(found, query.maybe([](const Row& row) {
        return HouseholdRow{row.text(1), row.id<DevoteeId>(2)};
    }));
    if (!found) {
        return fail(notFound("household.unknown"_L1));
    }
    return std::move(*found);
}

HouseholdMember memberFrom(const Devotee& devotee, const QString& relation)
{
    return {devotee.id, devotee.name, devotee.nameLocal, devotee.phone, devotee.gotra,
        devotee.nakshatra, devotee.rashi, relation, false};
}

/// All rows of one person, itself and those merged into it, that stand in some household.
Result<std::vector<std::pair<DevoteeId, HouseholdId>>> membershipsOf(Connection& db, DevoteeId id)
{
    Query query(db, sql::devotees::merged_with);
    query.bind("id", id);
    MM_LET(rows, query.all([](const Row& row) {
        return std::pair(row.id<DevoteeId>(0), row.id<HouseholdId>(1));
    }));
    std::erase_if(rows, [](const auto& row) { return row.second.isNull(); });
    // The person's own household counts before those of the merged ones.
    std::stable_partition(
        rows.begin(), rows.end(), [id](const auto& row) { return row.first == id; });
    return std::move(rows);
}

/// Nobody is the head of a household that they have left.
Result<void> giveUpHead(UnitOfWork& unit, DevoteeId id, HouseholdId household)
{
    MM_LET(row, rowOf(unit.db(), household));
    if (row.head != id) {
        return {};
    }
    return unit.patch(tables::households, household.uuid, {{"head_devotee_id", Value()}});
}

Result<void> place(UnitOfWork& unit, const Devotee& devotee, HouseholdId household,
    const QString& relation, QLatin1StringView action)
{
    if (!devotee.household.isNull() && devotee.household != household) {
        MM_CHECK(giveUpHead(unit, devotee.id, devotee.household));
    }
    const std::vector<Field> before{
        {"household_id", devotee.household}, {"relation", store::orNull(devotee.relation)}};
    const std::vector<Field> after{
        {"household_id", household}, {"relation", store::orNull(relation)}};
    MM_CHECK(unit.patch(tables::devotees, devotee.id.uuid, after));
    return audit::finish(unit,
        {.action = action,
            .entity = "devotees"_L1,
            .entityId = devotee.id.uuid,
            .before = auditOf(before),
            .after = auditOf(after)});
}

/// The one who stands for `id` now, as registered.
Result<Devotee> standing(UnitOfWork& unit, DevoteeId id)
{
    MM_LET(survivor, survivorOf(unit.db(), id));
    return showDevotee(unit.db(), survivor);
}

} // namespace

Result<Household> household(Connection& db, HouseholdId id)
{
    MM_LET(row, rowOf(db, id));
    Household found{id, row.name, row.head, {}};
    if (!row.head.isNull()) {
        MM_LET(head, survivorOf(db, row.head));
        found.head = head;
    }
    Query query(db, sql::devotees::household_rows);
    query.bind("household_id", id);
    MM_LET(rows, query.all([](const Row& r) { return std::pair(r.id<DevoteeId>(0), r.text(1)); }));
    for (const auto& [devoteeId, relation] : rows) {
        MM_LET(survivor, survivorOf(db, devoteeId));
        MM_LET(devotee, showDevotee(db, survivor));
        const bool listedItself = survivor != devoteeId && !devotee.household.isNull();
        const bool listed = std::any_of(found.members.begin(), found.members.end(),
            [&](const HouseholdMember& member) { return member.id == survivor; });
        if (!listedItself && !listed) {
            found.members.push_back(memberFrom(devotee, relation));
            found.members.back().isHead = survivor == found.head;
        }
    }
    std::stable_partition(found.members.begin(), found.members.end(),
        [](const HouseholdMember& member) { return member.isHead; });
    return found;
}

Result<std::optional<Household>> householdOf(Connection& db, DevoteeId id)
{
    MM_LET(survivor, survivorOf(db, id));
    MM_LET(memberships, membershipsOf(db, survivor));
    if (memberships.empty()) {
        return std::optional<Household>();
    }
    MM_LET(found, household(db, memberships.front().second));
    return std::optional(std::move(found));
}

Result<HouseholdId> createHousehold(UnitOfWork& unit, DevoteeId head, const QString& name)
{
    MM_CHECK(unit.require(u"devotee.update"_s));
    MM_LET(devotee, standing(unit, head));
    MM_LET(clean, cleanName(name.trimmed().isEmpty() ? devotee.name : name, u"name"_s));
    const auto id = unit.newId<HouseholdId>();
    MM_CHECK(unit.insert(
        tables::households, {{"id", id}, {"name", clean}, {"head_devotee_id", devotee.id}}));
    unit.touch(tables::households, id.uuid);
    MM_CHECK(place(unit, devotee, id, devotee.relation, "household.create"_L1));
    return id;
}

Result<void> joinHousehold(
    UnitOfWork& unit, DevoteeId id, HouseholdId household, const QString& relation)
{
    MM_CHECK(unit.require(u"devotee.update"_s));
    MM_LET(clean, cleanRelation(relation));
    MM_LET(devotee, standing(unit, id));
    MM_CHECK(rowOf(unit.db(), household));
    return place(unit, devotee, household, clean, "household.join"_L1);
}

Result<void> leaveHousehold(UnitOfWork& unit, DevoteeId id)
{
    MM_CHECK(unit.require(u"devotee.update"_s));
    MM_LET(devotee, standing(unit, id));
    MM_LET(memberships, membershipsOf(unit.db(), devotee.id));
    if (memberships.empty()) {
        return fail(Error{ErrorKind::Conflict, "household.not_a_member"_L1});
    }
    // Those merged into this one were the same person, so they leave with it.
    for (const auto& [memberId, householdId] : memberships) {
        MM_CHECK(giveUpHead(unit, memberId, householdId));
        if (memberId != devotee.id) {
            MM_CHECK(unit.patch(tables::devotees, memberId.uuid,
                {{"household_id", Value()}, {"relation", Value()}}));
        }
    }
    return place(unit, devotee, {}, {}, "household.leave"_L1);
}

} // namespace mm::devotees
