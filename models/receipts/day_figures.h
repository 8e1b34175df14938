// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/money.h"
#include "models/store/connection.h"

#include <QDate>

#include <vector>

namespace mm::receipts {

/// What was collected in an hour (0 to 23, Kolkata), on a day or under one heading. Receipts that
/// were cancelled, on whatever day, are not in it; gifts in kind have no amount.
struct HourFigure
{
    int hour = 0;
    qint64 receipts = 0;
    Money amount;
};
struct DayFigure
{
    QDate day;
    qint64 receipts = 0;
    Money amount;
    qint64 cancelled = 0;
    Money cancelledAmount;
};
struct ShareFigure
{
    /// The code of the counter, category or seva; the mode of payment as stored ("upi").
    QString code;
    /// Empty for a mode of payment.
    QString name;
    QString nameLocal;
    /// Receipts of a counter, payments of a mode, lines of a category or seva.
    qint64 count = 0;
    Money amount;
};

/// The figures of the days from `from` to `upto`, both included; each list is sorted, the days by
/// date (days without a receipt are left out), the shares by amount.
struct PeriodFigures
{
    QDate from;
    QDate upto;
    qint64 receipts = 0;
    Money amount;
    qint64 cancelled = 0;
    Money cancelledAmount;
    std::vector<DayFigure> days;
    std::vector<ShareFigure> categories;
    std::vector<ShareFigure> sevas;
    std::vector<ShareFigure> counters;
    std::vector<ShareFigure> modes;
};

/// Reads the day sums (day_projection.h), never the receipts: the same cost whatever the history.
Result<PeriodFigures> figuresOf(store::Connection& db, QDate from, QDate upto);

/// Only the days and their sum: what a period is compared with.
Result<PeriodFigures> totalsOf(store::Connection& db, QDate from, QDate upto);

/// The hours of one day, from the receipts of that day.
Result<std::vector<HourFigure>> hoursOf(store::Connection& db, QDate day);

} // namespace mm::receipts
