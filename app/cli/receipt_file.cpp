// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/receipt_file.h"

#include "app/cli/json_reader.h"
#include "models/identity/temple.h"

#include <QFile>
#include <QJsonDocument>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

/// A receipt of a hundred lines is some tens of kilobytes.
constexpr qint64 kLargestFile = 4 * 1024 * 1024;

Result<counter::PayerDraft> payerFrom(JsonReader reader)
{
    counter::PayerDraft payer;
    const QString id = reader.text(u"devotee_id"_s);
    payer.anonymous = reader.flag(u"anonymous"_s);
    payer.name = reader.text(u"name"_s);
    payer.nameLocal = reader.text(u"name_local"_s);
    payer.phone = reader.text(u"phone"_s);
    payer.address = reader.text(u"address"_s);
    payer.pinCode = reader.text(u"pin_code"_s);
    payer.pan = reader.text(u"pan"_s);
    MM_CHECK(reader.done());
    if (!id.isEmpty()) {
        const auto devotee = DevoteeId::fromString(id);
        if (!devotee) {
            return fail(notFound("devotee.unknown"_L1));
        }
        payer.devotee = *devotee;
    }
    return payer;
}

Result<counter::LineDraft> donationFrom(JsonReader& reader)
{
    donations::DonationDraft donation;
    donation.category = reader.text(u"category"_s);
    donation.fund = reader.text(u"fund"_s);
    donation.purpose = reader.text(u"purpose"_s);
    donation.amount = reader.money(u"amount"_s);
    MM_CHECK(reader.done());
    return counter::LineDraft(std::move(donation));
}

Result<counter::LineDraft> giftFrom(JsonReader& reader)
{
    donations::KindGift gift;
    gift.item = reader.text(u"item"_s);
    gift.quantityMilli = reader.quantityMilli(u"quantity"_s, gift.quantityMilli);
    gift.unit = reader.text(u"unit"_s);
    gift.purity = reader.text(u"purity"_s);
    gift.estimate = reader.money(u"estimate"_s);
    donations::DonationDraft donation;
    donation.category = reader.text(u"category"_s);
    donation.fund = reader.text(u"fund"_s);
    donation.purpose = reader.text(u"purpose"_s);
    MM_CHECK(reader.done());
    donation.kind = std::move(gift);
    return counter::LineDraft(std::move(donation));
}

Result<counter::LineDraft> sevaFrom(JsonReader& reader)
{
    counter::SevaDraft seva;
    seva.seva = reader.text(u"seva"_s);
    seva.date = reader.date(u"date"_s);
    seva.batch = reader.text(u"batch"_s);
    for (auto& person : reader.objects(u"persons"_s)) {
        receipts::Person one;
        one.name = person.text(u"name"_s);
        one.nameLocal = person.text(u"name_local"_s);
        one.gotra = person.text(u"gotra"_s);
        one.nakshatra = person.text(u"nakshatra"_s);
        one.rashi = person.text(u"rashi"_s);
        MM_CHECK(person.done());
        seva.persons.push_back(std::move(one));
    }
    MM_CHECK(reader.done());
    return counter::LineDraft(std::move(seva));
}

Result<counter::LineDraft> lineFrom(JsonReader& reader)
{
    const QString kind = reader.text(u"kind"_s);
    if (kind == "donation"_L1) {
        return donationFrom(reader);
    }
    if (kind == "gift"_L1) {
        return giftFrom(reader);
    }
    if (kind == "seva"_L1) {
        return sevaFrom(reader);
    }
    return fail(invalid("json.line_kind"_L1, reader.pathOf(u"kind"_s), {{u"kind"_s, kind}}));
}

Result<receipts::PaymentLeg> legFrom(JsonReader& reader)
{
    const QString modeText = reader.text(u"mode"_s);
    receipts::PaymentLeg leg;
    leg.amount = reader.money(u"amount"_s);
    leg.reference = reader.text(u"reference"_s);
    leg.cardLast4 = reader.text(u"card_last4"_s);
    leg.instrumentNo = reader.text(u"cheque_no"_s);
    leg.instrumentDate = reader.date(u"cheque_date"_s);
    leg.bank = reader.text(u"bank"_s);
    leg.branch = reader.text(u"branch"_s);
    MM_CHECK(reader.done());
    MM_LET(mode, receipts::parseMode(modeText));
    leg.mode = mode;
    return leg;
}

} // namespace

Result<counter::ReceiptDraft> parseReceipt(const QByteArray& json)
{
    QJsonParseError problem{};
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return fail(Error{ErrorKind::Validation, "json.malformed"_L1, u"file"_s,
            {{u"offset"_s, problem.offset}}, problem.errorString()});
    }
    JsonReader reader(document.object(), {});
    counter::ReceiptDraft draft;
    MM_LET(payer, payerFrom(reader.object(u"payer"_s)));
    draft.payer = std::move(payer);
    for (auto& line : reader.objects(u"lines"_s)) {
        MM_LET(one, lineFrom(line));
        draft.lines.push_back(std::move(one));
    }
    for (auto& leg : reader.objects(u"payments"_s)) {
        MM_LET(one, legFrom(leg));
        draft.payments.push_back(std::move(one));
    }
    draft.received = reader.money(u"received"_s);
    draft.idempotencyKey = reader.text(u"idempotency_key"_s);
    draft.remarks = reader.text(u"remarks"_s);
    const QString language = reader.text(u"language"_s);
    MM_CHECK(reader.done());
    if (!language.isEmpty()) {
        MM_LET(known, identity::parseLanguage(language, u"language"_s));
        draft.language = known;
    }
    return draft;
}

Result<counter::ReceiptDraft> readReceiptFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error{ErrorKind::NotFound, "json.unreadable"_L1, u"file"_s, {{u"file"_s, path}},
            file.errorString()});
    }
    return parseReceipt(file.read(kLargestFile));
}

} // namespace mm::cli
