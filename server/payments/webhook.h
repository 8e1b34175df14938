// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"

#include <QByteArray>

namespace mm::server {

/// What a gateway says of one payment.
struct PaymentNews
{
    /// Whether the money is there. Other news (an attempt failed, a refund) change nothing here.
    bool isPaid = false;
    QString order;
    QString payment;
    Money amount;
    QString currency;
    /// "upi", "card", "netbanking", "wallet", …
    QString method;
    /// Of a card; empty if it is none.
    QString cardLast4;
    /// The bank's number of a UPI payment, when the gateway tells it.
    QString bankReference;
};

/// Reads a webhook's body, exactly as it came, if `signature` is the HMAC-SHA256 (hexadecimal) of
/// it under `secret`; the comparison takes the same time wherever they differ. Refuses:
/// online.signature (AuthFailed), online.webhook_malformed.
Result<PaymentNews> readWebhook(
    const QByteArray& body, const QByteArray& signature, const QString& secret);

} // namespace mm::server
