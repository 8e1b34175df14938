// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/receipt_draft.h"
#include "models/receipts/find_receipts.h"
#include "models/store/field_sealer.h"

namespace mm::counter {

/// A donation line as issued: whether the donor may deduct it, and why (donations::Deduction).
struct IssuedDonation
{
    bool eligible80g = false;
    QString eligible80gReason;
    /// The null id when the receipt was issued before.
    Uuid id = {};
};
struct IssuedBooking
{
    BookingId id;
    QDate sevaDate;
    /// "HH:MM", empty for a seva without batches.
    QString batch;
};
/// What a line of the draft became, in the draft's order.
using IssuedLine = std::variant<IssuedDonation, IssuedBooking>;

/// The answer to whoever issued: enough to print, to return change and to show the booking.
struct IssuedReceipt
{
    receipts::WrittenReceipt receipt;
    DevoteeId devotee;
    std::vector<IssuedLine> lines;
    /// Cash to return.
    Money change;
    /// As receipts::showReceipt() shows it, without reading it back. Not of a receipt with sevas,
    /// nor of one that was issued before.
    std::optional<receipts::ShownReceipt> shown = {};
    /// The idempotency key had been used with the same request: this is that receipt.
    bool replayed = false;
};

/// Issues a receipt: one transaction holds the number, the rows, the double entry, the bookings,
/// the audit event and the outbox row. Needs "donation.create" for donation lines and
/// "booking.create" for sevas.
///
/// Refused (nothing is kept, no number is used): payer.missing, amount.*, payment.*, cash.limit_*,
/// category.*, fund.*, seva.*, booking.*, kind.*, period.closed, clock.behind (the computer's date
/// lies before the last receipt's; see ReceiptDraft::dateConfirmed), idempotency.mismatch
/// (Conflict).
Result<IssuedReceipt> issueReceipt(
    store::UnitOfWork& unit, const store::FieldSealer& sealer, const ReceiptDraft& draft);

/// A receipt of the last minutes that looks like the draft: same payer, same total and lines.
/// Warned of at the counter, never blocked.
struct LikelyDuplicate
{
    QString number;
    qint64 issuedAt = 0;
    Money total;
};
Result<std::optional<LikelyDuplicate>> findLikelyDuplicate(
    store::Connection& db, const ReceiptDraft& draft, qint64 nowMs);

} // namespace mm::counter
