// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace mm::accounts {

/// "2026-11-22" as ledger_balances counts months: 202611.
qint64 monthOf(const QString& isoDate);

/// Voucher lines summed up for ledger_balances: whoever writes voucher_lines (post(), and who takes
/// over what came from elsewhere) adds each new line here and writes the sums in the same
/// transaction.
class BalanceSums
{
public:
    void add(LedgerId ledger, FundId fund, qint64 month, Money debit, Money credit);
    Result<void> write(store::Connection& db, TempleId temple) const;

private:
    struct Key
    {
        LedgerId ledger;
        FundId fund;
        qint64 month = 0;
        auto operator<=>(const Key&) const = default;
    };
    std::map<Key, std::pair<Money, Money>> m_sums;
};

/// Makes all balances of a temple anew from its voucher lines.
Result<void> rebuildBalances(store::Connection& db, TempleId temple);

} // namespace mm::accounts
