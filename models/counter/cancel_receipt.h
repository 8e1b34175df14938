// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/approval.h"
#include "models/store/unit_of_work.h"

namespace mm::counter {

/// What was taken back.
struct CancelledReceipt
{
    ReceiptId id;
    QString number;
    Money total;
    /// The reversing voucher; null for a receipt without an entry.
    VoucherId voucher;
};

/// Cancels a receipt with a reason: a cancellation fact, the reversing voucher (dated today, since
/// the receipt's own day may be closed), its bookings cancelled and their seats free again. The
/// receipt keeps its number and stays readable. Needs "receipt.cancel". After the days of the
/// setting cancel_days it also needs kCancelApproval (receipt.cancel_late), and always where
/// cancel_approver says so (receipt.cancel_by_manager): of whoever acts, or of a second person who
/// approved and is then named in the audit event; both are ApprovalRequired. Refused:
/// reason.missing, receipt.unknown,
/// receipt.cancelled_already (Conflict), booking.performed_already.
Result<CancelledReceipt> cancelReceipt(store::UnitOfWork& unit, const QString& number,
    const QString& reason, const std::optional<identity::Approval>& approval = {});

/// What the second person must hold.
inline constexpr QLatin1StringView kCancelApproval("receipt.cancel_any");

/// As cancelReceipt(), in a unit of work of its own, approved by whoever `ask` names: what the
/// window and the command line call. Also refuses as identity::approve().
Result<CancelledReceipt> cancelReceiptApproved(store::Desk& desk, const QString& number,
    const QString& reason, const std::optional<identity::ApprovalAsk>& ask);

} // namespace mm::counter
