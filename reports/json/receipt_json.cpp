// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/json/receipt_json.h"

#include "models/core/amount_in_words.h"
#include "models/core/indian_format.h"
#include "reports/json/json_values.h"

#include <QJsonArray>

namespace mm::reports {

using namespace Qt::StringLiterals;
using receipts::ShownLine;
using receipts::ShownReceipt;

namespace {

QJsonArray personsJson(const std::vector<receipts::Person>& persons)
{
    QJsonArray array;
    for (const auto& person : persons) {
        array.append(QJsonObject{{u"name"_s, person.name}, {u"name_local"_s, person.nameLocal},
            {u"gotra"_s, person.gotra}, {u"nakshatra"_s, person.nakshatra},
            {u"rashi"_s, person.rashi}, {u"devotee_id"_s, idJson(person.devotee)}});
    }
    return array;
}

void addDonation(QJsonObject& json, const ShownLine& line)
{
    json[u"kind"_s] = u"donation"_s;
    json[u"category"_s] = line.category;
    json[u"fund"_s] = line.fund;
    json[u"purpose"_s] = textJson(line.purpose);
    json[u"donation_type"_s] = line.donationType;
    json[u"eligible_80g"_s] = line.eligible80g;
    json[u"eligible_80g_reason"_s] = line.eligible80gReason;
    if (!line.kindItem.isEmpty()) {
        json[u"gift"_s] = QJsonObject{{u"item"_s, line.kindItem},
            {u"quantity_milli"_s, line.kindQuantityMilli}, {u"unit"_s, line.kindUnit},
            {u"purity"_s, line.kindPurity}, {u"estimate_paise"_s, moneyJson(line.kindEstimate)},
            {u"value_paise"_s, line.kindValue ? moneyJson(*line.kindValue) : QJsonValue()},
            {u"value_pending"_s, !line.kindValue}};
    }
}

void addSeva(QJsonObject& json, const ShownLine& line)
{
    json[u"kind"_s] = u"seva"_s;
    json[u"booking_id"_s] = idJson(line.booking);
    json[u"seva"_s] = line.sevaCode;
    json[u"deity"_s] = textJson(line.deity);
    json[u"seva_date"_s] = dateJson(line.sevaDate);
    json[u"batch"_s] = textJson(line.batch);
    json[u"booking_status"_s] = line.bookingStatus;
    json[u"report_by"_s] = textJson(line.reportBy);
    json[u"eligible_80g"_s] = false;
    json[u"eligible_80g_reason"_s] = u"seva"_s;
}

QJsonObject lineJson(const ShownLine& line)
{
    QJsonObject json{{u"id"_s, idJson(line.id)}, {u"title"_s, line.title},
        {u"title_local"_s, textJson(line.titleLocal)}, {u"quantity"_s, line.quantity},
        {u"rate_paise"_s, moneyJson(line.rate)}, {u"amount_paise"_s, moneyJson(line.amount)},
        {u"persons"_s, personsJson(line.persons)}};
    if (line.kind == receipts::LineKind::Seva) {
        addSeva(json, line);
    } else {
        addDonation(json, line);
    }
    return json;
}

QJsonObject paymentJson(const receipts::PaymentLeg& leg)
{
    return {{u"mode"_s, QString(receipts::modeCode(leg.mode))},
        {u"amount_paise"_s, moneyJson(leg.amount)}, {u"reference"_s, textJson(leg.reference)},
        {u"card_last4"_s, textJson(leg.cardLast4)}, {u"cheque_no"_s, textJson(leg.instrumentNo)},
        {u"cheque_date"_s, dateJson(leg.instrumentDate)}, {u"bank"_s, textJson(leg.bank)},
        {u"branch"_s, textJson(leg.branch)}};
}

void addPayer(QJsonObject& json, const receipts::Payer& payer)
{
    json[u"devotee_id"_s] = idJson(payer.devotee);
    json[u"anonymous"_s] = payer.anonymous;
    json[u"devotee_name"_s] = textJson(payer.name);
    json[u"devotee_name_local"_s] = textJson(payer.nameLocal);
    json[u"phone"_s] = textJson(payer.phone);
    json[u"address"_s] = textJson(payer.address);
    json[u"pin_code"_s] = textJson(payer.pinCode);
    json[u"pan_masked"_s] = textJson(payer.panMasked);
}

/// What the whole receipt says of deduction: its first donation that qualifies, else the first
/// line's reason.
void addEligibility(QJsonObject& json, const QJsonArray& lines)
{
    QJsonObject said = lines.isEmpty() ? QJsonObject() : lines.first().toObject();
    for (const auto& line : lines) {
        if (line.toObject()[u"eligible_80g"_s].toBool()) {
            said = line.toObject();
            break;
        }
    }
    json[u"eligible_80g"_s] = said[u"eligible_80g"_s];
    json[u"eligible_80g_reason"_s] = said[u"eligible_80g_reason"_s];
}

Money cashOf(const ShownReceipt& receipt)
{
    Money cash;
    for (const auto& leg : receipt.payments) {
        if (leg.mode == receipts::PaymentMode::Cash) {
            cash += leg.amount;
        }
    }
    return cash;
}

} // namespace

QJsonObject receiptJson(const ShownReceipt& receipt, const QString& language)
{
    QJsonArray lines;
    for (const auto& line : receipt.lines) {
        lines.append(lineJson(line));
    }
    QJsonArray payments;
    for (const auto& leg : receipt.payments) {
        payments.append(paymentJson(leg));
    }
    QJsonObject json{{u"id"_s, idJson(receipt.id)}, {u"receipt_number"_s, receipt.number},
        {u"series"_s, receipt.series}, {u"sequence"_s, receipt.sequence},
        {u"financial_year"_s, receipt.financialYear}, {u"counter"_s, receipt.counter},
        {u"business_date"_s, dateJson(receipt.businessDate)},
        {u"issued_at"_s, instantJson(receipt.issuedAt)},
        {u"status"_s, receipt.cancelled ? u"cancelled"_s : u"issued"_s},
        {u"username"_s, receipt.username}, {u"cashier"_s, receipt.cashier},
        {u"amount_paise"_s, moneyJson(receipt.total)}, {u"amount"_s, formatInr(receipt.total)},
        {u"amount_in_words"_s, amountInWords(receipt.total, language)},
        {u"received_paise"_s, moneyJson(receipt.received)},
        {u"change_paise"_s, moneyJson(receipt.received - cashOf(receipt))},
        {u"language"_s, receipt.language}, {u"remarks"_s, textJson(receipt.remarks)},
        {u"idempotency_key"_s, receipt.idempotencyKey}, {u"voucher_id"_s, idJson(receipt.voucher)},
        {u"print_count"_s, receipt.printCount},
        {u"cancel_reason"_s, textJson(receipt.cancelReason)},
        {u"cancelled_at"_s, instantJson(receipt.cancelledAt)}, {u"lines"_s, lines},
        {u"payments"_s, payments}};
    addPayer(json, receipt.payer);
    addEligibility(json, lines);
    return json;
}

QJsonObject receiptRowJson(const receipts::ReceiptRow& row)
{
    return {{u"id"_s, idJson(row.id)}, {u"receipt_number"_s, row.number},
        {u"business_date"_s, dateJson(row.businessDate)},
        {u"issued_at"_s, instantJson(row.issuedAt)}, {u"devotee_name"_s, textJson(row.devoteeName)},
        {u"phone"_s, textJson(row.phone)}, {u"titles"_s, row.titles}, {u"modes"_s, row.modes},
        {u"amount_paise"_s, moneyJson(row.total)}, {u"counter"_s, row.counter},
        {u"username"_s, row.username}, {u"status"_s, row.cancelled ? u"cancelled"_s : u"issued"_s},
        {u"print_count"_s, row.printCount}};
}

} // namespace mm::reports
