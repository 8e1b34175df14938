// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/sale.h"

#include "models/accounts/chart.h"
#include "models/counter/issue_receipt.h"

namespace mm::server {

using namespace Qt::StringLiterals;

Result<Sold> sell(Writing& writing, counter::ReceiptDraft draft)
{
    draft.idempotencyKey = writing.ask.idempotencyKey;
    // The service's clock is set by its operator; a temple's counter may be ahead of it.
    draft.dateConfirmed = true;
    // A temple that began offline brought its chart with it, without the service's own cash.
    MM_CHECK(accounts::ensureCounterCash(writing.unit, writing.unit.desk().counterCode));
    MM_LET(made, counter::issueReceipt(writing.unit, writing.keys.sealer(), draft));
    if (made.shown) {
        const auto* first = std::get_if<counter::IssuedDonation>(&made.lines.front());
        return Sold{std::move(*made.shown), first->id};
    }
    MM_LET(shown, receipts::showReceipt(writing.unit.db(), made.receipt.id));
    return Sold{std::move(shown), {}};
}

Result<receipts::ShownReceipt> issue(Writing& writing, counter::ReceiptDraft draft)
{
    MM_LET(sold, sell(writing, std::move(draft)));
    return std::move(sold.receipt);
}

Answer issued(const QJsonObject& data, const QString& location)
{
    return {.data = data, .status = 201, .location = location};
}

} // namespace mm::server
