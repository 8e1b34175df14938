// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/balance_sums.h"

#include "models/accounts/accounts_sql.h"
#include "models/store/array_text.h"
#include "models/store/query.h"

namespace mm::accounts {

using store::Query;
using store::Value;

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

Result<void> BalanceSums::writeAtOnce(store::Connection& db, TempleId temple) const
{
    std::array<std::vector<Value>, 5> columns;
    for (const auto& [key, sums] : m_sums) {
        columns[0].emplace_back(key.ledger);
        columns[1].emplace_back(key.fund);
        columns[2].emplace_back(key.month);
        columns[3].emplace_back(sums.first);
        columns[4].emplace_back(sums.second);
    }
    Query query(db, sql::accounts::add_to_balance);
    query.bind("temple_id", temple)
        .bind("ledger_id", store::arrayText(columns[0]))
        .bind("fund_id", store::arrayText(columns[1]))
        .bind("month", store::arrayText(columns[2]))
        .bind("debit_paise", store::arrayText(columns[3]))
        .bind("credit_paise", store::arrayText(columns[4]));
    return query.send();
}

Result<void> BalanceSums::write(store::Connection& db, TempleId temple) const
{
    if (m_sums.empty()) {
        return {};
    }
    if (db.engine() == store::Engine::Postgres) {
        return writeAtOnce(db, temple);
    }
    for (const auto& [key, sums] : m_sums) {
        Query query(db, sql::accounts::add_to_balance);
        query.bind("temple_id", temple)
            .bind("ledger_id", key.ledger)
            .bind("fund_id", key.fund)
            .bind("month", key.month)
            .bind("debit_paise", sums.first)
            .bind("credit_paise", sums.second);
        MM_CHECK(query.send());
    }
    return {};
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
