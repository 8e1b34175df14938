// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/cancel_receipt.h"
#include "models/receipts/prints.h"
#include "reports/assembly/receipt_assembly.h"
#include "reports/json/receipt_json.h"
#include "server/api/api_sql.h"
#include "server/api/list_page.h"
#include "server/api/path_ids.h"
#include "server/api/route_groups.h"
#include "server/api/sale.h"
#include "server/api/sale_body.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using reports::receiptJson;

namespace {

constexpr Field kArguments[] = {
    {"date_from"_L1, FieldKind::Date},
    {"date_to"_L1, FieldKind::Date},
    {"devotee_id"_L1, FieldKind::Id},
    {"counter"_L1},
};
constexpr Field kPdfArguments[] = {{"paper"_L1, FieldKind::Text, false, 8, {}, "a5 or 80mm"_L1}};
constexpr Field kCancelFields[] = {
    {"reason"_L1, FieldKind::Text, true, 500},
    {"approver"_L1, FieldKind::Text, false, 40},
    {"approver_secret"_L1, FieldKind::Text, false, 200},
};
constexpr SortKey kSorts[] = {
    {"business_date"_L1, "r.business_date"},
    {"issued_at"_L1, "r.issued_at"},
    {"amount"_L1, "r.total_paise"},
};

QJsonObject rowJson(const store::Row& row)
{
    return {{u"id"_s, row.text(0)}, {u"receipt_number"_s, row.text(2)},
        {u"business_date"_s, row.text(3)}, {u"issued_at"_s, instantJson(row.integer(4))},
        {u"devotee_name"_s, textJson(row.text(5))}, {u"phone"_s, textJson(row.text(6))},
        {u"titles"_s, row.text(7)}, {u"modes"_s, row.text(8)}, {u"amount_paise"_s, row.integer(9)},
        {u"counter"_s, row.text(10)}, {u"username"_s, row.text(11)},
        {u"status"_s, row.flag(12) ? u"cancelled"_s : u"issued"_s},
        {u"print_count"_s, row.integer(13)}};
}

Result<Answer> getReceipts(const Reading& reading)
{
    const Ask& ask = reading.ask;
    const ListSource source{sql::api::receipts_page, sql::api::receipts_count, "r.id", kSorts};
    return listPage(
        reading, source,
        [&ask](store::Query& query) {
            query.bind("date_from", argument(ask, u"date_from"_s))
                .bind("date_to", argument(ask, u"date_to"_s))
                .bind("devotee_id", argument(ask, u"devotee_id"_s))
                .bind("counter", argument(ask, u"counter"_s));
        },
        rowJson);
}

/// By number, or by id where the path has one.
Result<receipts::ShownReceipt> receiptOf(store::Connection& db, const Ask& ask)
{
    const QString number = ask.path.value(u"number"_s);
    if (const auto id = ReceiptId::fromString(QString(number).replace(u'/', u'-'))) {
        return receipts::showReceipt(db, *id);
    }
    return receipts::showReceipt(db, number);
}

Result<Answer> getReceipt(const Reading& reading)
{
    MM_LET(receipt, receiptOf(reading.db(), reading.ask));
    return Answer{receiptJson(receipt, reading.ask.language)};
}

Result<Answer> postReceipt(Writing& writing)
{
    MM_LET(draft, receiptDraft(ValueReader(writing.ask.body)));
    MM_LET(receipt, issue(writing, std::move(draft)));
    return issued(receiptJson(receipt, writing.ask.language),
        u"/api/v1/receipts/"_s + QString(receipt.number).replace(u'/', u'-'));
}

Result<Answer> postCancel(Writing& writing)
{
    MM_LET(receipt, receiptOf(writing.unit.db(), writing.ask));
    MM_CHECK(counter::cancelReceipt(writing.unit, receipt.number,
        ValueReader(writing.ask.body).text("reason"_L1), writing.approval));
    MM_LET(cancelled, receipts::showReceipt(writing.unit.db(), receipt.id));
    return Answer{receiptJson(cancelled, writing.ask.language)};
}

Result<reports::PaperSize> paperOf(const Ask& ask)
{
    const QString paper = ask.query.value(u"paper"_s, u"a5"_s);
    if (paper == "a5"_L1) {
        return reports::PaperSize::A5;
    }
    if (paper == "80mm"_L1) {
        return reports::PaperSize::Roll80;
    }
    if (paper == "58mm"_L1) {
        return reports::PaperSize::Roll58;
    }
    return fail(invalid("cli.paper_unknown"_L1, u"paper"_s, {{u"paper"_s, paper}}));
}

/// Every paper is counted, the web's too: the first is the original.
Result<Answer> getPdf(Writing& writing)
{
    MM_LET(size, paperOf(writing.ask));
    MM_LET(vault, writing.keys.vault());
    MM_LET(receipt, receiptOf(writing.unit.db(), writing.ask));
    MM_LET(copyNo, receipts::recordPrint(writing.unit, receipt.id, u"pdf"_s));
    MM_LET(facts, reports::receiptFacts(writing.unit.db(), receipt.id));
    const auto sign = [key = vault](const QByteArray& said) {
        return key->sign(said);
    };
    MM_LET(paper,
        reports::receiptPaperOf(
            facts, {copyNo, writing.unit.actor().displayName, writing.unit.nowMs()}, sign));
    pdf::FontSet fonts = pdf::FontSet::standard(qEnvironmentVariable("MANDIRMITRA_FONT_DIR"));
    MM_LET(bytes, reports::receiptPdf(paper, size, fonts));
    return Answer{.contentType = "application/pdf", .raw = bytes};
}

const Route kRoutes[] = {
    {.path = "/api/v1/receipts"_L1,
        .access = holders("receipt.view"_L1),
        .summary = "Receipts, the latest first"_L1,
        .query = kArguments,
        .isList = true,
        .read = getReceipts},
    {.method = Method::Post,
        .path = "/api/v1/receipts"_L1,
        .access = holders("donation.create"_L1),
        .summary = "Issue a receipt with many lines and several ways of paying"_L1,
        .body = receiptFields(),
        .isFact = true,
        .write = postReceipt},
    {.path = "/api/v1/receipts/{number}"_L1,
        .access = holders("receipt.view"_L1),
        .summary = "One receipt, by number (slashes, hyphens or %2F) or id"_L1,
        .read = getReceipt},
    {.path = "/api/v1/receipts/{number}/pdf"_L1,
        .access = holders("receipt.reprint"_L1),
        .summary = "The receipt as paper; each is counted: ORIGINAL, then DUPLICATE n"_L1,
        .query = kPdfArguments,
        .write = getPdf},
    {.method = Method::Post,
        .path = "/api/v1/receipts/{number}/cancel"_L1,
        .access = holders("receipt.cancel"_L1),
        .summary = "Cancel with a reason; the entry is reversed, the number stays"_L1,
        .body = kCancelFields,
        .write = postCancel,
        .approval = counter::kCancelApproval},
};

} // namespace

std::span<const Route> receiptRoutes()
{
    return kRoutes;
}

} // namespace mm::server
