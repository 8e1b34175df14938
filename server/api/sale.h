// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/receipt_draft.h"
#include "models/receipts/find_receipts.h"
#include "server/api/route.h"

namespace mm::server {

/// Issues the receipt of a draft through the counter's own use case, under the request's
/// Idempotency-Key, and shows it as it stands in the books.
Result<receipts::ShownReceipt> issue(Writing& writing, counter::ReceiptDraft draft);

/// As issue(), with the id of the first donation row; the null id when it has to be looked up.
struct Sold
{
    receipts::ShownReceipt receipt;
    Uuid donation;
};
Result<Sold> sell(Writing& writing, counter::ReceiptDraft draft);

/// 201 with `data` and where it is found again.
Answer issued(const QJsonObject& data, const QString& location);

} // namespace mm::server
