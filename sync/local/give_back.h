// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "sync/protocol/messages.h"

namespace mm::sync {

/// The service came back from a backup and names the trails of its own former counters: what it had
/// written of them since, and this counter had pulled, goes into the outbox, each of its operations
/// whole. Two counters write the same operation with the same id, so that it counts once; one that
/// stands in the outbox already is not written again. How many were written.
///
/// Every operation ends with an entry in its device's audit trail, and the ids of all rows of one
/// unit of work hold the same instant: that is how the rows of an entry are found.
Result<qint64> giveBack(store::Connection& db, std::span<const protocol::OwnTrail> trails);

/// The same of conflicts, which the service notes without an entry in a trail of its own: after a
/// snapshot those that still have no number are none of the service's rows any more, and may never
/// be noticed again, since what met comes back in another order. One operation each. The service
/// passes over those that it has; one that was settled here is settled there.
Result<qint64> giveBackConflicts(store::Connection& db);

} // namespace mm::sync
