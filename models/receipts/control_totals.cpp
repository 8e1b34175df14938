// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/control_totals.h"

#include "models/receipts/receipts_sql.h"

#include <algorithm>

namespace mm::receipts {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

Result<std::vector<TraitTotal>> traits(
    store::Connection& db, const store::SqlText& sql, QDate from, QDate upto)
{
    Query query(db, sql);
    query.bind("from_date", from).bind("upto_date", upto);
    return query.all([](const Row& row) {
        return TraitTotal{row.text(0), row.integer(1), row.money(2), row.integer(3), row.money(4)};
    });
}

template <typename Total>
Money sumOf(const std::vector<Total>& totals, Money Total::*amount)
{
    Money sum;
    for (const auto& total : totals) {
        sum += total.*amount;
    }
    return sum;
}

} // namespace

Money ControlTotals::receiptsTotal() const
{
    return sumOf(series, &SeriesTotal::amount);
}

Money ControlTotals::cancelledTotal() const
{
    return sumOf(series, &SeriesTotal::cancelledAmount);
}

bool ControlTotals::agrees() const
{
    const Money total = receiptsTotal();
    const auto fromReceipts = std::ranges::find(posted, u"receipts"_s, &PostedTotal::source);
    const Money entered = fromReceipts == posted.end() ? Money() : fromReceipts->debit;
    // What came in kind is an estimate until it is valued, and in no total.
    const auto inKind = std::ranges::find(modes, u"kind"_s, &TraitTotal::trait);
    const Money estimated = inKind == modes.end() ? Money() : inKind->amount;
    return sumOf(modes, &TraitTotal::amount) - estimated == total
        && sumOf(kinds, &TraitTotal::amount) == total && entered == total
        && sumOf(posted, &PostedTotal::debit) == sumOf(posted, &PostedTotal::credit);
}

Result<ControlTotals> controlTotals(store::Connection& db, QDate from, QDate upto)
{
    ControlTotals totals{from, upto, {}, {}, {}, {}};
    Query series(db, sql::receipts::totals_by_series);
    series.bind("from_date", from).bind("upto_date", upto);
    MM_LET(bySeries, series.all([](const Row& row) {
        return SeriesTotal{row.text(0), row.integer(1), row.integer(2), row.integer(3),
            row.money(4), row.integer(5), row.money(6)};
    }));
    totals.series = std::move(bySeries);
    MM_LET(byMode, traits(db, sql::receipts::totals_by_mode, from, upto));
    totals.modes = std::move(byMode);
    MM_LET(byKind, traits(db, sql::receipts::totals_by_kind, from, upto));
    totals.kinds = std::move(byKind);
    Query posted(db, sql::receipts::totals_of_vouchers);
    posted.bind("from_date", from).bind("upto_date", upto);
    MM_LET(bySource, posted.all([](const Row& row) {
        return PostedTotal{row.text(0), row.integer(1), row.money(2), row.money(3)};
    }));
    totals.posted = std::move(bySource);
    return totals;
}

} // namespace mm::receipts
