// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

namespace mm::receipts {

/// What one series issued in a period; cancelled ones are counted in `count` and `amount` too.
struct SeriesTotal
{
    /// "C01/2627"
    QString series;
    qint64 firstSequence = 0;
    qint64 lastSequence = 0;
    qint64 count = 0;
    Money amount;
    qint64 cancelled = 0;
    Money cancelledAmount;

    /// Whether every number from the first to the last is there.
    [[nodiscard]] bool isDense() const { return lastSequence - firstSequence + 1 == count; }
};

/// Receipts by one trait: a mode of payment, a kind of line.
struct TraitTotal
{
    QString trait;
    qint64 count = 0;
    Money amount;
    qint64 cancelled = 0;
    Money cancelledAmount;
};

/// What was posted out of one source ("receipts", "receipt_cancellations", …).
struct PostedTotal
{
    QString source;
    qint64 vouchers = 0;
    Money debit;
    Money credit;
};

/// The sums that must agree with one another and with the drawer: receipts by series, by mode of
/// payment and by kind of line, and the entries of the same days.
struct ControlTotals
{
    QDate from;
    QDate upto;
    std::vector<SeriesTotal> series;
    std::vector<TraitTotal> modes;
    std::vector<TraitTotal> kinds;
    std::vector<PostedTotal> posted;

    [[nodiscard]] Money receiptsTotal() const;
    [[nodiscard]] Money cancelledTotal() const;
    /// Series, payments and lines come to one sum, debits equal credits, and what the receipts
    /// posted is that sum.
    [[nodiscard]] bool agrees() const;
};

/// Over receipts and vouchers of the business dates from `from` to `upto`, both included.
Result<ControlTotals> controlTotals(store::Connection& db, QDate from, QDate upto);

} // namespace mm::receipts
