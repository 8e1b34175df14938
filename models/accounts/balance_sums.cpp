// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/balance_sums.h"

#include "models/accounts/accounts_sql.h"
#include "models/store/laid_rows.h"
#include "models/store/query.h"

namespace mm::accounts {

using store::Query;
using store::Value;

namespace {

constexpr const char* kColumns[] = {"ledger_id", "fund_id", "month", "debit_paise", "credit_paise"};

} // namespace

qint64 monthOf(const QString& isoDate)
{
    return QStringView(isoDate).left(4).toLongLong() * 100
        + QStringView(isoDate).mid(5, 2).toLongLong();
}

void BalanceSums::add(LedgerId ledger, FundId fund, qint64 month, Money debit, Money credit)
{
    auto& [debits, credits] = m_sums[{ledger, fund, month}];
    debits += debit;
    credits += credit;
}

Result<void> BalanceSums::write(store::Connection& db, TempleId temple) const
{
    std::vector<std::vector<Value>> rows;
    for (const auto& [key, sums] : m_sums) {
        rows.push_back({key.ledger, key.fund, key.month, sums.first, sums.second});
    }
    return store::lay(
        db, temple, {&sql::accounts::add_to_balance, kColumns, 3, true, std::move(rows)});
}

Result<void> rebuildBalances(store::Connection& db, TempleId temple)
{
    Query forget(db, sql::accounts::delete_balances);
    MM_CHECK(forget.bind("temple_id", temple).run());
    Query sums(db, sql::accounts::rebuild_balances);
    MM_CHECK(sums.bind("temple_id", temple).run());
    return {};
}

} // namespace mm::accounts
