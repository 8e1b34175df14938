// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/seva.h"
#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// The batches of a seva. Each change needs "seva.manage" and is one operation of its own.

/// A batch that was taken out of use comes back when one with its start is added. Refuses:
/// batch.exists, batch.malformed and the like, seva.unknown.
Result<BatchId> addBatch(store::UnitOfWork& unit, SevaId seva, const BatchTime& time);

/// A smaller quota undoes no booking: there are only no places left. The times cannot change while
/// somebody holds a booking for today or later: the receipt says the old ones. Refuses:
/// batch.unknown, batch.exists, batch.has_bookings.
Result<void> changeBatch(store::UnitOfWork& unit, BatchId batch, const BatchTime& time);

/// No new bookings; those there are stay. Refuses: batch.unknown, batch.last (without batches the
/// seva would have no limit at all: take the seva itself out of use).
Result<void> deactivateBatch(store::UnitOfWork& unit, BatchId batch);

/// Writes a batch inside the operation of the caller; the time has gone through cleanBatch().
Result<BatchId> insertBatch(store::UnitOfWork& unit, SevaId seva, const BatchTime& time);

} // namespace mm::sevas
