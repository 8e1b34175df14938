// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "sync/local/comparison.h"
#include "sync/local/local_store.h"
#include "sync/local/memo.h"

namespace mm::sync {

Result<Status> storedStatus(store::Connection& db)
{
    Status status;
    MM_LET(device, identity::readDevice(db));
    status.isRegistered = device.registeredAt.has_value();
    MM_LET(server, upkeep::readInfo(db, memo::kServer));
    status.server = server.value_or(QString());
    MM_LET(joining, upkeep::readInfo(db, memo::kJoining));
    status.isJoining = joining.has_value();
    MM_LET(figures, outboxFigures(db));
    status.pending = figures.pending;
    status.parked = figures.parked;
    status.quarantined = figures.quarantined;
    status.oldestPendingAt = figures.oldestAt;
    const SystemClock clock;
    Feed feed(db, clock, device.temple);
    MM_LET(place, feed.place());
    status.cursor = place.seq;
    status.head = place.head;
    status.isConsistent = place.consistentAt.has_value();
    MM_LET(apart, Comparison::tablesApart(db));
    status.tablesApart = apart;
    MM_LET(push, readNumber(db, memo::kLastPushAt));
    MM_LET(pull, readNumber(db, memo::kLastPullAt));
    MM_LET(success, readNumber(db, memo::kLastSuccessAt));
    MM_LET(skew, readNumber(db, memo::kSkewMs));
    status.lastPushAt = push;
    status.lastPullAt = pull;
    status.lastSuccessAt = success;
    status.skewMs = skew;
    store::Query rights(
        db, "SELECT slot_id, granted, used, lease_until_at FROM slot_right ORDER BY slot_id");
    MM_LET(slots, rights.all([](const store::Row& row) {
        return SlotRights{
            row.id<Id<void>>(0).toString(), row.integer(1), row.integer(2), row.integer(3)};
    }));
    status.rights = slots;
    return status;
}

} // namespace mm::sync
