// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/temple.h"
#include "models/receipts/find_receipts.h"
#include "models/sevas/booking_rules.h"
#include "models/sevas/catalogue.h"
#include "reports/receipts/verification.h"
#include "server/api/route_groups.h"
#include "server/api/sale_body.h"
#include "server/payments/payment_accounts.h"
#include "server/payments/settle_order.h"

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

/// Orders an hour of one address: a family, or a house behind one address.
constexpr int kOrdersAnHour = 60;
/// A gateway brings the news of all temples from few addresses.
constexpr int kWebhooksAnHour = 20'000;
constexpr qsizetype kMostPersons = 20;

constexpr Field kSlotArguments[] = {{"date"_L1, FieldKind::Date, true}};
constexpr Field kCheckArguments[] = {
    {"q"_L1, FieldKind::Text, true, 300, {}, "Text of the receipt's QR code, or its number"_L1}};
#define MM_DONOR_FIELDS                                                                            \
    {"devotee_name"_L1, FieldKind::Text, true}, {"phone"_L1}, {"pan"_L1},                          \
        {"address"_L1, FieldKind::Text, false, 500}, {"pin_code"_L1},                              \
    {                                                                                              \
        "language"_L1                                                                              \
    }
constexpr Field kDonationBody[] = {
    {"amount"_L1, FieldKind::Rupees, false, 0, {}, "Rupees"_L1},
    {"amount_paise"_L1, FieldKind::Paise},
    {"category"_L1},
    MM_DONOR_FIELDS,
};
constexpr Field kPersonFields[] = {
    {"name"_L1, FieldKind::Text, true},
    {"name_local"_L1},
    {"gotra"_L1},
    {"nakshatra"_L1},
    {"rashi"_L1},
};
constexpr Field kBookingBody[] = {
    {"seva"_L1, FieldKind::Text, true},
    {"date"_L1, FieldKind::Date, true},
    {"batch"_L1},
    {"persons"_L1, FieldKind::List, false, kMostPersons, kPersonFields},
    MM_DONOR_FIELDS,
};
#undef MM_DONOR_FIELDS

Result<counter::ReceiptDraft> draftOf(const QString& kind, const QJsonObject& body)
{
    return kind == "booking"_L1 ? bookingDraft(ValueReader(body))
                                : donationDraft(ValueReader(body));
}

Result<Answer> getCatalogue(const Ask& /*ask*/, const OpenDesk& desk)
{
    MM_CHECK(desk.db.beginReading());
    MM_LET(sevas, sevas::listSevas(desk.db, desk.clock.today()));
    QJsonArray rows;
    for (const auto& seva : sevas) {
        QJsonArray batches;
        for (const auto& batch : seva.batches) {
            if (batch.isActive) {
                batches.append(QJsonObject{
                    {u"starts"_s, batch.time.starts}, {u"ends"_s, textJson(batch.time.ends)}});
            }
        }
        const auto& fields = seva.fields;
        rows.append(QJsonObject{{u"code"_s, fields.code}, {u"name"_s, fields.name},
            {u"name_local"_s, textJson(fields.nameLocal)}, {u"deity"_s, textJson(seva.deityName)},
            {u"deity_local"_s, textJson(seva.deityNameLocal)}, {u"category"_s, fields.category},
            {u"price_paise"_s, seva.priceId.isNull() ? QJsonValue() : moneyJson(seva.price)},
            {u"weekdays"_s, sevas::weekdaysText(fields.weekdays)},
            {u"persons_max"_s, fields.personsMax}, {u"advance_days"_s, fields.advanceDays},
            {u"instructions"_s, textJson(fields.instructions)}, {u"batches"_s, batches}});
    }
    return Answer{rows};
}

Result<Answer> getSlots(const Ask& ask, const OpenDesk& desk)
{
    MM_CHECK(desk.db.beginReading());
    MM_LET(seva, sevas::findSeva(desk.db, ask.path.value(u"seva"_s), desk.clock.today()));
    const QDate date = QDate::fromString(ask.query.value(u"date"_s), Qt::ISODate);
    MM_LET(found, sevas::slotsOf(desk.db, seva, date));
    QJsonArray rows;
    for (const auto& slot : found) {
        const auto left = slot.left();
        rows.append(
            QJsonObject{{u"batch"_s, textJson(slot.starts)}, {u"ends"_s, textJson(slot.ends)},
                {u"left"_s, left ? QJsonValue(*left) : QJsonValue()}});
    }
    return Answer{rows};
}

Answer checked(bool isGenuine, const QString& said)
{
    return Answer{QJsonObject{{u"genuine"_s, isGenuine}, {u"status"_s, said}}};
}

/// A receipt that is not here may be one that a counter has not sent yet: what the temple has
/// signed is genuine all the same.
Result<Answer> checkSigned(const OpenDesk& desk, const QByteArray& text)
{
    MM_LET(vault, desk.keys.vault());
    const auto said = reports::verifyPayload(text, vault->publicKey());
    if (!said) {
        return checked(false, u"forged"_s);
    }
    MM_LET(temple, identity::readTemple(desk.db));
    if (said->templeCode != temple.code) {
        return checked(false, u"forged"_s);
    }
    const auto receipt = receipts::showReceipt(desk.db, said->receiptNumber);
    if (!receipt && receipt.error().kind == ErrorKind::NotFound) {
        return checked(true, u"not_arrived"_s);
    }
    MM_CHECK(receipt);
    if (receipt->total != said->amount || receipt->businessDate != said->date) {
        return checked(false, u"differs"_s);
    }
    return checked(true, receipt->cancelled ? u"cancelled"_s : u"issued"_s);
}

