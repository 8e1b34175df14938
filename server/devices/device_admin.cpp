// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/devices/device_admin.h"

#include "models/audit/audit.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "server/devices/devices_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using protocol::OpStatus;
using store::Query;
using store::Row;

namespace {

HeldOperation heldFrom(const Row& row)
{
    return {row.id<DeviceId>(0), row.text(1), row.integer(2), row.id<Id<void>>(3).uuid, row.text(4),
        row.text(5), row.integer(6), row.text(7), row.text(8), row.text(9)};
}

struct Found
{
    HeldOperation operation;
    bool isQuarantined = false;
};

Result<Found> find(store::Connection& db, const Uuid& id)
{
    Query box(db, sql::devices::quarantined_one);
    box.bind("op_id", id);
    MM_LET(kept, box.maybe(heldFrom));
    if (kept) {
        return Found{*kept, true};
    }
    Query parked(db, sql::devices::parked_one);
    parked.bind("op_id", id);
    MM_LET(one, parked.maybe(heldFrom));
    if (!one) {
        return fail(notFound("op.none"_L1));
    }
    return Found{*one, false};
}

Result<void> decide(
    const SyncDesk& desk, const Uuid& id, const Decision& decision, QLatin1StringView status)
{
    Query query(desk.db, sql::devices::decide);
    query.bind("op_id", id)
        .bind("status", status)
        .bind("now", desk.clock.nowMs())
        .bind("by", decision.by)
        .bind("reason", store::orNull(decision.reason));
    MM_CHECK(query.run());
    return {};
}

} // namespace

Result<DeviceRow> revokeDevice(store::UnitOfWork& unit, DeviceId device, const QString& reason)
{
    MM_CHECK(unit.require(u"device.manage"_s));
    MM_LET(found, findDevice(unit.db(), device));
    if (!found) {
        return fail(notFound("device.none"_L1));
    }
    if (found->isRevoked()) {
        return *found;
    }
    Query revoke(unit.db(), sql::devices::revoke);
    revoke.bind("id", device)
        .bind("now", unit.nowMs())
        .bind("by", unit.actor().id)
        .bind("reason", store::orNull(reason));
    MM_CHECK(revoke.run());
    Query counter(unit.db(), sql::devices::counter_of_device);
    counter.bind("device_id", device);
    MM_LET(row, counter.maybe([](const Row& r) { return r.id<CounterId>(0); }));
    if (row) {
        MM_CHECK(unit.patch(tables::counters, row->uuid, {{"is_active", 0}}));
    }
    MM_CHECK(audit::finish(unit,
        {"device.revoke"_L1, "counters"_L1, device.uuid, {{u"counter"_s, found->code}}, {},
            reason}));
    found->status = u"revoked"_s;
    return *found;
}

Result<std::vector<HeldOperation>> quarantinedOperations(store::Connection& db)
{
    Query query(db, sql::devices::quarantined);
    return query.all(heldFrom);
}

Result<std::vector<HeldOperation>> parkedOperations(store::Connection& db)
{
    Query query(db, sql::devices::parked);
    return query.all(heldFrom);
}

Result<QStringList> missingNumbers(store::Connection& db, const QString& counterCode)
{
    Query query(db, sql::devices::missing_numbers);
    query.bind("code", counterCode);
    MM_LET(numbers, query.all([](const Row& row) {
        const QString no = row.text(3).rightJustified(6, u'0');
        const QString kind = row.text(2);
        return kind == "receipt"_L1 ? u"%1/%2/%3"_s.arg(row.text(0), row.text(1), no)
                                    : u"%1/%2/%3 %4"_s.arg(row.text(0), row.text(1), kind, no);
    }));
    return QStringList(numbers.begin(), numbers.end());
}

Result<protocol::OpResult> releaseOperation(
    const SyncDesk& desk, const Uuid& operation, const Decision& decision)
{
    MM_LET(found, find(desk.db, operation));
    const QByteArray json = found.operation.body.toUtf8();
    MM_LET(read, protocol::readOperation(json));
    const SyncDesk theirs{
        desk.db, desk.clock, desk.temple, found.operation.device, desk.serverEpoch, desk.noteHead};
    MM_LET(result, takeIn(theirs, read));
    const bool isIn = result.status == OpStatus::Applied || result.status == OpStatus::Conflict
        || result.status == OpStatus::Duplicate;
    if (found.isQuarantined && isIn) {
        MM_CHECK(decide(desk, operation, decision, "released"_L1));
    }
    return result;
}

Result<void> discardOperation(const SyncDesk& desk, const Uuid& operation, const Decision& decision)
{
    MM_LET(transaction, store::Transaction::begin(desk.db));
    MM_LET(found, find(desk.db, operation));
    if (found.isQuarantined) {
        MM_CHECK(decide(desk, operation, decision, "discarded"_L1));
    } else {
        Query discard(desk.db, sql::devices::discard_parked);
        discard.bind("op_id", operation);
        MM_CHECK(discard.run());
        Query forget(desk.db, sql::devices::forget_rows);
        forget.bind("device_id", found.operation.device).bind("op_seq", found.operation.opSeq);
        MM_CHECK(forget.run());
    }
    return transaction.commit();
}

} // namespace mm::server
