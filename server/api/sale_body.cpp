// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/sale_body.h"

#include "models/identity/temple.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using counter::ReceiptDraft;

namespace {

constexpr qsizetype kMostLines = 200;
constexpr qsizetype kMostPersons = 50;
constexpr qsizetype kMostLegs = 20;

constexpr Field kPayerFields[] = {
    {"devotee_id"_L1, FieldKind::Id},
    {"name"_L1},
    {"name_local"_L1},
    {"phone"_L1},
    {"address"_L1, FieldKind::Text, false, 500},
    {"pin_code"_L1},
    {"pan"_L1},
    {"anonymous"_L1, FieldKind::Flag},
};
constexpr Field kPersonFields[] = {
    {"name"_L1, FieldKind::Text, true},
    {"name_local"_L1},
    {"gotra"_L1},
    {"nakshatra"_L1},
    {"rashi"_L1},
    {"devotee_id"_L1, FieldKind::Id},
};
constexpr Field kLineFields[] = {
    {"kind"_L1, FieldKind::Text, true, 20, {}, "donation, gift or seva"_L1},
    {"category"_L1},
    {"fund"_L1},
    {"purpose"_L1},
    {"amount"_L1, FieldKind::Rupees},
    {"amount_paise"_L1, FieldKind::Paise},
    {"item"_L1},
    {"quantity"_L1, FieldKind::Quantity},
    {"unit"_L1},
    {"purity"_L1},
    {"estimate"_L1, FieldKind::Rupees},
    {"estimate_paise"_L1, FieldKind::Paise},
    {"seva"_L1},
    {"date"_L1, FieldKind::Date},
    {"batch"_L1},
    {"persons"_L1, FieldKind::List, false, kMostPersons, kPersonFields},
};
constexpr Field kLegFields[] = {
    {"mode"_L1, FieldKind::Text, true, 20, {}, "cash, upi, card, cheque, dd, neft or kind"_L1},
    {"amount"_L1, FieldKind::Rupees},
    {"amount_paise"_L1, FieldKind::Paise},
    {"reference"_L1},
    {"card_last4"_L1},
    {"cheque_no"_L1},
    {"cheque_date"_L1, FieldKind::Date},
    {"bank"_L1},
    {"branch"_L1},
};
constexpr Field kReceiptFields[] = {
    {"payer"_L1, FieldKind::Object, false, 0, kPayerFields},
    {"lines"_L1, FieldKind::List, true, kMostLines, kLineFields},
    {"payments"_L1, FieldKind::List, true, kMostLegs, kLegFields},
    {"received"_L1, FieldKind::Rupees},
    {"received_paise"_L1, FieldKind::Paise},
    {"language"_L1},
    {"remarks"_L1, FieldKind::Text, false, 500},
};
/// What one-line bodies share: who pays and how.
#define MM_FLAT_FIELDS                                                                             \
    {"devotee_id"_L1, FieldKind::Id}, {"devotee_name"_L1}, {"devotee_name_local"_L1},              \
        {"phone"_L1}, {"address"_L1, FieldKind::Text, false, 500}, {"pin_code"_L1}, {"pan"_L1},    \
        {"anonymous"_L1, FieldKind::Flag}, {"payment_mode"_L1}, {"reference"_L1},                  \
        {"card_last4"_L1}, {"cheque_no"_L1}, {"cheque_date"_L1, FieldKind::Date}, {"bank"_L1},     \
        {"branch"_L1}, {"language"_L1}, {"remarks"_L1, FieldKind::Text, false, 500},               \
        {"payer"_L1, FieldKind::Object, false, 0, kPayerFields},                                   \
        {"lines"_L1, FieldKind::List, false, kMostLines, kLineFields},                             \
        {"payments"_L1, FieldKind::List, false, kMostLegs, kLegFields},                            \
        {"received"_L1, FieldKind::Rupees},                                                        \
    {                                                                                              \
        "received_paise"_L1, FieldKind::Paise                                                      \
    }
constexpr Field kDonationFields[] = {
    {"amount"_L1, FieldKind::Rupees, false, 0, {}, "Rupees"_L1},
    {"amount_paise"_L1, FieldKind::Paise},
    {"category"_L1},
    {"fund"_L1},
    {"purpose"_L1},
    MM_FLAT_FIELDS,
};
constexpr Field kBookingFields[] = {
    {"seva"_L1},
    {"date"_L1, FieldKind::Date},
    {"batch"_L1},
    {"persons"_L1, FieldKind::List, false, kMostPersons, kPersonFields},
    MM_FLAT_FIELDS,
};
#undef MM_FLAT_FIELDS

counter::PayerDraft payerFrom(const ValueReader& body, QLatin1StringView name)
{
    counter::PayerDraft payer;
    payer.devotee = body.id<DevoteeId>("devotee_id"_L1);
    payer.anonymous = body.flag("anonymous"_L1);
    payer.name = body.text(name);
    payer.nameLocal = body.text(name == "name"_L1 ? "name_local"_L1 : "devotee_name_local"_L1);
    payer.phone = body.text("phone"_L1);
    payer.address = body.text("address"_L1);
    payer.pinCode = body.text("pin_code"_L1);
    payer.pan = body.text("pan"_L1);
    return payer;
}

Result<receipts::PaymentLeg> legFrom(const ValueReader& body, QLatin1StringView modeField)
{
    const QString modeText = body.text(modeField);
    if (modeText.isEmpty()) {
        return fail(invalid("request.field_missing"_L1, modeField));
    }
    receipts::PaymentLeg leg;
    MM_LET(mode, receipts::parseMode(modeText));
    leg.mode = mode;
    leg.reference = body.text("reference"_L1);
    leg.cardLast4 = body.text("card_last4"_L1);
    leg.instrumentNo = body.text("cheque_no"_L1);
    leg.instrumentDate = body.date("cheque_date"_L1);
    leg.bank = body.text("bank"_L1);
    leg.branch = body.text("branch"_L1);
    return leg;
}

Result<counter::LineDraft> donationFrom(const ValueReader& body)
{
    donations::DonationDraft donation;
    donation.category = body.text("category"_L1);
    donation.fund = body.text("fund"_L1);
    donation.purpose = body.text("purpose"_L1);
    MM_LET(amount, body.money(u"amount"_s));
    donation.amount = amount;
    return counter::LineDraft(std::move(donation));
}

Result<counter::LineDraft> giftFrom(const ValueReader& body)
{
    donations::KindGift gift;
    gift.item = body.text("item"_L1);
    MM_LET(quantity, body.quantityMilli("quantity"_L1, gift.quantityMilli));
    gift.quantityMilli = quantity;
    gift.unit = body.text("unit"_L1);
    gift.purity = body.text("purity"_L1);
    MM_LET(estimate, body.money(u"estimate"_s));
    gift.estimate = estimate;
    donations::DonationDraft donation;
    donation.category = body.text("category"_L1);
    donation.fund = body.text("fund"_L1);
    donation.purpose = body.text("purpose"_L1);
    donation.kind = std::move(gift);
    return counter::LineDraft(std::move(donation));
}

counter::LineDraft sevaFrom(const ValueReader& body)
{
    counter::SevaDraft seva;
    seva.seva = body.text("seva"_L1);
    seva.date = body.date("date"_L1);
    seva.batch = body.text("batch"_L1);
    for (const auto& person : body.objects("persons"_L1)) {
        seva.persons.push_back({person.id<DevoteeId>("devotee_id"_L1), person.text("name"_L1),
            person.text("name_local"_L1), person.text("gotra"_L1), person.text("nakshatra"_L1),
            person.text("rashi"_L1)});
    }
    return counter::LineDraft(std::move(seva));
}

Result<counter::LineDraft> lineFrom(const ValueReader& body)
{
    const QString kind = body.text("kind"_L1);
    if (kind == "donation"_L1) {
        return donationFrom(body);
    }
    if (kind == "gift"_L1) {
        return giftFrom(body);
    }
    if (kind == "seva"_L1) {
        return sevaFrom(body);
    }
    return fail(invalid("json.line_kind"_L1, u"kind"_s, {{u"kind"_s, kind}}));
}

Result<void> readCommon(const ValueReader& body, ReceiptDraft& draft)
{
    MM_LET(received, body.money(u"received"_s));
    draft.received = received;
    draft.remarks = body.text("remarks"_L1);
    if (body.has("language"_L1)) {
        MM_LET(language, identity::parseLanguage(body.text("language"_L1), u"language"_s));
        draft.language = language;
    }
    return {};
}

/// Who pays and the one leg that stands for the whole total.
Result<ReceiptDraft> flatDraft(const ValueReader& body, counter::LineDraft line)
{
    ReceiptDraft draft;
    MM_CHECK(readCommon(body, draft));
    draft.payer = payerFrom(body, "devotee_name"_L1);
    draft.lines.push_back(std::move(line));
    MM_LET(leg, legFrom(body, "payment_mode"_L1));
    draft.payments.push_back(std::move(leg));
    return draft;
}

} // namespace