Result<Answer> getCheck(const Ask& ask, const OpenDesk& desk)
{
    const QString asked = ask.query.value(u"q"_s).trimmed();
    MM_CHECK(desk.db.beginReading());
    if (asked.contains(u'|')) {
        return checkSigned(desk, asked.toUtf8());
    }
    const auto receipt = receipts::showReceipt(desk.db, asked);
    if (!receipt && receipt.error().kind == ErrorKind::NotFound) {
        return checked(false, u"unknown"_s);
    }
    MM_CHECK(receipt);
    return checked(true, receipt->cancelled ? u"cancelled"_s : u"issued"_s);
}

Result<Answer> order(const Ask& ask, const OpenDesk& desk, const QString& kind)
{
    if (desk.gateway == nullptr) {
        return fail(Error{ErrorKind::Conflict, "online.no_account"_L1, {}, {}, {}});
    }
    OrderAsk wanted{kind, ask.body, {}, ask.idempotencyKey};
    wanted.body[u"payment_mode"_s] = u"upi"_s;
    MM_LET(draft, draftOf(kind, wanted.body));
    wanted.draft = std::move(draft);
    MM_LET(account, paymentAccount(desk.keys.secrets()));
    MM_LET(made,
        placeOrder({desk.db, desk.clock, desk.temple, desk.keys.sealer()}, *desk.gateway, account,
            wanted));
    return Answer{
        .data = QJsonObject{{u"order_id"_s, made.id.toString()}, {u"status"_s, made.status},
            {u"gateway_order_id"_s, made.gatewayOrder}, {u"gateway_key_id"_s, account.keyId},
            {u"amount_paise"_s, moneyJson(made.amount)}, {u"currency"_s, u"INR"_s}},
        .status = 201};
}

Result<Answer> postDonation(const Ask& ask, const OpenDesk& desk)
{
    return order(ask, desk, u"donation"_s);
}

Result<Answer> postBooking(const Ask& ask, const OpenDesk& desk)
{
    return order(ask, desk, u"booking"_s);
}

QString wordFor(Settling settled)
{
    switch (settled) {
    case Settling::Nothing:
        return u"nothing"_s;
    case Settling::Receipt:
        return u"receipt"_s;
    case Settling::Before:
        return u"before"_s;
    case Settling::Again:
        return u"again"_s;
    case Settling::Unsettled:
        break;
    }
    return u"unsettled"_s;
}

Result<Answer> postWebhook(const Ask& ask, const OpenDesk& desk)
{
    MM_LET(account, paymentAccount(desk.keys.secrets()));
    MM_LET(news, readWebhook(ask.plain, ask.signature, account.webhookSecret));
    MM_LET(settled,
        settle({desk.db, desk.clock, desk.temple, desk.keys.sealer()}, news,
            [](const PaymentOrder& paid) { return draftOf(paid.kind, paid.body); }));
    return Answer{QJsonObject{{u"result"_s, wordFor(settled)}}};
}

const Route kRoutes[] = {
    {.path = "/api/v1/public/{temple_code}/sevas"_L1,
        .access = kEverybody,
        .summary = "The temple's sevas with the prices of today"_L1,
        .open = getCatalogue},
    {.path = "/api/v1/public/{temple_code}/sevas/{seva}/slots"_L1,
        .access = kEverybody,
        .summary =
            "Batches of a day with the places left, those that wait for a payment taken off; null: no limit"_L1,
        .query = kSlotArguments,
        .open = getSlots},
    {.path = "/api/v1/public/{temple_code}/receipts/check"_L1,
        .access = kEverybody,
        .summary = "Whether a receipt is genuine; says nothing about persons"_L1,
        .query = kCheckArguments,
        .open = getCheck,
        .perAddress = 600},
    {.path = "/api/v1/public/receipts/check"_L1,
        .access = kEverybody,
        .summary = "The same by the text of a QR code, which names its temple"_L1,
        .query = kCheckArguments,
        .open = getCheck,
        .perAddress = 600},
    {.method = Method::Post,
        .path = "/api/v1/public/{temple_code}/donations"_L1,
        .access = kEverybody,
        .summary = "Order a donation that is then paid at the gateway"_L1,
        .body = kDonationBody,
        .isFact = true,
        .open = postDonation,
        .perAddress = kOrdersAnHour},
    {.method = Method::Post,
        .path = "/api/v1/public/{temple_code}/bookings"_L1,
        .access = kEverybody,
        .summary =
            "Order a seva that is then paid at the gateway; its places wait a quarter of an hour"_L1,
        .body = kBookingBody,
        .isFact = true,
        .open = postBooking,
        .perAddress = kOrdersAnHour},
    {.method = Method::Post,
        .path = "/api/v1/public/{temple_code}/payments/webhook"_L1,
        .access = kEverybody,
        .summary = "News from the gateway, signed by it: money that is there becomes a receipt"_L1,
        .isRaw = true,
        .open = postWebhook,
        .perAddress = kWebhooksAnHour},
};

} // namespace

std::span<const Route> publicRoutes()
{
    return kRoutes;
}

} // namespace mm::server
