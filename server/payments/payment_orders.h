// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/receipt_draft.h"
#include "server/payments/payment_gateway.h"
#include "server/payments/web_seat.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mm::server {

/// What somebody at the temple's page asks to pay for.
struct OrderAsk
{
    /// "donation" or "booking".
    QString kind;
    /// The body as the route of that kind takes it; kept sealed until the money is there.
    QJsonObject body;
    /// The draft that `body` stands for.
    counter::ReceiptDraft draft;
    /// Made by the browser: the same key gives the same order, and with another body a refusal.
    QString key;
};

/// An order between the asking and the money.
struct PaymentOrder
{
    Uuid id;
    QString kind;
    Money amount;
    /// "new", "open", "paid" or "unsettled" (migration 1004).
    QString status;
    QString gatewayOrder;
    QJsonObject body;
    ReceiptId receipt;
};

/// Makes an order: the draft is issued on trial by the same rules as at the counter and taken back,
/// which gives the amount; then the gateway is asked, outside of any transaction. When it does not
/// answer, the same key goes on where this stopped. No receipt and no number is taken; the places
/// of a booking wait for the money for a quarter of an hour (seat_holds.h), and the same key asked
/// again later takes them anew or is refused.
/// Refuses: online.no_account, idempotency.mismatch, what counter::issueReceipt() and
/// PaymentGateway::makeOrder() refuse.
Result<PaymentOrder> placeOrder(const WebPlace& place, PaymentGateway& gateway,
    const PaymentAccount& account, const OrderAsk& ask);

/// The order that the gateway knows by this name, if it is one of the temple's.
Result<std::optional<PaymentOrder>> orderOfGateway(
    store::Connection& db, const store::FieldSealer& sealer, const QString& gatewayOrder);

/// The draft is paid by this leg and nothing else; a zero amount stands for the whole.
void payOnline(counter::ReceiptDraft& draft, const receipts::PaymentLeg& leg);

/// The last orders, newest first, as the manager sees them; `status` empty: all.
Result<QJsonArray> listOrders(store::Connection& db, const QString& status);

} // namespace mm::server
