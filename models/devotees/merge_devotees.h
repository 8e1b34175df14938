// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/devotee.h"
#include "models/store/unit_of_work.h"

#include <vector>

namespace mm::devotees {

using MergeId = Id<struct MergeTag>;

/// Who was merged into whom.
struct Merge
{
    MergeId id;
    DevoteeId from;
    DevoteeId into;
};

/// Says that `from` is the same person as `into`. Nothing is lost and nothing moved: the record of
/// `from` and the receipts printed for it stay as they are, found from then on under `into`, whose
/// history and household include them. Of two that were merged before, the ones that stand for
/// them are merged, so that merges never go round in a circle.
///
/// Needs devotee.merge. Refuses devotee.unknown; devotee.merge_self when both are already one.
Result<Merge> mergeDevotees(store::UnitOfWork& unit, DevoteeId from, DevoteeId into);

/// Takes back a merge, named by its own id or by the devotee that was merged away: that one stands
/// alone again, with its receipts and household, and with those that were merged into it. Receipts
/// issued meanwhile stay with the devotee they were printed for.
///
/// Needs devotee.merge. Refuses devotee.not_merged.
Result<Merge> unmergeDevotee(store::UnitOfWork& unit, const Uuid& mergeOrFrom);

/// A devotee that was merged away, as a list for taking merges back shows it.
struct MergedAway
{
    MergeId merge;
    DevoteeId from;
    QString name;
    QString nameLocal;
    QString phone;
    /// UTC ms.
    qint64 mergedAt = 0;
};

/// The merges into a devotee that stand, the latest first.
Result<std::vector<MergedAway>> mergesInto(store::Connection& db, DevoteeId into);

} // namespace mm::devotees
