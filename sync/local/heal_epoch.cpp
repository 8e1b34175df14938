// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/heal_epoch.h"

#include "sync/local/event_ring.h"
#include "sync/local/foreign_bases.h"

namespace mm::sync {

using namespace Qt::StringLiterals;

Result<void> healEpoch(
    store::Connection& db, const Clock& clock, Outbox& outbox, Feed& feed, qint64 baseUpto)
{
    MM_LET(bases, ForeignBases::read(db));
    MM_CHECK(bases.add(db, baseUpto));
    // All that is kept, whatever the service says it has: an operation that came to it after its
    // restore and before this hello stands above those that the restore has taken away.
    MM_LET(again, outbox.unacknowledgeAbove(0));
    MM_CHECK(feed.forgetNumbers());
    return writeEvent(db, clock, "epoch"_L1, u"operations to send again: %1"_s.arg(again));
}

} // namespace mm::sync
