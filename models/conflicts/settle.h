// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::conflicts {

/// What settle() did.
struct Settled
{
    qint64 reversedTwice = 0;
    qint64 endsTakenBack = 0;
    qint64 countedLater = 0;
    qint64 devoteesMerged = 0;
    qint64 bookingsMoved = 0;
    qint64 bookingsWaiting = 0;
    qint64 bookingsRefunded = 0;
};

/// The facts that the service adds of its own after a push, each in an operation of its own: the
/// second reversal of what two counters cancelled is taken back in the books, and so is the income
/// of a booking that was performed at one counter and cancelled at another; devotees
/// that two counters registered are merged where the temple wants it so; bookings beyond what a
/// slot may hold go by the temple's policy for losers, with a task for the staff. It looks at the
/// state alone, so it may run at any time and again. Needs an actor of the service.
Result<Settled> settle(store::UnitOfWork& unit);

} // namespace mm::conflicts
