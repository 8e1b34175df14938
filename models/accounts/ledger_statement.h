// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/ledgers.h"

#include <span>

namespace mm::accounts {

/// One entry in a ledger.
struct StatementLine
{
    VoucherId voucher;
    QString number;
    QString kind;
    QDate businessDate;
    /// UTC ms.
    qint64 issuedAt = 0;
    QString narration;
    QString counter;
    QString fund;
    /// Code of the ledger that the line stands in: of interest where a book joins several.
    QString ledgerCode;
    /// The head on the other side, and how many there are.
    QString otherSide;
    qint64 otherSides = 0;
    Money debit;
    Money credit;
    /// After this line: debits less credits, negative for a credit balance.
    Money balance;
};

/// The entries of one ledger, or of several taken as one (the cash book), in a period.
struct LedgerStatement
{
    QDate from;
    QDate upto;
    std::vector<Ledger> ledgers;
    /// Debits less credits of all days before the period.
    Money opening;
    std::vector<StatementLine> lines;
    Money debit;
    Money credit;
    Money closing;
};

/// The statement of [from, upto]. The opening balance comes from the running balances of the
/// months, so it costs the same after ten years.
Result<LedgerStatement> ledgerStatement(
    store::Connection& db, std::span<const Ledger> ledgers, QDate from, QDate upto);

/// One ledger with its balance to date; NotFound ledger.unknown.
Result<Ledger> findLedger(store::Connection& db, const QString& code);
/// The ledgers that hold cash: of the counters, the main chest and the hundi vault.
Result<std::vector<Ledger>> cashLedgers(store::Connection& db);

} // namespace mm::accounts
