// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/row_state.h"

namespace mm::replication {

/// How two edits of one row are brought together where neither knew of the other.
enum class MergeRule {
    FieldLastWins, ///< field by field; the same field by (stamp, device)
    ServerWins, ///< what the service holds stays
    Manual, ///< what the service holds stays until somebody settles it
};

/// Who edited, when: breaks a tie between two edits of one field, never more.
struct EditStamp
{
    qint64 hlc = 0;
    DeviceId device;
    auto operator<=>(const EditStamp&) const = default;
};

/// The last edit of one field of the row that the service holds.
struct FieldVersion
{
    qint64 seq = 0;
    EditStamp stamp;
};

/// A patch that comes from a counter.
struct PatchToMerge
{
    qint64 baseRowSeq = 0;
    EditStamp stamp;
    std::vector<std::pair<int, store::Value>> changed;
};

/// One field on which two edits met. The loser is kept.
struct FieldConflict
{
    int place = 0;
    store::Value won;
    store::Value lost;
    /// The patch lost against what stood there; else it won.
    bool incomingLost = false;
};

/// What a merge says: the places to write, and what met.
struct Merged
{
    std::vector<std::pair<int, store::Value>> toWrite;
    std::vector<FieldConflict> conflicts;
};

/// Three ways, field by field. When the patch was made on the row as it is (baseRowSeq is its
/// row_seq or later) everything is taken, whatever the clocks say. Else a field that nobody else
/// changed since the base is taken, and so is the counter's next edit of a field that it has
/// changed itself; a field with the same value needs nothing; a field that both changed goes by the
/// rule. `versionOf(place)`: the last edit of a field, seq 0 when it was never patched.
Merged merge(const MasterRow& current, const PatchToMerge& patch, MergeRule rule,
    const std::function<FieldVersion(int place)>& versionOf);

} // namespace mm::replication
