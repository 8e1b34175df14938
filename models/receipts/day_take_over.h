// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <span>

namespace mm::store {
class Connection;
}

namespace mm::receipts {

/// Adds receipts that came from elsewhere to their days (day_projection.h): few statements on
/// PostgreSQL. Each receipt once, when all that belongs to it is in the store.
Result<void> addToDays(store::Connection& db, TempleId temple, std::span<const Uuid> receipts);
/// cancelInDay() for many. Ids that are not there are passed over.
Result<void> cancelInDays(store::Connection& db, TempleId temple, std::span<const Uuid> receipts);

} // namespace mm::receipts
