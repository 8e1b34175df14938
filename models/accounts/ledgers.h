// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

namespace mm::accounts {

/// A head of account. `balance` is debits less credits to date: negative for a credit balance.
struct Ledger
{
    LedgerId id;
    QString code;
    QString name;
    QString nameLocal;
    /// "asset", "liability", "income", "expense"
    QString nature;
    QString group;
    Money balance;
};

/// A fund: money that has a purpose of its own.
struct Fund
{
    FundId id;
    QString code;
    QString name;
    QString nature;
    /// Whether a donation to it can be deductible at all (80G / section 133).
    bool isDeductible = false;
    QString nameLocal;
};

/// All ledgers with their balance to date, by code.
Result<std::vector<Ledger>> listLedgers(store::Connection& db);
/// By code ("30200"); NotFound ledger.unknown.
Result<LedgerId> ledgerByCode(store::Connection& db, const QString& code);
/// By code without regard to case ("ANNADANA"); NotFound fund.unknown.
Result<Fund> fundByCode(store::Connection& db, const QString& code);
Result<Fund> fundById(store::Connection& db, FundId id);
Result<std::vector<Fund>> listFunds(store::Connection& db);

/// The ledger that holds the cash of a counter: 25110 for counter 1, 25111 for counter 2, …
/// Worked out from the number in the counter's code, so that two counters never claim one ledger;
/// 25108 for the service's own counter ("WEB", after a restore W and three letters), 25109 for any
/// other code without a number ("IMP").
QString counterCashCode(const QString& counterCode);

} // namespace mm::accounts
