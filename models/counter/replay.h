// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/issue_receipt.h"

namespace mm::counter {

/// The receipt that the draft's idempotency key has made already, if it has. Refused:
/// idempotency.mismatch (Conflict) when it was made for another request.
Result<std::optional<IssuedReceipt>> replayed(store::Connection& db, const ReceiptDraft& draft);

} // namespace mm::counter
