// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <span>

namespace mm::store {
class Connection;
}

namespace mm::sevas {

/// Where bookings stand, derived again from their facts: whoever writes bookings or booking_events
/// without the use cases of this folder (synchronisation, restore) calls one of these in the same
/// transaction. The events count in the order of their ids, so that all stores say the same.

/// Of these bookings; ids that are not there are passed over.
Result<void> renewBookingStates(
    store::Connection& db, TempleId temple, std::span<const Uuid> bookings);
/// Of all bookings of a temple.
Result<void> rebuildBookingStates(store::Connection& db, TempleId temple);

} // namespace mm::sevas
