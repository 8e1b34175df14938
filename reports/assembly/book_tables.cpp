// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/book_tables.h"

#include "models/accounts/day_book.h"
#include "models/accounts/ledger_statement.h"
#include "models/accounts/trial_balance.h"
#include "reports/assembly/table_builder.h"
#include "translations/error_text.h"

namespace mm::reports {

using namespace Qt::StringLiterals;
using accounts::LedgerStatement;
using accounts::StatementLine;

namespace {

/// "Donations - general", or "… (3)" where a voucher has several heads on the other side.
QString otherSideOf(const StatementLine& line)
{
    return line.otherSides > 1 ? QString(u"%1 (%2)"_s.arg(line.otherSide).arg(line.otherSides))
                               : line.otherSide;
}

void addTotals(TableBuilder& table, const LedgerStatement& statement)
{
    table.total("opening_paise"_L1, statement.opening);
    table.total("debit_paise"_L1, statement.debit);
    table.total("credit_paise"_L1, statement.credit);
    table.total("closing_paise"_L1, statement.closing);
    table.total("count"_L1, static_cast<qint64>(statement.lines.size()));
}

} // namespace

Result<ReportTable> dayBookTable(store::Connection& db, const StatementAsk& ask)
{
    MM_LET(lines, accounts::dayBook(db, ask.from, ask.upto));
    TableBuilder table("day-book"_L1, texts::sentence("report.day_book"_L1, {}, ask.language), ask);
    table.column("business_date"_L1, CellKind::Date)
        .column("voucher"_L1)
        .column("kind"_L1)
        .column("ledger_code"_L1)
        .column("ledger"_L1)
        .column("fund"_L1)
        .column("narration"_L1)
        .column("debit_paise"_L1, CellKind::Amount)
        .column("credit_paise"_L1, CellKind::Amount);
    Money debit;
    Money credit;
    qint64 vouchers = 0;
    VoucherId last;
    for (const auto& line : lines) {
        table.row({line.businessDate, line.number, line.kind, line.ledgerCode, line.ledger,
            line.fund, line.narration, line.debit, line.credit});
        debit += line.debit;
        credit += line.credit;
        vouchers += line.voucher == last ? 0 : 1;
        last = line.voucher;
    }
    table.total("debit_paise"_L1, debit);
    table.total("credit_paise"_L1, credit);
    table.total("vouchers"_L1, vouchers);
    return table.take();
}

Result<ReportTable> cashBookTable(store::Connection& db, const StatementAsk& ask)
{
    MM_LET(ledgers, accounts::cashLedgers(db));
    MM_LET(statement, accounts::ledgerStatement(db, ledgers, ask.from, ask.upto));
    TableBuilder table(
        "cash-book"_L1, texts::sentence("report.cash_book"_L1, {}, ask.language), ask);
    table.column("business_date"_L1, CellKind::Date)
        .column("voucher"_L1)
        .column("ledger_code"_L1)
        .column("particulars"_L1)
        .column("narration"_L1)
        .column("debit_paise"_L1, CellKind::Amount)
        .column("credit_paise"_L1, CellKind::Amount)
        .column("balance_paise"_L1, CellKind::Amount);
    for (const auto& line : statement.lines) {
        table.row({line.businessDate, line.number, line.ledgerCode, otherSideOf(line),
            line.narration, line.debit, line.credit, line.balance});
    }
    addTotals(table, statement);
    return table.take();
}

Result<ReportTable> ledgerTable(
    store::Connection& db, const QString& ledgerCode, const StatementAsk& ask)
{
    MM_LET(ledger, accounts::findLedger(db, ledgerCode));
    MM_LET(statement, accounts::ledgerStatement(db, {&ledger, 1}, ask.from, ask.upto));
    TableBuilder table("ledger"_L1, ledger.code + u' ' + ledger.name, ask);
    table.column("business_date"_L1, CellKind::Date)
        .column("voucher"_L1)
        .column("kind"_L1)
        .column("particulars"_L1)
        .column("fund"_L1)
        .column("narration"_L1)
        .column("debit_paise"_L1, CellKind::Amount)
        .column("credit_paise"_L1, CellKind::Amount)
        .column("balance_paise"_L1, CellKind::Amount);
    for (const auto& line : statement.lines) {
        table.row({line.businessDate, line.number, line.kind, otherSideOf(line), line.fund,
            line.narration, line.debit, line.credit, line.balance});
    }
    addTotals(table, statement);
    return table.take();
}

Result<ReportTable> ledgersTable(store::Connection& db, const StatementAsk& ask)
{
    MM_LET(balance, accounts::trialBalance(db, ask.from, ask.upto));
    TableBuilder table("ledger"_L1, texts::sentence("report.ledger"_L1, {}, ask.language), ask);
    table.column("code"_L1)
        .column("name"_L1)
        .column("group"_L1)
        .column("opening_paise"_L1, CellKind::Amount)
        .column("debit_paise"_L1, CellKind::Amount)
        .column("credit_paise"_L1, CellKind::Amount)
        .column("balance_paise"_L1, CellKind::Amount);
    for (const auto& row : balance.rows) {
        table.row({row.code, row.name, row.group, row.openingDebit - row.openingCredit, row.debit,
            row.credit, row.closingDebit - row.closingCredit});
    }
    table.total("debit_paise"_L1, balance.debit);
    table.total("credit_paise"_L1, balance.credit);
    return table.take();
}

Result<ReportTable> trialBalanceTable(store::Connection& db, const StatementAsk& ask)
{
    MM_LET(balance, accounts::trialBalance(db, ask.from, ask.upto));
    TableBuilder table(
        "trial-balance"_L1, texts::sentence("report.trial_balance"_L1, {}, ask.language), ask);
    table.column("code"_L1)
        .column("name"_L1)
        .column("group"_L1)
        .column("opening_debit_paise"_L1, CellKind::Amount)
        .column("opening_credit_paise"_L1, CellKind::Amount)
        .column("debit_paise"_L1, CellKind::Amount)
        .column("credit_paise"_L1, CellKind::Amount)
        .column("closing_debit_paise"_L1, CellKind::Amount)
        .column("closing_credit_paise"_L1, CellKind::Amount);
    for (const auto& row : balance.rows) {
        table.row({row.code, row.name, row.group, row.openingDebit, row.openingCredit, row.debit,
            row.credit, row.closingDebit, row.closingCredit});
    }
    table.total("opening_debit_paise"_L1, balance.openingDebit);
    table.total("opening_credit_paise"_L1, balance.openingCredit);
    table.total("debit_paise"_L1, balance.debit);
    table.total("credit_paise"_L1, balance.credit);
    table.total("closing_debit_paise"_L1, balance.closingDebit);
    table.total("closing_credit_paise"_L1, balance.closingCredit);
    return table.take();
}

} // namespace mm::reports
