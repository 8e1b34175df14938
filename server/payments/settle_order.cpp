// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/settle_order.h"

#include "models/core/identity_numbers.h"
#include "models/counter/issue_receipt.h"
#include "server/payments/online_payments.h"
#include "server/payments/payments_sql.h"
#include "server/payments/seat_holds.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using receipts::PaymentLeg;
using receipts::PaymentMode;
using store::Query;
using store::UnitOfWork;

namespace {

/// Everything but a card lies with the gateway as a UPI payment does, until it pays the bank.
PaymentLeg legOf(const PaymentNews& news)
{
    PaymentLeg leg;
    leg.mode = news.method == "card"_L1 ? PaymentMode::Card : PaymentMode::Upi;
    leg.amount = news.amount;
    if (leg.mode == PaymentMode::Card) {
        leg.cardLast4 = news.cardLast4.size() == 4 ? news.cardLast4 : QString();
    } else if (const auto rrn = parseUpiReference(news.bankReference); rrn) {
        leg.reference = *rrn;
    }
    return leg;
}

Result<ReceiptId> receiptFor(UnitOfWork& unit, const WebPlace& place, const PaymentOrder& order,
    const PaymentNews& news, const DraftOf& draftOf)
{
    if (news.amount != order.amount || news.currency != "INR"_L1) {
        return fail(Error{ErrorKind::Conflict, "online.amount_differs"_L1, u"amount"_s,
            {{u"asked_paise"_s, order.amount.paise()}, {u"paid_paise"_s, news.amount.paise()}},
            {}});
    }
    MM_CHECK(seatOnline(unit.desk()));
    // The places that waited for this money are the receipt's own.
    MM_CHECK(releaseSeats(unit.db(), order.id));
    MM_LET(draft, draftOf(order));
    payOnline(draft, legOf(news));
    draft.idempotencyKey = u"online:"_s + order.id.toString();
    draft.remarks = u"Online payment "_s + news.payment;
    draft.dateConfirmed = true;
    MM_LET(made, counter::issueReceipt(unit, place.sealer, draft));
    if (made.receipt.total != news.amount) {
        return fail(Error{ErrorKind::Conflict, "online.amount_differs"_L1, u"amount"_s,
            {{u"asked_paise"_s, made.receipt.total.paise()},
                {u"paid_paise"_s, news.amount.paise()}},
            {}});
    }
    return made.receipt.id;
}

Result<void> note(UnitOfWork& unit, const PaymentOrder& order, const PaymentNews& news,
    const Result<ReceiptId>& receipt)
{
    Query query(unit.db(), sql::payments::settle_order);
    query.bind("status", receipt ? u"paid"_s : u"unsettled"_s)
        .bind("gateway_payment", news.payment)
        .bind("receipt_id", receipt ? store::Value(*receipt) : store::Value())
        .bind("problem", receipt ? store::Value() : store::Value(QString(receipt.error().rule)))
        .bind("now", unit.nowMs())
        .bind("id", order.id);
    MM_CHECK(query.run());
    return {};
}

/// The money of a second payment: nothing else is done with the order.
Result<Settling> settleAgain(UnitOfWork& unit, const PaymentOrder& order, const PaymentNews& news)
{
    MM_LET(known, paymentState(unit.db(), news.payment));
    if (known == "receipt"_L1 || known == "again"_L1 || known == "returned"_L1) {
        return Settling::Before;
    }
    MM_CHECK(seatOnline(unit.desk()));
    const PaymentOutcome outcome{u"again"_s};
    MM_CHECK(keepPayment(unit, order, news, outcome));
    MM_CHECK(askForReturn(unit, order, news, outcome));
    MM_CHECK(keepWebClock(unit));
    MM_CHECK(unit.commit());
    return Settling::Again;
}

/// What the first payment of an order came to.
Result<void> conclude(UnitOfWork& unit, const PaymentOrder& order, const PaymentNews& news,
    const Result<ReceiptId>& receipt)
{
    MM_CHECK(note(unit, order, news, receipt));
    const PaymentOutcome outcome = receipt
        ? PaymentOutcome{u"receipt"_s, *receipt}
        : PaymentOutcome{u"unsettled"_s, {}, receipt.error().rule};
    MM_LET(known, paymentState(unit.db(), news.payment));
    MM_CHECK(keepPayment(unit, order, news, outcome));
    // Where the temple's seat for online payments is gone there is nobody to ask in its name.
    if (!receipt && known.isEmpty() && !unit.actor().id.isNull()) {
        MM_CHECK(askForReturn(unit, order, news, outcome));
    }
    return {};
}

} // namespace

Result<Settling> settle(const WebPlace& place, const PaymentNews& news, const DraftOf& draftOf)
{
    if (!news.isPaid) {
        return Settling::Nothing;
    }
    store::Desk desk{place.db, place.clock, UuidMaker(), HybridClock(), place.temple, DeviceId(),
        QString(), store::Actor()};
    // The temple's turn is held from here on: two messages come one after the other.
    MM_LET(unit, UnitOfWork::begin(desk));
    MM_LET(order, orderOfGateway(place.db, place.sealer, news.order));
    if (!order) {
        return Settling::Nothing;
    }
    if (order->status == "paid"_L1) {
        return settleAgain(unit, *order, news);
    }
    const auto receipt = unit.attempt(
        [&](UnitOfWork& part) { return receiptFor(part, place, *order, news, draftOf); });
    if (!receipt && store::isStoreFailure(receipt.error())) {
        return fail(receipt.error());
    }
    MM_CHECK(conclude(unit, *order, news, receipt));
    MM_CHECK(keepWebClock(unit));
    MM_CHECK(unit.commit());
    return receipt ? Settling::Receipt : Settling::Unsettled;
}

} // namespace mm::server
