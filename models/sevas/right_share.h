// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/slot_rights.h"

namespace mm::sevas {

/// A batch with a limit, on one day.
struct LimitedSlot
{
    SevaId seva;
    BatchId batch;
    QDate date;
    qint64 quota = 0;
};

/// The limited slots of `days` days from `from`, those of today first.
Result<std::vector<LimitedSlot>> limitedSlots(store::Connection& db, QDate from, int days);
/// The limited batches of one seva on a day.
Result<std::vector<LimitedSlot>> limitedSlotsOf(store::Connection& db, SevaId seva, QDate date);

/// How many places of a slot a counter ought to hold (protocol, C8): half of them stay with the
/// service, the other half is divided by what each counter sold on the same weekday of the last
/// four weeks, evenly where nothing was sold. At least one.
Result<qint64> fairShare(
    store::Connection& db, const LimitedSlot& slot, const QString& counterCode);

} // namespace mm::sevas
