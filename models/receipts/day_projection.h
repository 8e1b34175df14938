// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/receipt.h"
#include "models/store/connection.h"

namespace mm::receipts {

/// The sums of each day (tables day_totals and day_item_totals), so that the figures of a year cost
/// the same after five million receipts as after five. A projection of the facts: whoever writes a
/// receipt, or takes one over from another counter, adds it (day_sums.h) in the same transaction;
/// `verify` proves it; it is in no bundle of the outbox.

/// Marks a receipt as cancelled in the sums of the day on which it was issued, once, after its row
/// in receipt_cancellations. Call it after the receipt was added to its day.
Result<void> cancelInDay(store::Connection& db, ReceiptId receipt);

/// Makes all sums anew from the facts; call it in a transaction. For a store whose sums cannot be
/// trusted (`verify` says "day_totals"), and after rows came in by another way.
Result<void> rebuildDays(store::Connection& db);

/// Compares the sums with the facts. Empty if they agree, else what is wrong, for the operator.
Result<QString> checkDays(store::Connection& db);

} // namespace mm::receipts
