// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::receipts {

/// Counts one piece of paper of a receipt: 0 the first time (ORIGINAL), then 1, 2, …: what
/// "DUPLICATE n" prints. `medium` is "a5", "80mm", "pdf". The first print needs "donation.create"
/// or "booking.create" (it belongs to issuing), later ones "receipt.reprint".
Result<int> recordPrint(store::UnitOfWork& unit, ReceiptId receipt, const QString& medium);

/// Whether part of a receipt was paid in cash: then the drawer opens. Refuses receipt.unknown.
Result<bool> tookCash(store::Connection& db, ReceiptId receipt);

} // namespace mm::receipts
