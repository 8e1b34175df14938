// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace mm::conflicts {

/// A counter's ask for places of one slot.
struct RightsAsk
{
    SevaId seva;
    /// Null: the seva has no batches; then there is nothing to hold.
    BatchId batch;
    QDate date;
    /// How many more; negative gives some back; 0: the counter's share by what it sold on the same
    /// weekday of the last four weeks, out of half of the slot.
    qint64 want = 0;
    /// The version of the right that the ask stands on.
    qint64 version = 0;
};

/// What the counter holds then, all told.
struct RightsGiven
{
    Uuid slot;
    qint64 granted = 0;
    /// UTC ms.
    qint64 leaseUntilAt = 0;
    qint64 version = 0;
    /// Places that nobody has booked and nobody holds.
    qint64 left = 0;
};

/// The service's side of the rights (table slot_grants of the service): splits the places of a slot
/// among the counters. Booked places and what the counters hold are never more than the quota, so
/// that under "strict" no place is sold twice. Runs in the caller's transaction under the temple's
/// lock. A counter's sales arrive with its receipts; what it holds is what it was granted less what
/// has arrived. Under "strict" a counter that is silent keeps what it holds, since it may have sold
/// it; under "soft" and "open" it goes back when the lease is over.
/// Refuses with batch.unknown.
Result<RightsGiven> askRights(
    store::Connection& db, TempleId temple, DeviceId device, const RightsAsk& ask, qint64 nowMs);

/// Takes back all that a device holds: it was revoked, or its store was lost. A person decides it,
/// since what it sold and has not sent comes as a booking beyond the slot.
Result<void> revokeRights(store::Connection& db, TempleId temple, DeviceId device);

} // namespace mm::conflicts
