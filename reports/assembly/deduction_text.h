// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/temple.h"
#include "models/receipts/find_receipts.h"

namespace mm::reports {

/// What a receipt says about deduction from the donor's income: how much of it can be deducted,
/// under which section and approval (or notification) of the temple, and with which document; or
/// that the receipt is not valid for it. Empty for a receipt of sevas alone, which must not name
/// the section at all. In the language of the receipt; English where it has no words here.
QString deductionText(const receipts::ShownReceipt& receipt, const identity::Temple& temple);

} // namespace mm::reports
