// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/devotee.h"
#include "models/store/unit_of_work.h"

#include <vector>

namespace mm::devotees {

/// A household: those who offer together, each with the own star. Somebody who was merged is in
/// it as the devotee that stands for both, unless that one belongs to another household; an
/// unmerge therefore needs nothing put back.

/// One who belongs to a household.
struct HouseholdMember
{
    DevoteeId id;
    QString name;
    QString nameLocal;
    QString phone;
    QString gotra;
    QString nakshatra;
    QString rashi;
    QString relation;
    bool isHead = false;
};

/// A household with its members, the head first, then as registered.
struct Household
{
    HouseholdId id;
    QString name;
    DevoteeId head;
    std::vector<HouseholdMember> members;
};

/// NotFound household.unknown.
Result<Household> household(store::Connection& db, HouseholdId id);
/// The household that a devotee belongs to, if any. NotFound devotee.unknown.
Result<std::optional<Household>> householdOf(store::Connection& db, DevoteeId id);

/// Founds a household with its head. `name` is for the list ("Bhat, Kalasa"); the head's name is
/// taken when it is empty. Needs devotee.update. Refuses devotee.unknown, name.*.
Result<HouseholdId> createHousehold(
    store::UnitOfWork& unit, DevoteeId head, const QString& name = {});

/// Takes a devotee into a household, out of the one before; again with another relation corrects
/// the relation. Needs devotee.update. Refuses devotee.unknown, household.unknown, text.too_long.
Result<void> joinHousehold(
    store::UnitOfWork& unit, DevoteeId id, HouseholdId household, const QString& relation);

/// Takes a devotee out of the household; one who was its head leaves it without. Needs
/// devotee.update. Refuses devotee.unknown, household.not_a_member.
Result<void> leaveHousehold(store::UnitOfWork& unit, DevoteeId id);

} // namespace mm::devotees
