// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/indian_format.h"
#include "models/donations/categories.h"
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
    {"category"_L1},
    {"devotee_id"_L1, FieldKind::Id},
};
constexpr Field kCategoryFields[] = {
    {"code"_L1, FieldKind::Text, true, 20},
    {"name"_L1, FieldKind::Text, true},
    {"name_local"_L1},
    {"fund"_L1, FieldKind::Text, true, 20},
    {"ledger"_L1, FieldKind::Text, true, 20},
    {"donation_type"_L1, FieldKind::Text, false, 20, {}, "corpus, specific or others"_L1},
};
constexpr SortKey kSorts[] = {
    {"donation_date"_L1, "d.business_date"},
    {"amount"_L1, "d.amount_paise"},
};

QJsonObject rowJson(const store::Row& row)
{
    return {{u"id"_s, row.text(0)}, {u"receipt_number"_s, row.text(2)},
        {u"donation_date"_s, row.text(3)}, {u"issued_at"_s, instantJson(row.integer(4))},
        {u"anonymous"_s, row.flag(5)}, {u"devotee_id"_s, textJson(row.text(6))},
        {u"devotee_name"_s, textJson(row.text(7))}, {u"phone"_s, textJson(row.text(8))},
        {u"category"_s, row.text(9)}, {u"category_name"_s, row.text(10)}, {u"fund"_s, row.text(11)},
        {u"donation_type"_s, row.text(12)}, {u"payment_mode"_s, row.text(13)},
        {u"amount_paise"_s, row.integer(14)}, {u"amount"_s, formatInr(row.money(14))},
        {u"eligible_80g"_s, row.flag(15)}, {u"eligible_80g_reason"_s, row.text(16)},
        {u"kind_item"_s, textJson(row.text(17))},
        {u"status"_s, row.flag(18) ? u"cancelled"_s : u"issued"_s}};
}

Result<Answer> getDonations(const Reading& reading)
{
    const Ask& ask = reading.ask;
    const ListSource source{sql::api::donations_page, sql::api::donations_count, "d.id", kSorts};
    return listPage(
        reading, source,
        [&ask](store::Query& query) {
            query.bind("date_from", argument(ask, u"date_from"_s))
                .bind("date_to", argument(ask, u"date_to"_s))
                .bind("category", argument(ask, u"category"_s))
                .bind("devotee_id", argument(ask, u"devotee_id"_s));
        },
        rowJson);
}

Result<Answer> getDonation(const Reading& reading)
{
    using DonationId = Id<struct DonationTag>;
    MM_LET(id, pathId<DonationId>(reading.ask, "donation.unknown"_L1));
    store::Query query(reading.db(), sql::api::donation_by_id);
    query.bind("id", id);
    MM_LET(found, query.maybe(rowJson));
    if (!found) {
        return fail(notFound("donation.unknown"_L1));
    }
    return Answer{*found};
}

/// The id of a receipt's first donation: what the answer to a donation is about.
Result<QString> donationOf(store::Connection& db, ReceiptId receipt)
{
    store::Query query(db, sql::api::donation_of_receipt);
    query.bind("receipt_id", receipt);
    MM_LET(id, query.maybe([](const store::Row& row) { return row.text(0); }));
    return id.value_or(receipt.toString());
}

Result<Answer> postDonation(Writing& writing)
{
    MM_LET(draft, donationDraft(ValueReader(writing.ask.body)));
    MM_LET(sold, sell(writing, std::move(draft)));
    const auto& receipt = sold.receipt;
    QString id = sold.donation.toString();
    if (sold.donation.isNull()) {
        MM_LET(found, donationOf(writing.unit.db(), receipt.id));
        id = found;
    }
    QJsonObject data = receiptJson(receipt, writing.ask.language);
    data[u"id"_s] = id;
    data[u"receipt_id"_s] = idJson(receipt.id);
    return issued(data, u"/api/v1/donations/"_s + id);
}

QJsonObject categoryJson(const donations::Category& category)
{
    return {{u"id"_s, idJson(category.id)}, {u"code"_s, category.code}, {u"name"_s, category.name},
        {u"name_local"_s, textJson(category.nameLocal)},
        {u"donation_type"_s, category.donationType}, {u"fund_id"_s, idJson(category.fund)},
        {u"ledger_id"_s, idJson(category.ledger)}};
}

Result<Answer> getCategories(const Reading& reading)
{
    MM_LET(categories, donations::listCategories(reading.db()));
    QJsonArray rows;
    for (const auto& category : categories) {
        rows.append(categoryJson(category));
    }
    return wholeList(reading.ask, rows);
}

Result<Answer> postCategory(Writing& writing)
{
    const ValueReader body(writing.ask.body);
    const QString type = body.text("donation_type"_L1);
    MM_CHECK(donations::addCategory(writing.unit,
        {body.text("code"_L1), body.text("name"_L1), body.text("name_local"_L1),
            body.text("fund"_L1), body.text("ledger"_L1), type.isEmpty() ? u"others"_s : type}));
    MM_LET(category, donations::findCategory(writing.unit.db(), body.text("code"_L1)));
    return Answer{.data = categoryJson(category),
        .status = 201,
        .location = u"/api/v1/donation-categories"_s};
}

const Route kRoutes[] = {
    {.path = "/api/v1/donation-categories"_L1,
        .access = holders("receipt.view"_L1),
        .summary = "What a donation can be for"_L1,
        .isList = true,
        .read = getCategories},
    {.method = Method::Post,
        .path = "/api/v1/donation-categories"_L1,
        .access = holders("donation.manage"_L1),
        .summary = "Add a category"_L1,
        .body = kCategoryFields,
        .isFact = true,
        .write = postCategory},
    {.path = "/api/v1/donations"_L1,
        .access = holders("receipt.view"_L1),
        .summary = "Donations, the latest first"_L1,
        .query = kArguments,
        .isList = true,
        .read = getDonations},
    {.method = Method::Post,
        .path = "/api/v1/donations"_L1,
        .access = holders("donation.create"_L1),
        .summary = "Take a donation and issue its receipt"_L1,
        .body = donationFields(),
        .isFact = true,
        .write = postDonation},
    {.path = "/api/v1/donations/{id}"_L1,
        .access = holders("receipt.view"_L1),
        .summary = "One donation"_L1,
        .read = getDonation},
};

} // namespace

std::span<const Route> donationRoutes()
{
    return kRoutes;
}

} // namespace mm::server
