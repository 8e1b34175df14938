// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/sevas/booking_state.h"
#include "models/sevas/seva.h"
#include "models/store/connection.h"

namespace mm::sevas {

/// A booking as a list or a receipt shows it. No phone, and in lists no money: also a priest may
/// see them.
struct BookingRow
{
    BookingId id;
    ReceiptId receipt;
    ReceiptLineId receiptLine;
    QString receiptNumber;
    QString devoteeName;
    QString devoteeNameLocal;
    SevaId seva;
    QString sevaCode;
    QString sevaName;
    QString sevaNameLocal;
    QString deityName;
    QString deityNameLocal;
    QDate date;
    QDate firstDate; ///< where it was booked for; differs from `date` after a move
    BatchId batch;
    QString starts; ///< "06:00"; empty without a batch
    QString ends;
    QString reportBy; ///< "05:45"; empty without a batch
    qint64 seats = 1;
    BookingStatus status = BookingStatus::Booked;
    qint64 bookedAt = 0;
    qint64 persons = 0;
    QString prasada;
    QString instructions;
    Money amount; ///< of its receipt line; only bookingById() and bookingsOf() say it
    QString sortKey; ///< by which a page was sorted: opaque, for the next page
};

/// Which bookings a page shows.
struct BookingFilter
{
    QDate date;
    SevaId seva = {}; ///< null: every seva
    std::optional<BookingStatus> status = {};
    /// Part of the receipt's number, of the name on the receipt (either script); empty: all.
    QString number = {};
    QString devotee = {};
    /// "time", "seva", "devotee", "number", "persons", "seats", "status", "deity", "booked";
    /// anything else: as they were made.
    QString sort = {};
    bool isDescending = false;
    BookingId after = {}; ///< the last row of the page before; null: from the first
    /// BookingRow::sortKey of that row.
    QString afterKey = {};
    int limit = 100;
};

/// A page of one day's bookings, in the order of `sort`; rows that are equal in it as they were
/// made.
Result<std::vector<BookingRow>> bookingsPage(store::Connection& db, const BookingFilter& filter);

/// What the filter leaves of the day, over all pages.
struct BookingTotals
{
    qint64 bookings = 0;
    qint64 seats = 0;
    qint64 persons = 0;
};
Result<BookingTotals> bookingTotals(store::Connection& db, const BookingFilter& filter);

/// The bookings of a receipt, by line.
Result<std::vector<BookingRow>> bookingsOf(store::Connection& db, ReceiptId receipt);

/// What happened to a booking, as a person reads it.
struct BookingStep
{
    QString kind; ///< "performed", "no_show", "moved", "cancelled"
    QDate toDate; ///< of a move
    QString toStarts; ///< "06:00"; empty without a batch
    QString toEnds;
    QString reason;
    QString user; ///< who did it
    qint64 happenedAt = 0;
};
/// Every step since it was booked, oldest first.
Result<std::vector<BookingStep>> bookingHistory(store::Connection& db, BookingId booking);

/// NotFound booking.unknown.
Result<BookingRow> bookingById(store::Connection& db, BookingId booking);

} // namespace mm::sevas
