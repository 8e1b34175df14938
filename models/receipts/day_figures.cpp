// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/day_figures.h"

#include "models/receipts/receipts_sql.h"
#include "models/store/query.h"

namespace mm::receipts {

using store::Query;
using store::Row;

namespace {

Result<std::vector<ShareFigure>> shares(
    store::Connection& db, const store::SqlText& sql, QDate from, QDate upto)
{
    Query query(db, sql);
    query.bind("from_date", from).bind("upto_date", upto);
    return query.all([](const Row& row) {
        return ShareFigure{row.text(0), row.text(1), row.text(2), row.integer(3), row.money(4)};
    });
}

} // namespace

Result<PeriodFigures> totalsOf(store::Connection& db, QDate from, QDate upto)
{
    PeriodFigures figures;
    figures.from = from;
    figures.upto = upto;
    Query query(db, sql::receipts::figures_by_day);
    query.bind("from_date", from).bind("upto_date", upto);
    MM_LET(days, query.all([](const Row& row) {
        return DayFigure{row.date(0), row.integer(1), row.money(2), row.integer(3), row.money(4)};
    }));
    for (const auto& day : days) {
        figures.receipts += day.receipts;
        figures.amount += day.amount;
        figures.cancelled += day.cancelled;
        figures.cancelledAmount += day.cancelledAmount;
    }
    figures.days = std::move(days);
    return figures;
}

Result<PeriodFigures> figuresOf(store::Connection& db, QDate from, QDate upto)
{
    MM_LET(figures, totalsOf(db, from, upto));
    MM_LET(categories, shares(db, sql::receipts::figures_by_category, from, upto));
    figures.categories = std::move(categories);
    MM_LET(sevas, shares(db, sql::receipts::figures_by_seva, from, upto));
    figures.sevas = std::move(sevas);
    MM_LET(counters, shares(db, sql::receipts::figures_by_counter, from, upto));
    figures.counters = std::move(counters);
    MM_LET(modes, shares(db, sql::receipts::figures_by_mode, from, upto));
    figures.modes = std::move(modes);
    return figures;
}

Result<std::vector<HourFigure>> hoursOf(store::Connection& db, QDate day)
{
    Query query(db, sql::receipts::figures_by_hour);
    query.bind("day", day);
    return query.all([](const Row& row) {
        return HourFigure{static_cast<int>(row.integer(0)), row.integer(1), row.money(2)};
    });
}

} // namespace mm::receipts
