// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/payment_orders.h"

#include "models/counter/issue_receipt.h"
#include "server/payments/payments_sql.h"
#include "server/payments/seat_holds.h"

#include <QJsonDocument>

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

constexpr char kSealedAs[] = "payment_orders.asked";

struct Kept
{
    PaymentOrder order;
    QByteArray hash;
    QByteArray sealed;
};

Kept keptFrom(const Row& row)
{
    Kept kept;
    kept.order.id = row.id<Id<void>>(0).uuid;
    kept.hash = row.bytes(1);
    kept.order.amount = row.money(2);
    kept.order.status = row.text(3);
    kept.order.gatewayOrder = row.text(4);
    kept.sealed = row.bytes(5);
    kept.order.receipt = row.id<ReceiptId>(6);
    kept.order.kind = row.text(7);
    return kept;
}

QByteArray textOf(const OrderAsk& ask)
{
    return QJsonDocument(ask.body).toJson(QJsonDocument::Compact);
}

Result<std::optional<Kept>> keptUnder(store::Connection& db, const QString& key)
{
    Query query(db, sql::payments::order_by_key);
    query.bind("key", key);
    return query.maybe(keptFrom);
}

/// What the receipt would come to, and the places that it would take.
struct Trial
{
    Money amount;
    std::vector<HeldSeats> seats;
};

/// Makes the receipt and takes it back: the part of the unit that it stood in is refused. Who holds
/// places already asks without them.
Result<Trial> tried(UnitOfWork& unit, const WebPlace& place, const counter::ReceiptDraft& asked)
{
    counter::ReceiptDraft draft = asked;
    draft.idempotencyKey.clear();
    draft.dateConfirmed = true;
    payOnline(draft, {receipts::PaymentMode::Upi, Money()});
    std::optional<Trial> trial;
    const auto part = unit.attempt([&](UnitOfWork& inner) -> Result<void> {
        MM_LET(made, counter::issueReceipt(inner, place.sealer, draft));
        MM_LET(seats, seatsOfReceipt(inner.db(), made.receipt.id));
        trial = Trial{made.receipt.total, seats};
        return fail(Error{ErrorKind::Conflict, "online.trial"_L1, {}, {}, {}});
    });
    if (!trial) {
        return fail(Error(part.error()));
    }
    if (!trial->amount.isPositive()) {
        return fail(invalid("amount.not_positive"_L1, u"amount"_s));
    }
    return *trial;
}

Result<PaymentOrder> inserted(const WebPlace& place, const OrderAsk& ask, Money amount)
{
    const QByteArray text = textOf(ask);
    MM_LET(sealed, place.sealer.seal(text, kSealedAs));
    PaymentOrder order{
        UuidMaker().next(place.clock.nowMs()), ask.kind, amount, u"new"_s, {}, ask.body, {}};
    Query insert(place.db, sql::payments::insert_order);
    insert.bind("temple_id", place.temple)
        .bind("id", order.id)
        .bind("ask_key", ask.key.isEmpty() ? order.id.toString() : ask.key)
        .bind("ask_hash", Bytes{store::sha256(text)})
        .bind("kind", ask.kind)
        .bind("amount_paise", amount)
        .bind("asked_sealed", Bytes{sealed})
        .bind("now", place.clock.nowMs());
    MM_CHECK(insert.run());
    return order;
}

/// The order of the key, made before: refused when it is asked for something else.
Result<std::optional<PaymentOrder>> orderBefore(const WebPlace& place, const OrderAsk& ask)
{
    if (ask.key.isEmpty()) {
        return std::optional<PaymentOrder>();
    }
    MM_LET(before, keptUnder(place.db, ask.key));
    if (!before) {
        return std::optional<PaymentOrder>();
    }
    if (before->hash != store::sha256(textOf(ask))) {
        return fail(Error{ErrorKind::Conflict, "idempotency.mismatch"_L1, {}, {}, {}});
    }
    return std::optional(before->order);
}

/// The order of the key, made now or before, with its places held: one transaction in the temple's
/// turn, so that nobody else counts the same places.
Result<PaymentOrder> orderFor(const WebPlace& place, const OrderAsk& ask)
{
    store::Desk desk{place.db, place.clock, UuidMaker(), HybridClock(), place.temple, DeviceId(),
        QString(), store::Actor()};
    MM_LET(unit, UnitOfWork::begin(desk));
    MM_CHECK(seatOnline(desk));
    MM_CHECK(releaseOverdue(place.db, place.clock.nowMs()));
    MM_LET(before, orderBefore(place, ask));
    if (before) {
        MM_LET(isHeld, holdsSeats(place.db, before->id, place.clock.nowMs()));
        if (isHeld || before->status == "paid"_L1 || ask.kind != "booking"_L1) {
            return *before;
        }
    }
    MM_LET(trial, tried(unit, place, ask.draft));
    PaymentOrder order;
    if (before) {
        order = *before;
    } else {
        MM_LET(made, inserted(place, ask, trial.amount));
        order = made;
    }
    MM_CHECK(keepSeats(
        place.db, place.temple, order.id, trial.seats, place.clock.nowMs() + kSeatHoldMs));
    MM_CHECK(unit.commit());
    return order;
}

} // namespace

void payOnline(counter::ReceiptDraft& draft, const receipts::PaymentLeg& leg)
{
    draft.payments = {leg};
    draft.received = {};
}

Result<PaymentOrder> placeOrder(const WebPlace& place, PaymentGateway& gateway,
    const PaymentAccount& account, const OrderAsk& ask)
{
    MM_LET(order, orderFor(place, ask));
    if (order.status != "new"_L1) {
        return order;
    }
    place.db.release();
    MM_LET(name, gateway.makeOrder(account, order.amount, order.id.toString()));
    Query open(place.db, sql::payments::open_order);
    open.bind("gateway_order", name).bind("id", order.id);
    MM_CHECK(open.run());
    order.status = u"open"_s;
    order.gatewayOrder = name;
    return order;
}

Result<std::optional<PaymentOrder>> orderOfGateway(
    store::Connection& db, const store::FieldSealer& sealer, const QString& gatewayOrder)
{
    Query query(db, sql::payments::order_by_gateway);
    query.bind("gateway_order", gatewayOrder);
    MM_LET(kept, query.maybe(keptFrom));
    if (!kept) {
        return std::optional<PaymentOrder>();
    }
    MM_LET(body, sealer.open(kept->sealed, kSealedAs));
    kept->order.body = QJsonDocument::fromJson(body).object();
    return std::optional(kept->order);
}

Result<QJsonArray> listOrders(store::Connection& db, const QString& status)
{
    Query query(db, sql::payments::list_orders);
    query.bind("status", store::orNull(status));
    MM_LET(rows, query.all([](const Row& row) {
        const auto text = [&row](int column) {
            return row.isNull(column) ? QJsonValue() : QJsonValue(row.text(column));
        };
        return QJsonObject{{u"id"_s, row.text(0)}, {u"kind"_s, row.text(1)},
            {u"amount_paise"_s, row.integer(2)}, {u"status"_s, row.text(3)},
            {u"gateway_order"_s, text(4)}, {u"gateway_payment"_s, text(5)},
            {u"receipt_number"_s, text(6)}, {u"problem"_s, text(7)},
            {u"created_at"_s, isoInstant(row.integer(8))},
            {u"settled_at"_s,
                row.isNull(9) ? QJsonValue() : QJsonValue(isoInstant(row.integer(9)))}};
    }));
    QJsonArray orders;
    for (const auto& row : rows) {
        orders.append(row);
    }
    return orders;
}

} // namespace mm::server
