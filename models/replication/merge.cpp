// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replication/merge.h"

#include "models/core/fault_points.h"

namespace mm::replication {

namespace {

/// Whether the last edit of a field was made in the knowledge that the patch has: before its base,
/// or by the same counter, which sends in order and has not heard of it yet.
bool isKnownTo(const PatchToMerge& patch, const FieldVersion& version)
{
    return version.seq <= patch.baseRowSeq
        || (version.stamp.device == patch.stamp.device && version.stamp < patch.stamp);
}

/// Whether the incoming edit of a field that both changed is the one that stays.
bool incomingWins(MergeRule rule, const EditStamp& incoming, const EditStamp& standing)
{
    return rule == MergeRule::FieldLastWins && incoming > standing;
}

} // namespace

Merged merge(const MasterRow& current, const PatchToMerge& patch, MergeRule rule,
    const std::function<FieldVersion(int place)>& versionOf)
{
    Merged merged;
    const bool isUpToDate = patch.baseRowSeq >= current.rowSeq || MM_MUTANT(LastWriterIgnoresBase);
    for (const auto& [place, value] : patch.changed) {
        const auto& standing = current.values[static_cast<size_t>(place)];
        if (isUpToDate) {
            merged.toWrite.emplace_back(place, value);
            continue;
        }
        if (standing == value) {
            continue;
        }
        const FieldVersion version = versionOf(place);
        if (isKnownTo(patch, version)) {
            merged.toWrite.emplace_back(place, value);
        } else if (incomingWins(rule, patch.stamp, version.stamp)) {
            merged.toWrite.emplace_back(place, value);
            merged.conflicts.push_back({place, value, standing, false});
        } else {
            merged.conflicts.push_back({place, standing, value, true});
        }
    }
    return merged;
}

} // namespace mm::replication
