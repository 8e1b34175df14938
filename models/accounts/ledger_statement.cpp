// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/ledger_statement.h"

#include "models/accounts/accounts_sql.h"

#include <algorithm>
#include <iterator>

namespace mm::accounts {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

int monthOf(QDate date)
{
    return date.year() * 100 + date.month();
}

Result<Money> balanceBefore(store::Connection& db, LedgerId ledger, QDate day)
{
    const QDate monthStart(day.year(), day.month(), 1);
    Query query(db, sql::accounts::ledger_sums_upto);
    query.bind("ledger_id", ledger)
        .bind("month", monthOf(monthStart.addDays(-1)))
        .bind("line_from", monthStart)
        .bind("line_upto", day.addDays(-1));
    return query.one([](const Row& row) { return row.money(0); });
}

Result<std::vector<StatementLine>> linesOf(
    store::Connection& db, const Ledger& ledger, QDate from, QDate upto)
{
    Query query(db, sql::accounts::ledger_lines);
    query.bind("ledger_id", ledger.id).bind("from_date", from).bind("upto_date", upto);
    return query.all([&](const Row& row) {
        return StatementLine{row.id<VoucherId>(0), row.text(1), row.text(2), row.date(3),
            row.integer(4), row.text(5), row.text(6), row.text(7), ledger.code, row.text(8),
            row.integer(9), row.money(10), row.money(11), {}};
    });
}

bool isBefore(const StatementLine& one, const StatementLine& other)
{
    return std::tie(one.businessDate, one.voucher) < std::tie(other.businessDate, other.voucher);
}

} // namespace

Result<LedgerStatement> ledgerStatement(
    store::Connection& db, std::span<const Ledger> ledgers, QDate from, QDate upto)
{
    LedgerStatement statement{from, upto, {ledgers.begin(), ledgers.end()}, {}, {}, {}, {}, {}};
    for (const auto& ledger : ledgers) {
        MM_LET(opening, balanceBefore(db, ledger.id, from));
        statement.opening += opening;
        MM_LET(lines, linesOf(db, ledger, from, upto));
        std::ranges::move(lines, std::back_inserter(statement.lines));
    }
    std::ranges::stable_sort(statement.lines, isBefore);
    statement.closing = statement.opening;
    for (auto& line : statement.lines) {
        statement.debit += line.debit;
        statement.credit += line.credit;
        statement.closing += line.debit - line.credit;
        line.balance = statement.closing;
    }
    return statement;
}

Result<Ledger> findLedger(store::Connection& db, const QString& code)
{
    MM_LET(all, listLedgers(db));
    const auto found = std::ranges::find(all, code.trimmed(), &Ledger::code);
    if (found == all.end()) {
        return fail(notFound("ledger.unknown"_L1, {{u"code"_s, code}}));
    }
    return *found;
}

Result<std::vector<Ledger>> cashLedgers(store::Connection& db)
{
    MM_LET(all, listLedgers(db));
    std::erase_if(all, [](const Ledger& ledger) {
        // Stamps (25800) are counted with the cash of the chart, but are none.
        return ledger.group != "Cash"_L1 || ledger.code == "25800"_L1;
    });
    return std::move(all);
}

} // namespace mm::accounts
