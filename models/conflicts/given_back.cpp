// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/given_back.h"

namespace mm::conflicts {

using store::BundleRow;

std::optional<BundleRow> newerFields(const BundleRow& given, const replication::MasterRow& here,
    const std::map<int, replication::FieldVersion>& versions, qint64 hlc)
{
    if (here.deletedAt) {
        return std::nullopt;
    }
    const qint64 madeAt = versions.empty() ? here.rowHlc : 0;
    BundleRow patch{given.table, 'p', given.id, here.rowSeq, {}};
    for (const auto& [place, value] : given.values) {
        const auto version = versions.find(place);
        const qint64 editedAt = version == versions.end() ? madeAt : version->second.stamp.hlc;
        if (editedAt < hlc && here.values[static_cast<size_t>(place)] != value) {
            patch.values.emplace_back(place, value);
        }
    }
    return patch.values.empty() ? std::nullopt : std::optional(std::move(patch));
}

} // namespace mm::conflicts
