// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"

#include <QByteArray>

namespace mm::server {

/// A temple's account at the gateway. Money goes from the devotee to the temple's own account,
/// never through the operator's.
struct PaymentAccount
{
    /// Shown to the browser, which pays with it.
    QString keyId;
    QString keySecret;
    /// Signs what the gateway sends.
    QString webhookSecret;
};

/// Makes the order that a browser then pays. Used from all workers.
class PaymentGateway
{
public:
    PaymentGateway() = default;
    virtual ~PaymentGateway() = default;
    PaymentGateway(const PaymentGateway&) = delete;
    PaymentGateway& operator=(const PaymentGateway&) = delete;

    /// The gateway's name of a new order over `amount`, in rupees. `reference` is ours, at most 40
    /// characters. Refuses: online.gateway_unreachable (Network), online.gateway_refused.
    virtual Result<QString> makeOrder(
        const PaymentAccount& account, Money amount, const QString& reference) = 0;
};

} // namespace mm::server
