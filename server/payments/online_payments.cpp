// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/online_payments.h"

#include "models/audit/audit.h"
#include "models/store/tables.h"
#include "server/payments/payments_sql.h"

#include <QJsonDocument>

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

Result<QString> paymentState(store::Connection& db, const QString& payment)
{
    Query query(db, sql::payments::payment_known);
    query.bind("payment", payment);
    MM_LET(state, query.maybe([](const Row& row) { return row.text(0); }));
    return state.value_or(QString());
}

Result<void> keepPayment(UnitOfWork& unit, const PaymentOrder& order, const PaymentNews& news,
    const PaymentOutcome& outcome)
{
    Query query(unit.db(), sql::payments::keep_payment);
    query.bind("temple_id", unit.desk().temple)
        .bind("payment", news.payment)
        .bind("order_id", order.id)
        .bind("amount_paise", news.amount)
        .bind("currency", news.currency)
        .bind("method", store::orNull(news.method))
        .bind("state", outcome.state)
        .bind(
            "receipt_id", outcome.receipt.isNull() ? store::Value() : store::Value(outcome.receipt))
        .bind("problem", store::orNull(outcome.problem))
        .bind("now", unit.nowMs());
    MM_CHECK(query.run());
    return {};
}

Result<void> askForReturn(UnitOfWork& unit, const PaymentOrder& order, const PaymentNews& news,
    const PaymentOutcome& outcome)
{
    const Uuid about = order.receipt.isNull() ? order.id : order.receipt.uuid;
    const QJsonObject words{{u"payment"_s, news.payment}, {u"paise"_s, news.amount.paise()},
        {u"problem"_s, outcome.problem}};
    MM_CHECK(unit.insert(tables::conflicts,
        {{"id", unit.desk().ids.next(unit.nowMs())}, {"kind", "online_money"_L1},
            {"tbl", "receipts"_L1}, {"row_id", about}, {"field", outcome.state},
            {"mine", QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact))},
            {"winner", "none"_L1}, {"rule", u"online_money"_s}, {"policy_seq", 0},
            {"user_id", unit.actor().id}, {"happened_at", unit.nowMs()}, {"status", "open"_L1}}));
    return audit::finish(unit,
        {"online.money_without_receipt"_L1, "receipts"_L1, about, {},
            {{u"payment"_s, news.payment}, {u"amount_paise"_s, news.amount.paise()},
                {u"state"_s, outcome.state}}});
}

Result<QJsonArray> listPayments(store::Connection& db, const QString& state)
{
    Query query(db, sql::payments::list_payments);
    query.bind("state", store::orNull(state));
    MM_LET(rows, query.all([](const Row& row) {
        const auto text = [&row](int column) {
            return row.isNull(column) ? QJsonValue() : QJsonValue(row.text(column));
        };
        return QJsonObject{{u"payment"_s, row.text(0)}, {u"order_id"_s, row.text(1)},
            {u"amount_paise"_s, row.integer(2)}, {u"currency"_s, row.text(3)},
            {u"method"_s, text(4)}, {u"state"_s, row.text(5)}, {u"receipt_number"_s, text(6)},
            {u"problem"_s, text(7)}, {u"came_at"_s, isoInstant(row.integer(8))},
            {u"returned_at"_s,
                row.isNull(9) ? QJsonValue() : QJsonValue(isoInstant(row.integer(9)))},
            {u"reference"_s, text(10)}};
    }));
    QJsonArray payments;
    for (const auto& row : rows) {
        payments.append(row);
    }
    return payments;
}

Result<void> notePaymentReturned(UnitOfWork& unit, const QString& payment, const QString& reference)
{
    MM_CHECK(unit.require(u"settings.manage"_s));
    Query query(unit.db(), sql::payments::return_payment);
    query.bind("payment", payment)
        .bind("reference", store::orNull(reference))
        .bind("user_id", unit.actor().id)
        .bind("now", unit.nowMs());
    MM_LET(changed, query.run());
    if (changed != 1) {
        return fail(notFound("online.payment_not_open"_L1, {{u"payment"_s, payment}}));
    }
    return audit::finish(unit,
        {"online.money_returned"_L1, "temples"_L1, unit.desk().temple.uuid, {},
            {{u"payment"_s, payment}, {u"reference"_s, reference}}});
}

} // namespace mm::server
