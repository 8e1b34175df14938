// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

namespace mm::accounts {

/// One ledger of the trial balance: what stood before the period, what moved in it, what stands
/// after. A balance is on the debit or the credit side, never on both.
struct TrialBalanceRow
{
    LedgerId ledger;
    QString code;
    QString name;
    QString group;
    Money openingDebit;
    Money openingCredit;
    Money debit;
    Money credit;
    Money closingDebit;
    Money closingCredit;
};

/// Every ledger with its movement in the period; debits equal credits in each pair of totals.
struct TrialBalance
{
    QDate from;
    QDate upto;
    std::vector<TrialBalanceRow> rows;
    Money openingDebit;
    Money openingCredit;
    Money debit;
    Money credit;
    Money closingDebit;
    Money closingCredit;
};

/// The trial balance of [from, upto]. Reads the running balances: whole months cost one row a
/// ledger and month, only a broken month is summed from its lines, so ten years cost as much as
/// one.
Result<TrialBalance> trialBalance(store::Connection& db, QDate from, QDate upto);

} // namespace mm::accounts
