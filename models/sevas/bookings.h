// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/booking_rules.h"
#include "models/sevas/booking_state.h"
#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// What happens to a booking after its receipt: each a fact in booking_events. None of them is
/// undone; what can follow what:
///
///     booked  -> performed | no_show | booked again (moved) | cancelled
///     no_show -> performed (came late) | booked again (moved, with "booking.move_any") | cancelled
///     performed, cancelled: the end

/// The seva was done. If the receipt credited 12300 Advance sevas (a booking for a later day)
/// this is when the money becomes income: posts Dr 12300, Cr the seva's head, today. Needs
/// "booking.perform". Refuses: booking.unknown, booking.not_yet, booking.performed_already,
/// booking.cancelled_already, period.closed.
Result<void> perform(store::UnitOfWork& unit, BookingId booking);

/// Nobody came. The money stays where it is (an advance stays one until the seva is performed or
/// the receipt cancelled). Needs "booking.perform". Refuses as perform(), and:
/// booking.no_show_already.
Result<void> markNoShow(store::UnitOfWork& unit, BookingId booking);

/// Where a booking is to go.
struct MoveDraft
{
    BookingId booking;
    QDate toDate;
    QString toBatch = {}; ///< "06:00"; empty with a null id: the same batch, else one with places
    BatchId toBatchId = {};
    QString reason = {};
};

/// Where it went.
struct BookingMoved
{
    QDate date;
    BatchId batch;
    QString batchLabel;
};

/// To another day or batch of the same seva, at the price paid: once, and before the cut-off of the
/// slot that it leaves (domain: booking control), unless the actor holds "booking.move_any". The
/// new slot obeys every rule of a new booking. Needs "booking.move". Refuses: booking.unknown,
/// booking.moved_before, booking.move_too_late, booking.same_place, booking.*_already, and what
/// checkBookable() refuses.
Result<BookingMoved> move(store::UnitOfWork& unit, const MoveDraft& draft);

/// Frees the places of every booking of a receipt, inside the operation that cancels the receipt
/// (whose permission counts, and which pays the money back). Refuses booking.performed_already:
/// what was done for the devotee is not taken back; booking.refunded_already: one of them was
/// cancelled by itself, and the whole receipt would give its money back again. How many were
/// cancelled.
Result<qint64> cancelBookingsOf(store::UnitOfWork& unit, ReceiptId receipt, const QString& reason);

} // namespace mm::sevas