std::span<const Field> receiptFields()
{
    return kReceiptFields;
}

std::span<const Field> donationFields()
{
    return kDonationFields;
}

std::span<const Field> bookingFields()
{
    return kBookingFields;
}

Result<ReceiptDraft> receiptDraft(const ValueReader& body)
{
    ReceiptDraft draft;
    MM_CHECK(readCommon(body, draft));
    draft.payer = payerFrom(body.object("payer"_L1), "name"_L1);
    for (const auto& line : body.objects("lines"_L1)) {
        MM_LET(one, lineFrom(line));
        draft.lines.push_back(std::move(one));
    }
    for (const auto& payment : body.objects("payments"_L1)) {
        MM_LET(leg, legFrom(payment, "mode"_L1));
        MM_LET(amount, payment.money(u"amount"_s));
        leg.amount = amount;
        draft.payments.push_back(std::move(leg));
    }
    return draft;
}

Result<ReceiptDraft> donationDraft(const ValueReader& body)
{
    if (body.has("lines"_L1)) {
        return receiptDraft(body);
    }
    MM_LET(line, donationFrom(body));
    return flatDraft(body, std::move(line));
}

Result<ReceiptDraft> bookingDraft(const ValueReader& body)
{
    return body.has("lines"_L1) ? receiptDraft(body) : flatDraft(body, sevaFrom(body));
}

} // namespace mm::server
