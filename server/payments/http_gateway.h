// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/payments/payment_gateway.h"

#include <QUrl>

namespace mm::server {

/// A gateway that speaks the orders interface of Razorpay: POST /v1/orders as JSON, with the key's
/// id and secret as user and password.
class HttpGateway final : public PaymentGateway
{
public:
    /// `base`: "https://api.razorpay.com".
    explicit HttpGateway(QUrl base)
        : m_base(std::move(base))
    { }
    Result<QString> makeOrder(
        const PaymentAccount& account, Money amount, const QString& reference) override;

private:
    QUrl m_base;
};

} // namespace mm::server
