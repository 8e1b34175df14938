// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// Cancels one booking of a receipt whose place was sold twice, and books its money as owed to the
/// devotee (ledger 12700) until it is paid out. Needs "booking.move_any". Refuses: booking.unknown,
/// booking.performed_already, booking.cancelled_already.
Result<void> refundBooking(store::UnitOfWork& unit, BookingId booking, const QString& reason);

} // namespace mm::sevas
