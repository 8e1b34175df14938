// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/merge.h"
#include "models/store/connection.h"

namespace mm::conflicts {

/// A field of a master with the edit that it was last changed by.
struct VersionRow
{
    int tag = 0;
    Uuid row;
    int place = 0;
    replication::FieldVersion version;
};

/// Writes them over those that are there.
Result<void> saveVersions(
    store::Connection& db, TempleId temple, std::span<const VersionRow> versions);

} // namespace mm::conflicts
