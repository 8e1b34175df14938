// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/ledger_statement.h"
#include "models/accounts/ledgers.h"
#include "reports/assembly/statements.h"
#include "reports/json/table_json.h"
#include "server/api/api_sql.h"
#include "server/api/list_page.h"
#include "server/api/path_ids.h"
#include "server/api/route_groups.h"
#include "server/api/value_reader.h"

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr Field kArguments[] = {
    {"date_from"_L1, FieldKind::Date},
    {"date_to"_L1, FieldKind::Date},
    {"kind"_L1, FieldKind::Text, false, 20},
};
constexpr Field kReportArguments[] = {
    {"date_from"_L1, FieldKind::Date},
    {"date_to"_L1, FieldKind::Date},
    {"as_of"_L1, FieldKind::Date},
};
constexpr SortKey kSorts[] = {{"business_date"_L1, "v.business_date"}};

QJsonObject ledgerJson(const accounts::Ledger& ledger)
{
    return {{u"id"_s, idJson(ledger.id)}, {u"code"_s, ledger.code}, {u"name"_s, ledger.name},
        {u"name_local"_s, textJson(ledger.nameLocal)}, {u"nature"_s, ledger.nature},
        {u"group"_s, ledger.group}, {u"balance_paise"_s, moneyJson(ledger.balance)}};
}

Result<Answer> getLedgers(const Reading& reading)
{
    MM_LET(ledgers, accounts::listLedgers(reading.db()));
    QJsonArray rows;
    for (const auto& ledger : ledgers) {
        rows.append(ledgerJson(ledger));
    }
    return wholeList(reading.ask, rows);
}

Result<Answer> getLedger(const Reading& reading)
{
    MM_LET(ledger, accounts::findLedger(reading.db(), reading.ask.path.value(u"code"_s)));
    return Answer{ledgerJson(ledger)};
}

QJsonObject voucherJson(const store::Row& row)
{
    return {{u"id"_s, row.text(0)}, {u"number"_s, row.text(2)}, {u"kind"_s, row.text(3)},
        {u"business_date"_s, row.text(4)}, {u"issued_at"_s, instantJson(row.integer(5))},
        {u"narration"_s, row.text(6)}, {u"source"_s, row.text(7)},
        {u"total_paise"_s, row.integer(8)}, {u"counter"_s, row.text(9)},
        {u"reverses_id"_s, textJson(row.text(10))}};
}

constexpr const char* kVoucherId = "v.id";

void bindVouchers(store::Query& query, const Ask& ask, const store::Value& id)
{
    query.bind("date_from", argument(ask, u"date_from"_s))
        .bind("date_to", argument(ask, u"date_to"_s))
        .bind("kind", argument(ask, u"kind"_s))
        .bind("id", id);
}

Result<Answer> getVouchers(const Reading& reading)
{
    const ListSource source{sql::api::vouchers_page, sql::api::vouchers_count, kVoucherId, kSorts};
    return listPage(
        reading, source, [&](store::Query& query) { bindVouchers(query, reading.ask, {}); },
        voucherJson);
}

Result<Answer> getVoucher(const Reading& reading)
{
    MM_LET(id, pathId<VoucherId>(reading.ask, "voucher.unknown"_L1));
    const ListSource source{sql::api::vouchers_page, sql::api::vouchers_count, kVoucherId, kSorts};
    MM_LET(page,
        listPage(
            reading, source, [&](store::Query& query) { bindVouchers(query, reading.ask, id); },
            voucherJson));
    if (page.data.toArray().isEmpty()) {
        return fail(notFound("voucher.unknown"_L1));
    }
    QJsonObject voucher = page.data.toArray().first().toObject();
    store::Query lines(reading.db(), sql::api::voucher_lines);
    lines.bind("id", id);
    QJsonArray rows;
    MM_CHECK(lines.all([&rows](const store::Row& row) {
        rows.append(QJsonObject{{u"ledger"_s, row.text(0)}, {u"name"_s, row.text(1)},
            {u"fund"_s, row.text(2)}, {u"debit_paise"_s, row.integer(3)},
            {u"credit_paise"_s, row.integer(4)}});
        return 0;
    }));
    voucher[u"lines"_s] = rows;
    return Answer{voucher};
}

QDate dateOf(const Ask& ask, const QString& name)
{
    return QDate::fromString(ask.query.value(name), Qt::ISODate);
}

Result<Answer> getReport(const Reading& reading)
{
    const Ask& ask = reading.ask;
    MM_LET(statement, reports::statementNamed(ask.path.value(u"name"_s)));
    const QDate asOf = dateOf(ask, u"as_of"_s);
    MM_LET(period,
        reports::periodOf(*statement, dateOf(ask, u"date_from"_s),
            asOf.isValid() ? asOf : dateOf(ask, u"date_to"_s), reading.desk.clock.today(),
            ask.language));
    MM_LET(table, statement->make(reading.db(), period));
    return Answer{reports::tableJson(table)};
}

const Route kRoutes[] = {
    {.path = "/api/v1/ledgers"_L1,
        .access = holders("voucher.view"_L1),
        .summary = "All heads of account with their balance to date"_L1,
        .isList = true,
        .read = getLedgers},
    {.path = "/api/v1/ledgers/{code}"_L1,
        .access = holders("voucher.view"_L1),
        .summary = "One head of account"_L1,
        .read = getLedger},
    {.path = "/api/v1/vouchers"_L1,
        .access = holders("voucher.view"_L1),
        .summary = "Vouchers, the latest first"_L1,
        .query = kArguments,
        .isList = true,
        .read = getVouchers},
    {.path = "/api/v1/vouchers/{id}"_L1,
        .access = holders("voucher.view"_L1),
        .summary = "One voucher with its lines"_L1,
        .read = getVoucher},
    {.path = "/api/v1/reports/{name}"_L1,
        .access = holders("report.view"_L1),
        .summary = "A report by name: trial-balance, day-book, donations, …"_L1,
        .query = kReportArguments,
        .isReport = true,
        .read = getReport},
};

} // namespace

std::span<const Route> accountRoutes()
{
    return kRoutes;
}

} // namespace mm::server
