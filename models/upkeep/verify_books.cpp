// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/upkeep/findings.h"
#include "models/upkeep/upkeep_sql.h"

#include <tuple>

namespace mm::upkeep {

using namespace Qt::StringLiterals;
using store::Query;

namespace {

/// Ledger, fund, month: as many as the chart of accounts has in use, not as the books have lines.
using BalanceKey = std::tuple<Uuid, Uuid, qint64>;
using Sides = std::pair<Money, Money>;

/// "2026-11-22" is in month 202611.
qint64 monthOf(QStringView isoDate)
{
    return isoDate.left(4).toInt() * 100 + isoDate.mid(5, 2).toInt();
}

Result<void> addLines(store::Connection& db, std::map<BalanceKey, Sides>& sums, qint64& lines)
{
    Query query(db, sql::upkeep::ledger_lines);
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            return {};
        }
        const auto row = query.row();
        auto& sides =
            sums[{row.id<LedgerId>(0).uuid, row.id<FundId>(1).uuid, monthOf(row.text(2))}];
        for (auto [side, column] : {std::pair(&sides.first, 3), std::pair(&sides.second, 4)}) {
            const Money both[] = {*side, row.money(column)};
            MM_LET(sum, checkedSum(both));
            *side = sum;
        }
        ++lines;
    }
}

} // namespace

Result<Finding> findVoucherSeries(store::Connection& db)
{
    MM_LET(series, violation(db, sql::upkeep::wrong_voucher_series));
    return Finding{-1,
        series.isEmpty()
            ? QString()
            : u"the vouchers of %1 do not count to the last number given"_s.arg(series)};
}

Result<Finding> findUnbalancedVouchers(store::Connection& db)
{
    MM_LET(number, violation(db, sql::upkeep::unbalanced_voucher));
    return Finding{-1,
        number.isEmpty()
            ? QString()
            : u"voucher %1 does not balance, in the whole, for each fund, or on its day"_s.arg(
                number)};
}

Result<Finding> findLedgerBalances(store::Connection& db)
{
    std::map<BalanceKey, Sides> sums;
    qint64 lines = 0;
    MM_CHECK(addLines(db, sums, lines));
    Query query(db, sql::upkeep::ledger_balances);
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            break;
        }
        const auto row = query.row();
        auto& sides = sums[{row.id<LedgerId>(0).uuid, row.id<FundId>(1).uuid, row.integer(2)}];
        if (sides != Sides(row.money(3), row.money(4))) {
            return Finding{lines,
                u"the running balance of ledger %1 in %2 is not the sum of its lines"_s
                    .arg(row.id<LedgerId>(0).toString())
                    .arg(row.integer(2))};
        }
        sides = {};
    }
    for (const auto& [key, sides] : sums) {
        if (sides != Sides()) {
            return Finding{lines,
                u"ledger %1 has lines in %2 and no running balance"_s
                    .arg(std::get<0>(key).toString())
                    .arg(std::get<2>(key))};
        }
    }
    return Finding{lines, {}};
}

} // namespace mm::upkeep
