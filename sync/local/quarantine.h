// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/local/outbox.h"

namespace mm::sync {

/// Takes a parked operation out of the queue for good, where it only changed masters (a phone
/// number, a price): the service's values come back with the next synchronisation. What issued
/// something (a receipt, an entry, a booking) is on paper and is never thrown away. Refuses:
/// sync.no_such_operation, sync.holds_facts.
Result<void> discardParked(store::Connection& db, qint64 opSeq);

} // namespace mm::sync
