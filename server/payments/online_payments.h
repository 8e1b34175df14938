// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"
#include "server/payments/payment_orders.h"
#include "server/payments/webhook.h"

#include <QJsonArray>

namespace mm::server {

/// Money that the gateway has taken, one row a payment: what became of it (migration 1006).
struct PaymentOutcome
{
    /// "receipt", "unsettled" or "again".
    QString state;
    ReceiptId receipt = {};
    /// The rule that refused the receipt.
    QString problem = {};
};

/// "" for a payment that was never told of.
Result<QString> paymentState(store::Connection& db, const QString& payment);
Result<void> keepPayment(store::UnitOfWork& unit, const PaymentOrder& order,
    const PaymentNews& news, const PaymentOutcome& outcome);
/// Puts it on everybody's page of what needs attention: money without a receipt, to be given back.
Result<void> askForReturn(store::UnitOfWork& unit, const PaymentOrder& order,
    const PaymentNews& news, const PaymentOutcome& outcome);

/// The last 200, newest first; `state` empty: all.
Result<QJsonArray> listPayments(store::Connection& db, const QString& state);
/// Somebody gave it back at the gateway. Needs settings.manage; audited. Refuses with
/// online.payment_not_open when there is no such payment that waits for it.
Result<void> notePaymentReturned(
    store::UnitOfWork& unit, const QString& payment, const QString& reference);

} // namespace mm::server
