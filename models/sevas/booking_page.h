// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/booking_state.h"
#include "models/sevas/seva.h"
#include "models/store/connection.h"

namespace mm::sevas {

/// A booking as a list or a receipt shows it. No money and no phone: also a priest may see it.
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
    BookingId after = {}; ///< the last row of the page before; null: from the first
    int limit = 100;
};

/// A page of one day's bookings, in the order in which they were made.
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

/// NotFound booking.unknown.
Result<BookingRow> bookingById(store::Connection& db, BookingId booking);

} // namespace mm::sevas
