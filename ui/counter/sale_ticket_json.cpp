// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/sale_ticket.h"

#include <QJsonArray>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;

QString idText(const Uuid& id)
{
    return id.isNull() ? QString() : id.toString();
}

template <typename IdType>
IdType idFrom(const QJsonValue& value)
{
    return IdType::fromString(value.toString()).value_or(IdType());
}

QJsonObject personJson(const receipts::Person& person)
{
    return {{u"devotee"_s, idText(person.devotee.uuid)}, {u"name"_s, person.name},
        {u"name_local"_s, person.nameLocal}, {u"gotra"_s, person.gotra},
        {u"nakshatra"_s, person.nakshatra}, {u"rashi"_s, person.rashi}};
}

receipts::Person personFrom(const QJsonObject& json)
{
    return {idFrom<DevoteeId>(json[u"devotee"]), json[u"name"].toString(),
        json[u"name_local"].toString(), json[u"gotra"].toString(), json[u"nakshatra"].toString(),
        json[u"rashi"].toString()};
}

QJsonObject draftJson(const donations::DonationDraft& donation)
{
    QJsonObject json{{u"category"_s, donation.category}, {u"fund"_s, donation.fund},
        {u"purpose"_s, donation.purpose}, {u"amount_paise"_s, donation.amount.paise()}};
    if (donation.kind) {
        json[u"kind"_s] = QJsonObject{{u"item"_s, donation.kind->item},
            {u"quantity_milli"_s, donation.kind->quantityMilli}, {u"unit"_s, donation.kind->unit},
            {u"purity"_s, donation.kind->purity},
            {u"estimate_paise"_s, donation.kind->estimate.paise()}};
    }
    return json;
}

QJsonObject draftJson(const counter::SevaDraft& seva)
{
    QJsonArray persons;
    for (const auto& person : seva.persons) {
        persons.append(personJson(person));
    }
    return {{u"seva"_s, seva.seva}, {u"date"_s, seva.date.toString(Qt::ISODate)},
        {u"batch"_s, seva.batch}, {u"persons"_s, persons}, {u"quantity"_s, seva.quantity}};
}

counter::LineDraft draftFrom(const QJsonObject& json)
{
    if (json.contains(u"seva")) {
        counter::SevaDraft seva{json[u"seva"].toString(),
            QDate::fromString(json[u"date"].toString(), Qt::ISODate), json[u"batch"].toString(),
            {}};
        for (const auto& person : json[u"persons"].toArray()) {
            seva.persons.push_back(personFrom(person.toObject()));
        }
        // A ticket that an older version kept has no count.
        seva.quantity = json[u"quantity"].toInteger(1);
        return seva;
    }
    donations::DonationDraft donation{json[u"category"].toString(), json[u"fund"].toString(),
        json[u"purpose"].toString(), Money::fromPaise(json[u"amount_paise"].toInteger()), {}};
    if (json.contains(u"kind")) {
        const QJsonObject kind = json[u"kind"].toObject();
        donation.kind = donations::KindGift{kind[u"item"].toString(),
            kind[u"quantity_milli"].toInteger(), kind[u"unit"].toString(),
            kind[u"purity"].toString(), Money::fromPaise(kind[u"estimate_paise"].toInteger())};
    }
    return donation;
}

QJsonObject legJson(const receipts::PaymentLeg& leg)
{
    return {{u"mode"_s, QString(receipts::modeCode(leg.mode))},
        {u"amount_paise"_s, leg.amount.paise()}, {u"reference"_s, leg.reference},
        {u"card_last4"_s, leg.cardLast4}, {u"instrument_no"_s, leg.instrumentNo},
        {u"instrument_date"_s, leg.instrumentDate.toString(Qt::ISODate)}, {u"bank"_s, leg.bank},
        {u"branch"_s, leg.branch}};
}

