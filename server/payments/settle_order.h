// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/payments/payment_orders.h"
#include "server/payments/webhook.h"

#include <functional>

namespace mm::server {

/// What a webhook came to.
enum class Settling {
    /// Not one of ours, or nothing was paid: nothing to do.
    Nothing,
    /// There is a receipt now.
    Receipt,
    /// There was one already: the message came twice.
    Before,
    /// There was one already, for another payment: this money is kept as a fact and shown, to be
    /// given back.
    Again,
    /// The money is there, but a rule refuses the receipt (the places went, the amount differs):
    /// the
    /// order says which, and somebody has to look.
    Unsettled,
};

/// The draft of a kept body.
using DraftOf = std::function<Result<counter::ReceiptDraft>(const PaymentOrder& order)>;

/// Makes the receipt of what was paid, in the series of the service's counter, in one transaction
/// with the order's new state: whoever comes second with the same message finds it done. A message
/// that comes again after Unsettled tries again. Refuses only where the store fails: then the
/// gateway repeats its message.
Result<Settling> settle(const WebPlace& place, const PaymentNews& news, const DraftOf& draftOf);

} // namespace mm::server
