// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/issue_receipt.h"
#include "models/sevas/booking_line.h"

namespace mm::counter {

using ResolvedLine = std::variant<donations::ResolvedDonation, sevas::SevaLine>;

/// The receipt that was just written as receipts::showReceipt() would read it back in the same
/// transaction; nothing where a line stands for a booking, whose words are in other tables.
std::optional<receipts::ShownReceipt> shownFrom(const store::UnitOfWork& unit,
    const receipts::ReceiptToWrite& receipt, const IssuedReceipt& issued,
    const std::vector<ResolvedLine>& resolved);

} // namespace mm::counter
