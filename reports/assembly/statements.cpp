// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/statements.h"

#include "models/core/financial_year.h"
#include "reports/assembly/book_tables.h"
#include "reports/assembly/sale_tables.h"

#include <algorithm>
#include <array>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStatements{
    Statement{"day-book"_L1, "report.day_book"_L1, true, dayBookTable},
    Statement{"cash-book"_L1, "report.cash_book"_L1, true, cashBookTable},
    Statement{"ledger"_L1, "report.ledger"_L1, false, ledgersTable},
    Statement{"trial-balance"_L1, "report.trial_balance"_L1, false, trialBalanceTable},
    Statement{"donations"_L1, "report.donations"_L1, true, donationsTable},
    Statement{"sevas"_L1, "report.sevas"_L1, true, sevasTable},
    Statement{"donors"_L1, "report.donors"_L1, false, donorsTable},
    Statement{"control-totals"_L1, "report.control_totals"_L1, true, controlTotalsTable},
};

} // namespace

std::span<const Statement> statements()
{
    return kStatements;
}

Result<const Statement*> statementNamed(const QString& name)
{
    const auto found = std::ranges::find_if(
        kStatements, [&](const auto& statement) { return statement.name == name; });
    if (found == kStatements.end()) {
        QStringList known;
        for (const auto& statement : kStatements) {
            known.append(statement.name);
        }
        return fail(notFound("report.unknown"_L1, {{u"report"_s, name}, {u"known"_s, known}}));
    }
    return &*found;
}

Result<StatementAsk> periodOf(
    const Statement& statement, QDate from, QDate upto, QDate today, const QString& language)
{
    StatementAsk ask{from, upto.isValid() ? upto : today, language};
    if (!ask.from.isValid()) {
        ask.from = statement.isDaily ? ask.upto : FinancialYear::of(ask.upto).first();
    }
    if (ask.from > ask.upto) {
        return fail(invalid("period.backwards"_L1, u"from"_s,
            {{u"from"_s, ask.from.toString(Qt::ISODate)},
                {u"upto"_s, ask.upto.toString(Qt::ISODate)}}));
    }
    return ask;
}

} // namespace mm::reports
