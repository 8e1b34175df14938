// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/booking_page.h"

#include "models/sevas/sevas_sql.h"
#include "models/store/query.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::Value;

namespace {

constexpr int kMaxLimit = 500;

QString reportBy(const QString& starts, qint64 minutesBefore)
{
    const auto minutes = parseTimeOfDay(starts);
    return minutes ? timeText(std::max(0, *minutes - static_cast<int>(minutesBefore))) : QString();
}

/// The columns of bookings_page.sql, bookings_of_receipt.sql and booking_by_id.sql.
BookingRow bookingFrom(const Row& row)
{
    BookingRow b;
    b.id = row.id<BookingId>(0);
    b.receipt = row.id<ReceiptId>(1);
    b.receiptLine = row.id<ReceiptLineId>(2);
    b.receiptNumber = row.text(3);
    b.devoteeName = row.text(4);
    b.devoteeNameLocal = row.text(5);
    b.seva = row.id<SevaId>(6);
    b.sevaCode = row.text(7);
    b.sevaName = row.text(8);
    b.sevaNameLocal = row.text(9);
    b.deityName = row.text(10);
    b.deityNameLocal = row.text(11);
    b.date = row.date(12);
    b.firstDate = row.date(13);
    b.batch = row.id<BatchId>(14);
    b.starts = row.text(15);
    b.ends = row.text(16);
    b.reportBy = reportBy(b.starts, row.integer(17));
    b.seats = row.integer(18);
    b.status = statusFrom(row.text(19)).value_or(BookingStatus::Booked);
    b.bookedAt = row.integer(20);
    b.persons = row.integer(21);
    b.prasada = row.text(22);
    b.instructions = row.text(23);
    return b;
}

BookingRow sortedFrom(const Row& row)
{
    BookingRow b = bookingFrom(row);
    b.sortKey = row.text(24);
    return b;
}

BookingRow pricedFrom(const Row& row)
{
    BookingRow b = bookingFrom(row);
    b.amount = row.money(24);
    return b;
}

/// Part of a text as LIKE takes it; NULL for all.
Value partOf(const QString& text)
{
    QString part = text.trimmed().toLower();
    if (part.isEmpty()) {
        return {};
    }
    part.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return Value(u'%' + part + u'%');
}

void bindFilter(Query& query, const BookingFilter& filter)
{
    query.bind("seva_date", filter.date)
        .bind("seva_id", filter.seva)
        .bind("status", filter.status ? Value(statusText(*filter.status)) : Value())
        .bind("number", partOf(filter.number))
        .bind("devotee", partOf(filter.devotee));
}

} // namespace

Result<std::vector<BookingRow>> bookingsPage(store::Connection& db, const BookingFilter& filter)
{
    // A filter that is not set spans all values: one statement serves them all, and the day is read
    // from the slot index.
    Query query(
        db, filter.isDescending ? sql::sevas::bookings_page_down : sql::sevas::bookings_page);
    bindFilter(query, filter);
    query.bind("sort_by", filter.sort.isEmpty() ? u"made"_s : filter.sort)
        .bind("after_id", filter.after.isNull() ? Value() : Value(filter.after.uuid))
        .bind("after_key", filter.afterKey)
        .bind("page_size", std::clamp(filter.limit, 1, kMaxLimit));
    return query.all(sortedFrom);
}

Result<BookingTotals> bookingTotals(store::Connection& db, const BookingFilter& filter)
{
    Query query(db, sql::sevas::booking_totals);
    bindFilter(query, filter);
    return query.one([](const Row& row) {
        return BookingTotals{row.integer(0), row.integer(1), row.integer(2)};
    });
}

Result<std::vector<BookingRow>> bookingsOf(store::Connection& db, ReceiptId receipt)
{
    Query query(db, sql::sevas::bookings_of_receipt);
    query.bind("receipt_id", receipt);
    return query.all(pricedFrom);
}

Result<BookingRow> bookingById(store::Connection& db, BookingId booking)
{
    Query query(db, sql::sevas::booking_by_id);
    query.bind("id", booking);
    MM_LET(found, query.maybe(pricedFrom));
    if (!found) {
        return fail(notFound("booking.unknown"_L1, {{u"booking"_s, booking.toString()}}));
    }
    return *found;
}

Result<std::vector<BookingStep>> bookingHistory(store::Connection& db, BookingId booking)
{
    Query query(db, sql::sevas::booking_history);
    query.bind("booking_id", booking);
    return query.all([](const Row& row) {
        BookingStep step;
        step.kind = row.text(0);
        step.toDate = row.date(1);
        step.toStarts = row.text(2);
        step.toEnds = row.text(3);
        step.reason = row.text(4);
        step.user = row.text(5);
        step.happenedAt = row.integer(6);
        return step;
    });
}

} // namespace mm::sevas
