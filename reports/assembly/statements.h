// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "reports/exports/report_table.h"

#include <span>

namespace mm::reports {

/// What a report is asked for.
struct StatementAsk
{
    QDate from;
    QDate upto;
    /// Of titles and headings.
    QString language;
};

/// A report that the temple can have: made for a period, named for scripts and for people.
struct Statement
{
    /// "trial-balance"
    QLatin1StringView name;
    /// Its title, a sentence of the texts.
    QLatin1StringView title;
    /// Made for a day rather than for the year to date when nobody says from when.
    bool isDaily = false;
    Result<ReportTable> (*make)(store::Connection& db, const StatementAsk& ask) = nullptr;
};

/// Every report there is, in the order of the list: day-book, cash-book, ledger totals, …
std::span<const Statement> statements();
/// By name; NotFound report.unknown.
Result<const Statement*> statementNamed(const QString& name);

/// The period of a statement where part of it was left out: up to `today`, from the same day or
/// from the beginning of the financial year. Refuses period.backwards.
Result<StatementAsk> periodOf(
    const Statement& statement, QDate from, QDate upto, QDate today, const QString& language);

/// The entries of one ledger in a period; NotFound ledger.unknown.
Result<ReportTable> ledgerTable(
    store::Connection& db, const QString& ledgerCode, const StatementAsk& ask);

} // namespace mm::reports
