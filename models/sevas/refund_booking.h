// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/identity/approval.h"
#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// How the money of one cancelled booking goes back.
enum class RefundBy {
    Cash, ///< out of this counter's drawer, now
    Upi, ///< returned through the gateway or the bank's application (25400)
    Later, ///< owed to the devotee (12700) until it is paid out
};

/// "cash", "upi", "later": as on the command line and in the JSON contract. Refuses
/// refund.mode_unknown.
Result<RefundBy> parseRefund(const QString& text);
QString refundText(RefundBy by);

/// Which booking is given up, why, and how its money goes back.
struct BookingCancelDraft
{
    BookingId booking;
    QString reason;
    RefundBy refund = RefundBy::Cash;
    /// Of the refund: the UTR or the gateway's number; may stay empty.
    QString reference = {};
};

/// What was taken back.
struct CancelledBooking
{
    BookingId id;
    QString receiptNumber;
    Money amount;
    VoucherId voucher;
};

/// Cancels one booking of a receipt and leaves the receipt's other lines alone: the fact, the
/// entry that takes the line's money out of its head (or out of the advances) and gives it back,
/// the place free again. The receipt stays issued and says which booking was given up. Needs
/// "booking.cancel"; after the day of the seva also kLateCancelApproval (booking.cancel_late,
/// ApprovalRequired): of whoever acts, or of a second person who approved and is then named in the
/// audit event. Refuses: reason.missing, booking.unknown, booking.performed_already,
/// booking.cancelled_already, period.closed.
Result<CancelledBooking> cancelBooking(store::UnitOfWork& unit, const BookingCancelDraft& draft,
    const std::optional<identity::Approval>& approval = {});

/// What the second person must hold.
inline constexpr QLatin1StringView kLateCancelApproval("booking.move_any");

/// As cancelBooking(), in a unit of work of its own, approved by whoever `ask` names: what the
/// window and the command line call. Also refuses as identity::approve().
Result<CancelledBooking> cancelBookingApproved(store::Desk& desk, const BookingCancelDraft& draft,
    const std::optional<identity::ApprovalAsk>& ask);

/// Cancels one booking of a receipt whose place was sold twice, and books its money as owed to the
/// devotee (ledger 12700) until it is paid out. Needs "booking.move_any". Refuses: booking.unknown,
/// booking.performed_already, booking.cancelled_already.
Result<void> refundBooking(store::UnitOfWork& unit, BookingId booking, const QString& reason);

} // namespace mm::sevas
