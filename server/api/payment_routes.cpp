// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/list_page.h"
#include "server/api/route_groups.h"
#include "server/api/value_reader.h"
#include "server/payments/online_payments.h"
#include "server/payments/payment_accounts.h"
#include "server/payments/payment_orders.h"

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr Field kAccountFields[] = {
    {"key_id"_L1, FieldKind::Text, true, 100},
    {"key_secret"_L1, FieldKind::Text, true, 200},
    {"webhook_secret"_L1, FieldKind::Text, true, 200},
};
constexpr Field kOrderArguments[] = {
    {"status"_L1, FieldKind::Text, false, 20, {}, "new, open, paid or unsettled"_L1},
};

constexpr Field kPaymentArguments[] = {
    {"state"_L1, FieldKind::Text, false, 20, {}, "receipt, unsettled, again or returned"_L1},
};
constexpr Field kReturnFields[] = {
    {"reference"_L1, FieldKind::Text, false, 100, {}, "The gateway's name of the refund"_L1},
};

Result<Answer> putAccount(Writing& writing)
{
    const ValueReader body(writing.ask.body);
    const PaymentAccount account{
        body.text("key_id"_L1), body.text("key_secret"_L1), body.text("webhook_secret"_L1)};
    MM_CHECK(ensureOnlineUser(writing.unit));
    MM_CHECK(keepPaymentAccount(writing.unit, writing.keys.secrets(), account));
    return Answer{QJsonObject{{u"key_id"_s, account.keyId}}};
}

Result<Answer> deleteAccount(Writing& writing)
{
    MM_CHECK(forgetPaymentAccount(writing.unit, writing.keys.secrets()));
    return Answer{};
}

Result<Answer> getOrders(const Reading& reading)
{
    MM_LET(orders, listOrders(reading.db(), reading.ask.query.value(u"status"_s)));
    return Answer{orders};
}

Result<Answer> getPayments(const Reading& reading)
{
    MM_LET(payments, listPayments(reading.db(), reading.ask.query.value(u"state"_s)));
    return Answer{payments};
}

Result<Answer> postReturned(Writing& writing)
{
    const QString payment = writing.ask.path.value(u"payment"_s);
    MM_CHECK(notePaymentReturned(
        writing.unit, payment, ValueReader(writing.ask.body).text("reference"_L1)));
    return Answer{QJsonObject{{u"payment"_s, payment}, {u"state"_s, u"returned"_s}}};
}

const Route kRoutes[] = {
    {.method = Method::Put,
        .path = "/api/v1/payment-account"_L1,
        .access = holders("settings.manage"_L1),
        .summary = "The temple's account at the payment gateway; its secrets are never shown"_L1,
        .body = kAccountFields,
        .write = putAccount},
    {.method = Method::Delete,
        .path = "/api/v1/payment-account"_L1,
        .access = holders("settings.manage"_L1),
        .summary = "Take nothing online any more"_L1,
        .write = deleteAccount},
    {.path = "/api/v1/payment-orders"_L1,
        .access = holders("voucher.view"_L1),
        .summary = "The last 200 online orders; unsettled ones are paid and have no receipt"_L1,
        .query = kOrderArguments,
        .read = getOrders},
    {.path = "/api/v1/online-payments"_L1,
        .access = holders("voucher.view"_L1),
        .summary = "The last 200 payments of the gateway; unsettled and again: to be given back"_L1,
        .query = kPaymentArguments,
        .read = getPayments},
    {.method = Method::Post,
        .path = "/api/v1/online-payments/{payment}/returned"_L1,
        .access = holders("settings.manage"_L1),
        .summary = "Says that the money was given back at the gateway"_L1,
        .body = kReturnFields,
        .write = postReturned},
};

} // namespace

std::span<const Route> paymentRoutes()
{
    return kRoutes;
}

} // namespace mm::server
