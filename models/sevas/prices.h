// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/seva.h"
#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// The price history of a seva: facts, each in force from a day on. A receipt carries its own rate,
/// so a later change never reaches it. The price of a booking is that of the day on which it is
/// booked, not of the day of the seva: what the counter shows today is what the devotee pays today.
struct Price
{
    PriceId id;
    QDate effectiveFrom;
    Money price;
    qint64 createdAt = 0;
};

/// From today or a later day on; of two changes for one day the later one holds,
/// whatever the clocks of the counters said (UnitOfWork::goBehind()). Needs
/// "seva.manage". Refuses: seva.price_not_positive, price.in_past, price.unchanged,
/// clock.was_ahead.
Result<PriceId> changePrice(store::UnitOfWork& unit, SevaId seva, Money price, QDate effectiveFrom);

/// The price in force on a day; seva.no_price before the first.
Result<Price> priceOn(store::Connection& db, SevaId seva, QDate date);

/// Oldest first.
Result<std::vector<Price>> priceHistory(store::Connection& db, SevaId seva);

/// Writes a price inside the operation of the caller.
Result<PriceId> insertPrice(store::UnitOfWork& unit, SevaId seva, Money price, QDate effectiveFrom);

} // namespace mm::sevas
