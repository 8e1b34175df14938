// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/given_back.h"

#include "models/conflicts/row_values.h"
#include "models/store/tables.h"

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using store::BundleRow;

namespace {

constexpr std::array kSettlement{"status"_L1, "resolution"_L1, "resolved_by"_L1, "resolved_at"_L1};

int statusPlace()
{
    const auto& columns = tables::conflicts.columns;
    const auto found = std::ranges::find_if(columns,
        [](const auto& column) { return QLatin1StringView(column.name) == kSettlement.front(); });
    return static_cast<int>(found - columns.begin());
}

} // namespace

std::optional<BundleRow> settlementIn(const BundleRow& given, const replication::MasterRow& here)
{
    if (given.table->tag != tables::conflicts.tag || textOf(given, "status") != "settled"_L1) {
        return std::nullopt;
    }
    const auto& status = here.values[static_cast<size_t>(statusPlace())];
    if (status == store::Value("settled"_L1)) {
        return std::nullopt;
    }
    BundleRow patch{given.table, 'p', given.id, here.rowSeq, {}};
    for (const auto& [place, value] : given.values) {
        const QLatin1StringView name(given.table->columns[static_cast<size_t>(place)].name);
        if (std::ranges::find(kSettlement, name) != kSettlement.end()) {
            patch.values.emplace_back(place, value);
        }
    }
    return patch;
}

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