receipts::PaymentLeg legFrom(const QJsonObject& json)
{
    return {receipts::parseMode(json[u"mode"].toString()).value_or(receipts::PaymentMode::Cash),
        Money::fromPaise(json[u"amount_paise"].toInteger()), json[u"reference"].toString(),
        json[u"card_last4"].toString(), json[u"instrument_no"].toString(),
        QDate::fromString(json[u"instrument_date"].toString(), Qt::ISODate),
        json[u"bank"].toString(), json[u"branch"].toString()};
}

QJsonObject payerJson(const counter::PayerDraft& payer)
{
    // The PAN is typed anew after a crash: it is not kept in the open.
    return {{u"devotee"_s, idText(payer.devotee.uuid)}, {u"name"_s, payer.name},
        {u"name_local"_s, payer.nameLocal}, {u"phone"_s, payer.phone},
        {u"address"_s, payer.address}, {u"pin_code"_s, payer.pinCode}};
}

counter::PayerDraft payerFrom(const QJsonObject& json)
{
    counter::PayerDraft payer;
    payer.devotee = idFrom<DevoteeId>(json[u"devotee"]);
    payer.name = json[u"name"].toString();
    payer.nameLocal = json[u"name_local"].toString();
    payer.phone = json[u"phone"].toString();
    payer.address = json[u"address"].toString();
    payer.pinCode = json[u"pin_code"].toString();
    return payer;
}

} // namespace

QJsonObject SaleTicket::toJson() const
{
    QJsonArray familyJson;
    for (const auto& member : family) {
        QJsonObject one = personJson(member.person);
        one[u"relation"_s] = member.relation;
        one[u"chosen"_s] = member.chosen;
        familyJson.append(one);
    }
    QJsonArray linesJson;
    for (const auto& line : lines) {
        linesJson.append(QJsonObject{{u"title"_s, line.title}, {u"title_local"_s, line.titleLocal},
            {u"detail"_s, line.detail}, {u"amount_paise"_s, line.amount.paise()},
            {u"draft"_s,
                std::visit([](const auto& draft) { return draftJson(draft); }, line.draft)}});
    }
    QJsonArray legs;
    for (const auto& leg : payments) {
        legs.append(legJson(leg));
    }
    return {{u"format"_s, kFormat}, {u"id"_s, id.toString()}, {u"payer"_s, payerJson(payer)},
        {u"payer_detail"_s, payerDetail}, {u"family"_s, familyJson}, {u"lines"_s, linesJson},
        {u"payments"_s, legs}, {u"received_paise"_s, received.paise()},
        {u"language"_s, receiptLanguage}};
}

std::optional<SaleTicket> SaleTicket::fromJson(const QJsonObject& json)
{
    const auto id = Uuid::fromString(json[u"id"].toString());
    if (json[u"format"].toInt() != kFormat || !id) {
        return std::nullopt;
    }
    SaleTicket ticket;
    ticket.id = *id;
    ticket.payer = payerFrom(json[u"payer"].toObject());
    ticket.payerDetail = json[u"payer_detail"].toString();
    for (const auto& value : json[u"family"].toArray()) {
        const QJsonObject one = value.toObject();
        ticket.family.push_back(
            {personFrom(one), one[u"relation"].toString(), one[u"chosen"].toBool()});
    }
    for (const auto& value : json[u"lines"].toArray()) {
        const QJsonObject one = value.toObject();
        ticket.lines.push_back({one[u"title"].toString(), one[u"title_local"].toString(),
            one[u"detail"].toString(), Money::fromPaise(one[u"amount_paise"].toInteger()),
            draftFrom(one[u"draft"].toObject())});
    }
    for (const auto& leg : json[u"payments"].toArray()) {
        ticket.payments.push_back(legFrom(leg.toObject()));
    }
    ticket.received = Money::fromPaise(json[u"received_paise"].toInteger());
    ticket.receiptLanguage = json[u"language"].toString();
    return ticket;
}

} // namespace mm::ui
