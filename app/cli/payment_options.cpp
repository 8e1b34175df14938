// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/payment_options.h"

#include "app/cli/backup_key.h"
#include "app/cli/json_values.h"
#include "app/cli/papers.h"
#include "models/core/person_rules.h"
#include "models/counter/issue_receipt.h"
#include "models/identity/temple.h"
#include "models/receipts/find_receipts.h"
#include "models/sevas/catalogue.h"
#include "models/upkeep/restored_series.h"
#include "reports/json/receipt_json.h"
#include "sync/clerk/once.h"

namespace mm::cli {

using namespace Qt::StringLiterals;
using reports::receiptJson;

void addPayerOptions(std::vector<Option>& options)
{
    options.insert(options.end(),
        {{"devotee"_L1, "ID"_L1}, {"name"_L1, "N"_L1}, {"name-local"_L1, "T"_L1},
            {"phone"_L1, "P"_L1}, {"address"_L1, "A"_L1}, {"pin-code"_L1, "P"_L1},
            {"pan"_L1, "P"_L1}, {"anonymous"_L1}});
}

void addPaymentOptions(std::vector<Option>& options)
{
    options.insert(options.end(),
        {{"mode"_L1, "cash|upi|card|cheque|dd|neft|kind"_L1, Option::Use::Needed},
            {"reference"_L1, "R"_L1}, {"card-last4"_L1, "1234"_L1}, {"cheque-no"_L1, "N"_L1},
            {"cheque-date"_L1, "D"_L1}, {"bank"_L1, "B"_L1}, {"branch"_L1, "B"_L1},
            {"received"_L1, "A"_L1}});
}

void addPaperOptions(std::vector<Option>& options)
{
    options.insert(options.end(),
        {{"idempotency-key"_L1, "K"_L1}, {"receipt-language"_L1, "kn"_L1}, {"remarks"_L1, "T"_L1},
            {"pdf"_L1, "F"_L1}, {"paper"_L1, "a5|80mm"_L1}, {"confirm-date"_L1}});
}

Result<counter::PayerDraft> payerOf(const Arguments& args)
{
    MM_CHECK(args.atMostOne({"devotee"_L1, "name"_L1, "anonymous"_L1}));
    for (const auto told : {"phone"_L1, "address"_L1, "pin-code"_L1, "pan"_L1, "name-local"_L1}) {
        MM_CHECK(args.atMostOne({"anonymous"_L1, told}));
    }
    counter::PayerDraft payer;
    payer.anonymous = args.has("anonymous"_L1);
    if (args.has("devotee"_L1)) {
        const auto id = DevoteeId::fromString(args.text("devotee"_L1));
        if (!id) {
            return fail(notFound("devotee.unknown"_L1));
        }
        payer.devotee = *id;
    }
    payer.name = args.text("name"_L1);
    payer.nameLocal = args.text("name-local"_L1);
    payer.phone = args.text("phone"_L1);
    payer.address = args.text("address"_L1);
    payer.pinCode = args.text("pin-code"_L1);
    payer.pan = args.text("pan"_L1);
    return payer;
}

Result<receipts::PaymentLeg> paymentOf(const Arguments& args)
{
    MM_LET(mode, receipts::parseMode(args.text("mode"_L1)));
    MM_LET(chequeDate, args.date("cheque-date"_L1));
    receipts::PaymentLeg leg;
    leg.mode = mode;
    leg.reference = args.text("reference"_L1);
    leg.cardLast4 = args.text("card-last4"_L1);
    leg.instrumentNo = args.text("cheque-no"_L1);
    leg.instrumentDate = chequeDate;
    leg.bank = args.text("bank"_L1);
    leg.branch = args.text("branch"_L1);
    return leg;
}

namespace {

/// What the options say of the receipt itself.
Result<void> readReceiptOptions(const Arguments& args, counter::ReceiptDraft& draft)
{
    if (args.has("receipt-language"_L1)) {
        MM_LET(language,
            identity::parseLanguage(args.text("receipt-language"_L1), u"receipt_language"_s));
        draft.language = language;
    }
    if (args.has("received"_L1)) {
        MM_LET(received, args.money("received"_L1));
        draft.received = received;
    }
    if (args.has("remarks"_L1)) {
        draft.remarks = args.text("remarks"_L1);
    }
    if (args.has("idempotency-key"_L1)) {
        draft.idempotencyKey = args.text("idempotency-key"_L1);
    }
    draft.dateConfirmed = args.has("confirm-date"_L1);
    return {};
}

void addBooking(QJsonObject& data, const counter::IssuedReceipt& issued)
{
    for (const auto& line : issued.lines) {
        if (const auto* booking = std::get_if<counter::IssuedBooking>(&line)) {
            data[u"booking_id"_s] = idJson(booking->id);
            data[u"seva_date"_s] = dateJson(booking->sevaDate);
            data[u"batch"_s] = textJson(booking->batch);
            return;
        }
    }
}

} // namespace

void printIfAsked(Call& call, Answer& answer, ReceiptId receipt)
{
    answer.data[u"pdf"_s] = QJsonValue();
    const QString path = call.args.text("pdf"_L1);
    if (path.isEmpty()) {
        return;
    }
    const auto size = paperSize(call);
    const auto copyNo = size ? printReceipt(call, receipt, path, *size) : fail(size.error());
    if (copyNo) {
        answer.data[u"pdf"_s] = path;
        answer.data[u"copy_no"_s] = *copyNo;
        answer.data[u"print_count"_s] = *copyNo + 1;
    } else {
        addWarning(answer, copyNo.error(), call.language);
        answer.rule = "done.receipt_without_pdf"_L1;
    }
}

namespace {

/// So that a counter of a temple in the cloud may sell what it is about to sell.
void askForPlaces(Session& session, const counter::ReceiptDraft& draft)
{
    for (const auto& line : draft.lines) {
        const auto* sale = std::get_if<counter::SevaDraft>(&line);
        if (sale == nullptr) {
            continue;
        }
        if (const auto seva = sevas::findSeva(session.db(), sale->seva, session.clock().today())) {
            sync::obtainPlaces(session.folder(), session.db(), session.clock(), seva->id,
                sale->date, sale->quantity, session.keyring());
        }
    }
}

} // namespace

Result<Answer> issue(Call& call, counter::ReceiptDraft draft)
{
    Session& session = call.session;
    MM_CHECK(readReceiptOptions(call.args, draft));
    MM_LET(series, upkeep::restoredSeries(session.db()));
    if (series != upkeep::SeriesProof::Continues) {
        return fail(seriesUnsettled());
    }
    // A wrong size is said before there is a receipt.
    MM_CHECK(paperSize(call));
    MM_LET(vault, session.vault());
    MM_LET(twin, counter::findLikelyDuplicate(session.db(), draft, session.clock().nowMs()));
    askForPlaces(session, draft);
    MM_LET(issued, session.run([&](store::UnitOfWork& unit) {
        return counter::issueReceipt(unit, *vault, draft);
    }));
    MM_LET(shown, receipts::showReceipt(session.db(), issued.receipt.id));
    Answer answer{receiptJson(shown, call.language), "done.receipt_issued"_L1,
        {{u"number"_s, shown.number}, {u"amount_paise"_s, shown.total.paise()}}};
    answer.data[u"replayed"_s] = issued.replayed;
    if (twin && !issued.replayed) {
        answer.data[u"likely_duplicate_of"_s] = twin->number;
    }
    addBooking(answer.data, issued);
    printIfAsked(call, answer, issued.receipt.id);
    return answer;
}

} // namespace mm::cli
