// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/trial_balance.h"

#include "models/accounts/accounts_sql.h"

namespace mm::accounts {

using store::Query;
using store::Row;

namespace {

struct Sums
{
    LedgerId ledger;
    QString code;
    QString name;
    QString group;
    Money debit;
    Money credit;
};

/// Whether the balance of upto's month is the balance as of upto: the month ends there, or nothing
/// was posted in it later (as on any "today").
Result<bool> nothingLaterInMonth(store::Connection& db, QDate upto)
{
    const QDate monthEnd(upto.year(), upto.month(), upto.daysInMonth());
    Query query(db, sql::accounts::voucher_after);
    query.bind("after", upto).bind("upto", monthEnd);
    MM_LET(later, query.maybe([](const Row& row) { return row.integer(0); }));
    return !later.has_value();
}

/// Debits and credits of every ledger up to and including `upto`, from the balances of the months
/// before it and the lines of its own month.
Result<std::vector<Sums>> sumsUpto(store::Connection& db, QDate upto)
{
    const QDate monthStart(upto.year(), upto.month(), 1);
    MM_LET(wholeMonth, nothingLaterInMonth(db, upto));
    Query query(db, sql::accounts::sums_upto);
    query
        .bind("month",
            wholeMonth ? upto.year() * 100 + upto.month()
                       : monthStart.addDays(-1).year() * 100 + monthStart.addDays(-1).month())
        // An empty range when the month's own balance already covers it.
        .bind("line_from", wholeMonth ? upto.addDays(1) : monthStart)
        .bind("line_upto", upto);
    return query.all([](const Row& row) {
        return Sums{
            row.id<LedgerId>(0), row.text(1), row.text(2), row.text(3), row.money(4), row.money(5)};
    });
}

void split(Money balance, Money& debit, Money& credit)
{
    (balance.isNegative() ? credit : debit) = balance.isNegative() ? -balance : balance;
}

} // namespace

Result<TrialBalance> trialBalance(store::Connection& db, QDate from, QDate upto)
{
    MM_LET(before, sumsUpto(db, from.addDays(-1)));
    MM_LET(after, sumsUpto(db, upto));
    TrialBalance report{from, upto, {}, {}, {}, {}, {}, {}, {}};
    for (size_t i = 0; i < after.size(); ++i) {
        const Sums& opening = before[i];
        const Sums& closing = after[i];
        TrialBalanceRow row{
            closing.ledger, closing.code, closing.name, closing.group, {}, {}, {}, {}, {}, {}};
        row.debit = closing.debit - opening.debit;
        row.credit = closing.credit - opening.credit;
        split(opening.debit - opening.credit, row.openingDebit, row.openingCredit);
        split(closing.debit - closing.credit, row.closingDebit, row.closingCredit);
        if (closing.debit.isZero() && closing.credit.isZero()) {
            continue;
        }
        report.openingDebit += row.openingDebit;
        report.openingCredit += row.openingCredit;
        report.debit += row.debit;
        report.credit += row.credit;
        report.closingDebit += row.closingDebit;
        report.closingCredit += row.closingCredit;
        report.rows.push_back(std::move(row));
    }
    return report;
}

} // namespace mm::accounts
