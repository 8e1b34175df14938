// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/booking_rules.h"
#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// A seva on a receipt, as the counter gives it in: by id or by code or name, the batch by id or
/// by its time; without a batch the first one with places is taken.
struct SevaLineAsk
{
    QString seva;
    SevaId sevaId = {};
    QDate date;
    QString batch = {};
    BatchId batchId = {};
    qint64 quantity = 1;
    qint64 persons = 0;
};

/// The booking that a receipt line stands for, as writeBooking() takes it.
struct BookingLine
{
    SevaId seva;
    QDate date;
    BatchId batch;
    QString batchLabel;
    /// Nobody asked for this batch: writeBooking() may take another one if an earlier line of the
    /// same receipt took its last places.
    bool isBatchChosen = false;
    bool isLimited = false;
    qint64 seats = 1;
    PriceId price;
};

/// What the receipt line says and posts.
struct SevaLine
{
    QString title;
    QString titleLocal;
    qint64 quantity = 1;
    Money rate;
    Money amount;
    LedgerId ledger;
    FundId fund;
    /// For a later day than the receipt: the money is an advance (12300) until the seva is
    /// performed (domain: voucher matrix); perform() posts the income.
    bool isAdvance = false;
    BookingLine booking;
};

/// All rules of a booking, and its price: the one in force on the receipt's business date
/// (now.today), also for a seva in a later price period. Refuses what checkBookable() refuses, and:
/// seva.unknown, seva.ambiguous, batch.unknown, seva.no_price.
Result<SevaLine> resolveSevaLine(store::Connection& db, const SevaLineAsk& ask, Moment now);

/// What writeBooking() wrote: where the booking stands.
struct BookingWritten
{
    BookingId id;
    QDate date;
    BatchId batch;
    QString batchLabel;
};

/// Writes the booking of a receipt line inside the operation that issues the receipt (receipt and
/// line are there already). The places are counted again in this very transaction, so that neither
/// two lines of one receipt nor two counters of one store can take the same place. Needs
/// "booking.create". Refuses: seva.quota_full, seva.quota_full_all.
Result<BookingWritten> writeBooking(store::UnitOfWork& unit, const BookingLine& line,
    ReceiptId receipt, ReceiptLineId receiptLine, DevoteeId devotee = {});

} // namespace mm::sevas
