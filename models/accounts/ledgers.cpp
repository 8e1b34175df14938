// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/ledgers.h"

#include "models/accounts/accounts_sql.h"

namespace mm::accounts {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

/// Of counters without a number, such as IMP, which imports donations.
constexpr int kOtherCash = 25109;
/// Of the service's own counter: cash that is entered on the web is money of these days, in
/// somebody's hands; what IMP brings in was counted long ago.
constexpr int kWebCash = 25108;
constexpr QLatin1StringView kWebCounter("WEB");
/// The service's counter after a restore: W and three letters.
constexpr qsizetype kLaterWebCounter = 4;
constexpr int kFirstCounterCash = 25110;
constexpr int kCounterCashLedgers = 90;

Fund fundFrom(const Row& row)
{
    return {row.id<FundId>(0), row.text(1), row.text(2), row.text(3), row.flag(4), row.text(5)};
}

} // namespace

Result<std::vector<Ledger>> listLedgers(store::Connection& db)
{
    Query query(db, sql::accounts::list_ledgers);
    return query.all([](const Row& row) {
        return Ledger{row.id<LedgerId>(0), row.text(1), row.text(2), row.text(3), row.text(4),
            row.text(5), row.money(6)};
    });
}

Result<LedgerId> ledgerByCode(store::Connection& db, const QString& code)
{
    Query query(db, sql::accounts::ledger_by_code);
    query.bind("code", code);
    MM_LET(id, query.maybe([](const Row& row) { return row.id<LedgerId>(0); }));
    if (!id) {
        return fail(notFound("ledger.unknown"_L1, {{u"code"_s, code}}));
    }
    return *id;
}

Result<Fund> fundByCode(store::Connection& db, const QString& code)
{
    Query query(db, sql::accounts::fund_by_code);
    query.bind("code", code.trimmed().toUpper());
    MM_LET(fund, query.maybe(fundFrom));
    if (!fund) {
        return fail(notFound("fund.unknown"_L1, {{u"code"_s, code}}));
    }
    return *fund;
}

Result<Fund> fundById(store::Connection& db, FundId id)
{
    Query query(db, sql::accounts::fund_by_id);
    query.bind("id", id);
    return query.one(fundFrom);
}

Result<std::vector<Fund>> listFunds(store::Connection& db)
{
    Query query(db, sql::accounts::list_funds);
    return query.all(fundFrom);
}

QString counterCashCode(const QString& counterCode)
{
    int number = 0;
    for (const QChar c : counterCode) {
        if (c.isDigit()) {
            number = number * 10 + c.digitValue();
        }
    }
    if (number == 0) {
        const bool isWeb = counterCode == kWebCounter
            || (counterCode.size() == kLaterWebCounter && counterCode.startsWith(u'W'));
        return QString::number(isWeb ? kWebCash : kOtherCash);
    }
    return QString::number(kFirstCounterCash + (number - 1) % kCounterCashLedgers);
}

} // namespace mm::accounts
