// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/connection.h"

namespace mm::server {

/// How long the places of an order wait for its money: as long as a gateway lets somebody pay.
inline constexpr qint64 kSeatHoldMs = 15LL * 60 * 1000;

/// Holds the limited places that the bookings of `receipt` take, for the order and until
/// kSeatHoldMs from now: in the transaction of the trial receipt, before it is taken back, the
/// places are counted; afterwards keepSeats() writes them.
struct HeldSeats
{
    Uuid seva;
    Uuid batch;
    QString date;
    qint64 seats = 0;
};
Result<std::vector<HeldSeats>> seatsOfReceipt(store::Connection& db, ReceiptId receipt);
Result<void> keepSeats(store::Connection& db, TempleId temple, const Uuid& order,
    const std::vector<HeldSeats>& seats, qint64 untilMs);
/// The order's places are free again, or taken by its receipt.
Result<void> releaseSeats(store::Connection& db, const Uuid& order);
/// All of the temple whose time is over.
Result<void> releaseOverdue(store::Connection& db, qint64 nowMs);
/// Whether the order still holds places.
Result<bool> holdsSeats(store::Connection& db, const Uuid& order, qint64 nowMs);

} // namespace mm::server
