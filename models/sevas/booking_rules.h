// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/seva.h"
#include "models/store/connection.h"

namespace mm::sevas {

/// When something is asked: the business date and the instant (UTC ms).
struct Moment
{
    QDate today;
    qint64 nowMs = 0;
};

/// The places of one batch on one day. A seva without batches has one slot without a batch, for
/// the whole day and without limit.
struct Slot
{
    BatchId batch;
    QString starts;
    QString ends;
    std::optional<qint64> quota;
    qint64 booked = 0;
    /// Places that other counters hold the right to sell: none while every counter sells from one
    /// store.
    qint64 leased = 0;
    /// Never below zero; nothing where there is no quota.
    [[nodiscard]] std::optional<qint64> left() const;
    [[nodiscard]] bool has(qint64 seats) const { return !left() || *left() >= seats; }
};

/// The batches in use with what is booked on a day, by time.
Result<std::vector<Slot>> slotsOf(store::Connection& db, const Seva& seva, QDate date);

/// The instant (UTC ms) from which a seva of that day can no longer be booked; nothing if there is
/// no cut-off. At 20:00 sharp a cut-off of 20:00 has passed.
std::optional<qint64> cutoffMs(const Seva& seva, QDate date);

/// Whether the seva can be booked for a day at all, places apart. Refuses, in this order:
/// seva.inactive, seva.date_missing, seva.date_past, seva.too_far_ahead, seva.weekday, seva.cutoff.
Result<void> checkDay(const Seva& seva, QDate date, Moment now);

/// The places that somebody asks for.
struct BookingAsk
{
    QDate date;
    /// Null: the first batch that has the places (today: that is not over yet, if there is one).
    BatchId batch = {};
    qint64 seats = 1;
    qint64 persons = 0;
};

/// The slot that the booking takes. Refuses what checkDay() refuses, and: batch.unknown,
/// batch.none, seva.quantity, seva.persons_many (more names than the tickets allow), and QuotaFull
/// with seva.quota_full (args: left, next_date) or seva.quota_full_all (no free day in the window).
Result<Slot> checkBookable(
    store::Connection& db, const Seva& seva, const BookingAsk& ask, Moment now);

/// Holds every other booking of the seva back until the transaction ends: on PostgreSQL by a row
/// lock; on SQLite the write transaction is the lock already. Before places are counted to be
/// taken.
Result<void> holdPlaces(store::Connection& db, SevaId seva);

/// The part of checkBookable() that looks at the places alone.
Result<Slot> takePlaces(store::Connection& db, const Seva& seva, const BookingAsk& ask, Moment now);

/// The first day after `after` that can be booked and has the places, in `batch` or, if it is null,
/// in any; invalid if the advance window has none.
Result<QDate> nextFreeDate(
    store::Connection& db, const Seva& seva, BatchId batch, qint64 seats, QDate after, Moment now);

/// The batch in use that begins at a time ("06:00" or "06:00-08:00"); NotFound batch.unknown, with
/// the times that there are, or batch.none.
Result<BatchId> batchAt(const Seva& seva, const QString& time);

} // namespace mm::sevas
