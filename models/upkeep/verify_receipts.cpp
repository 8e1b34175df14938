// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/upkeep/findings.h"
#include "models/upkeep/upkeep_sql.h"

#include <map>

namespace mm::upkeep {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

/// The last sequence of each series, if the receipts count 1, 2, 3 … without gap or double.
struct SeriesRun
{
    std::map<QString, qint64> lastOf;
    qint64 receipts = 0;
    QString problem;
};

Result<SeriesRun> runThroughSeries(store::Connection& db)
{
    SeriesRun run;
    Query query(db, sql::upkeep::receipt_sequences);
    QString series;
    qint64 last = 0;
    while (true) {
        MM_LET(more, query.next());
        const QString next = more ? query.row().text(0) : QString();
        if (next != series) {
            if (!series.isEmpty()) {
                run.lastOf[series] = last;
            }
            series = next;
            last = 0;
        }
        if (!more) {
            return run;
        }
        const qint64 sequence = query.row().integer(1);
        if (sequence != last + 1) {
            run.problem = sequence <= last
                ? u"%1/%2 is there twice"_s.arg(series).arg(sequence)
                : u"%1 goes from %2 to %3"_s.arg(series).arg(last).arg(sequence);
            return run;
        }
        last = sequence;
        ++run.receipts;
    }
}

/// The numbers given out and the receipts that there are.
Result<QString> compareWithSeries(store::Connection& db, const SeriesRun& run)
{
    Query query(db, sql::upkeep::series_numbers);
    std::map<QString, qint64> given;
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            break;
        }
        if (query.row().text(2) == "receipt"_L1) {
            given[query.row().text(0) + u'/' + query.row().text(1)] = query.row().integer(3);
        }
    }
    for (const auto& [series, last] : given) {
        const auto found = run.lastOf.find(series);
        const qint64 there = found == run.lastOf.end() ? 0 : found->second;
        if (there != last) {
            return u"%1 has given %2 numbers, and the last receipt is %3"_s.arg(series)
                .arg(last)
                .arg(there);
        }
    }
    Query own(db, sql::upkeep::own_counter_codes);
    MM_LET(codes, own.all([](const Row& row) { return row.text(0); }));
    for (const auto& [series, last] : run.lastOf) {
        const QString code = series.section(u'/', 0, 0);
        if (!given.contains(series) && std::find(codes.begin(), codes.end(), code) != codes.end()) {
            return u"%1 has receipts, and nothing says which number is next"_s.arg(series);
        }
    }
    return QString();
}

} // namespace

Result<QString> violation(store::Connection& db, const store::SqlText& sql)
{
    Query query(db, sql);
    MM_LET(found, query.maybe([](const Row& row) { return row.text(0); }));
    return found.value_or(QString());
}

Result<Finding> findReceiptSeries(store::Connection& db)
{
    MM_LET(run, runThroughSeries(db));
    if (!run.problem.isEmpty()) {
        return Finding{run.receipts, run.problem};
    }
    MM_LET(differs, compareWithSeries(db, run));
    if (!differs.isEmpty()) {
        return Finding{run.receipts, differs};
    }
    MM_LET(number, violation(db, sql::upkeep::wrong_receipt_number));
    return Finding{run.receipts,
        number.isEmpty()
            ? QString()
            : u"receipt %1 does not carry the number of its series and year"_s.arg(number)};
}

Result<Finding> findReceiptTotals(store::Connection& db)
{
    MM_LET(number, violation(db, sql::upkeep::wrong_receipt_total));
    return Finding{-1,
        number.isEmpty()
            ? QString()
            : u"the lines or the payments of receipt %1 do not add up to its total"_s.arg(number)};
}

Result<Finding> findReceiptLines(store::Connection& db)
{
    MM_LET(line, violation(db, sql::upkeep::wrong_receipt_line));
    return Finding{-1,
        line.isEmpty()
            ? QString()
            : u"receipt %1 has not the one donation or booking that it stands for"_s.arg(line)};
}

Result<Finding> findReceiptVouchers(store::Connection& db)
{
    MM_LET(receipt, violation(db, sql::upkeep::receipt_without_voucher));
    if (!receipt.isEmpty()) {
        return Finding{-1, u"receipt %1 has not the voucher of its total"_s.arg(receipt)};
    }
    MM_LET(voucher, violation(db, sql::upkeep::voucher_without_receipt));
    return Finding{
        -1, voucher.isEmpty() ? QString() : u"voucher %1 has not its receipt"_s.arg(voucher)};
}

Result<Finding> findCancellations(store::Connection& db)
{
    MM_LET(receipt, violation(db, sql::upkeep::wrong_cancellation));
    if (!receipt.isEmpty()) {
        return Finding{
            -1, u"receipt %1 is cancelled, but not its entry or its booking"_s.arg(receipt)};
    }
    MM_LET(voucher, violation(db, sql::upkeep::reversal_without_cancellation));
    return Finding{-1,
        voucher.isEmpty() ? QString()
                          : u"voucher %1 reverses a receipt that is not cancelled"_s.arg(voucher)};
}

Result<Finding> findReceiptsByDay(store::Connection& db)
{
    MM_LET(day, violation(db, sql::upkeep::day_apart));
    return Finding{-1,
        day.isEmpty() ? QString()
                      : u"receipts and vouchers of %1 have different totals"_s.arg(day)};
}

} // namespace mm::upkeep
