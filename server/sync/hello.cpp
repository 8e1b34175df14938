// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/hello.h"

#include "models/core/fault_points.h"
#include "models/store/query.h"
#include "server/sync/lives.h"
#include "server/sync/own_series.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

Result<qint64> policySeq(store::Connection& db)
{
    Query query(db, sql::sync::policy_seq);
    return query.one([](const Row& row) { return row.integer(0); });
}

Result<void> noteVisit(const SyncDesk& desk, const protocol::Hello& hello)
{
    const bool isOurs = hello.serverEpoch == desk.serverEpoch;
    Query query(desk.db, sql::sync::note_visit);
    query.bind("id", desk.device)
        .bind("now", desk.clock.nowMs())
        .bind("app_version", hello.app)
        .bind("schema_ver", hello.schema)
        .bind("skew_ms", hello.wallMs - desk.clock.nowMs())
        .bind("cursor_seq", isOurs ? hello.cursor : 0)
        .bind("their_last", hello.lastOpSeq);
    MM_CHECK(query.run());
    return {};
}

Result<void> countOperations(store::Connection& db, DeviceId device, protocol::Me& me)
{
    Query query(db, sql::sync::device_counts);
    query.bind("device_id", device);
    return query
        .one([&me](const Row& row) {
            me.parked = row.integer(0);
            me.quarantined = row.integer(1);
            return 0;
        })
        .map([](int) {});
}

Result<void> readHoles(store::Connection& db, const QString& code, protocol::Me& me)
{
    Query query(db, sql::sync::holes);
    query.bind("code", code);
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            return {};
        }
        const Row row = query.row();
        me.holes[row.text(0) + u'/' + row.text(1) + u'/' + row.text(2)].append(row.integer(3));
    }
}

Result<Uuid> operationAt(store::Connection& db, DeviceId device, qint64 opSeq)
{
    Query query(db, sql::sync::operation_at);
    query.bind("device_id", device).bind("op_seq", opSeq);
    MM_LET(
        found, query.maybe([](const Row& row) { return row.id<Id<struct OperationTag>>(0).uuid; }));
    return found.value_or(Uuid());
}

} // namespace

Result<protocol::HelloReply> hello(const SyncDesk& desk, const protocol::Hello& hello)
{
    MM_LET(device, knownDevice(desk.db, desk.device));
    const bool isRestored =
        hello.serverEpoch == desk.serverEpoch && hello.lastOpSeq < device.lastOpSeq;
    if (device.isForked() || device.dbEpoch != hello.dbEpoch || isRestored) {
        return fail(forked());
    }
    MM_LET(now, position(desk.db, desk.temple));
    MM_LET(policies, policySeq(desk.db));
    MM_LET(trails, ownTrails(desk.db));
    MM_LET(lastOpId, operationAt(desk.db, desk.device, device.lastOpSeq));
    MM_CHECK(noteVisit(desk, hello));
    protocol::HelloReply reply;
    reply.serverMs = desk.clock.nowMs();
    reply.serverEpoch = desk.serverEpoch;
    reply.head = now.head;
    reply.minSeq = now.minSeq;
    reply.yourLastOpSeq = device.lastOpSeq;
    reply.yourLastOpId = lastOpId;
    reply.schemaMin = std::max(1, servedSchema() - protocol::kOldestServed);
    reply.schemaMax = servedSchema();
    reply.deviceStatus = device.status;
    reply.deviceCode = device.code;
    reply.policySeq = policies;
    reply.ownTrails = std::move(trails);
    if (hello.serverEpoch != desk.serverEpoch && !hello.serverEpoch.isEmpty()) {
        MM_LET(shared, sharedUpto(desk, hello.serverEpoch));
        reply.baseUpto = shared;
    }
    if (MM_BUGGIFY("hello.small_batches")) {
        reply.maxOps = 2;
    }
    if (MM_BUGGIFY("hello.short_wait")) {
        reply.waitSeconds = 2;
    }
    return reply;
}

Result<protocol::Me> me(const SyncDesk& desk)
{
    MM_LET(device, knownDevice(desk.db, desk.device));
    MM_LET(now, position(desk.db, desk.temple));
    protocol::Me me;
    me.status = device.status;
    me.code = device.code;
    me.head = now.head;
    me.minSeq = now.minSeq;
    me.cursor = device.cursor;
    me.lastOpSeq = device.lastOpSeq;
    me.duplicates = device.duplicates;
    me.lastSeenAt = device.lastSeenAt;
    me.skewMs = device.skewMs;
    me.serverMs = desk.clock.nowMs();
    me.serverEpoch = desk.serverEpoch;
    MM_CHECK(countOperations(desk.db, desk.device, me));
    MM_CHECK(readHoles(desk.db, device.code, me));
    return me;
}

} // namespace mm::server
