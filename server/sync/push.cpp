// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/push.h"

#include "models/store/crash_point.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "server/sync/push_work.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using protocol::Operation;
using protocol::OpResult;
using protocol::OpStatus;

namespace {

/// A computer is restored now and then, not for ever.
constexpr int kMostFormer = 16;

Result<void> addCodes(store::Connection& db, DeviceId device, Former& former)
{
    store::Query query(db, sql::sync::codes_of_device);
    query.bind("device_id", device);
    MM_LET(codes, query.all([](const store::Row& row) { return row.text(0); }));
    former.codes.unite(QSet<QString>(codes.begin(), codes.end()));
    return {};
}

/// What a computer was before it was registered anew. A counter that went on offline under a code
/// of its own choice has that one among the counters.
Result<Former> formerOf(store::Connection& db, const DeviceRow& device)
{
    Former former;
    if (device.replaces.isNull()) {
        return former;
    }
    MM_CHECK(addCodes(db, device.id, former));
    DeviceId next = device.replaces;
    while (
        !next.isNull() && former.devices.size() < kMostFormer && !former.devices.contains(next)) {
        former.devices.insert(next);
        MM_CHECK(addCodes(db, next, former));
        MM_LET(old, findDevice(db, next));
        if (old) {
            former.codes.insert(old->code);
        }
        next = old ? old->replaces : DeviceId();
    }
    return former;
}

/// Of a revoked device: nothing is taken in, nothing is lost.
Result<void> quarantineAll(const SyncDesk& desk, Part part, std::vector<OpResult>& results)
{
    MM_LET(transaction, store::Transaction::begin(desk.db));
    MM_LET(known, knownOperations(desk, part));
    for (const auto* operation : part) {
        const auto found = known.byId.constFind(operation->id);
        const bool isKnown = found != known.byId.cend() && found->sha256 == operation->sha256
            && found->status != "parked"_L1;
        if (isKnown) {
            results.push_back({operation->seq, OpStatus::Duplicate, found->lastSeq});
            continue;
        }
        MM_CHECK(quarantine(desk, *operation, u"device.revoked"_s));
        results.push_back({operation->seq, OpStatus::Quarantined, 0, u"device.revoked"_s});
    }
    MM_CRASH_POINT("push.quarantined");
    return transaction.commit();
}

std::vector<const Operation*> pointersTo(const std::vector<Operation>& operations)
{
    std::vector<const Operation*> pointers;
    pointers.reserve(operations.size());
    for (const auto& operation : operations) {
        pointers.push_back(&operation);
    }
    return pointers;
}

} // namespace

Result<Pushed> push(const SyncDesk& desk, const protocol::Push& push)
{
    MM_LET(device, knownDevice(desk.db, desk.device));
    if (device.isForked() || device.dbEpoch != push.dbEpoch) {
        return fail(forked());
    }
    Pushed pushed;
    const auto operations = pointersTo(push.operations);
    if (device.isRevoked()) {
        MM_CHECK(quarantineAll(desk, operations, pushed.reply.results));
        pushed.reply.ackedThrough = answeredThrough(device.lastOpSeq, pushed.reply.results);
    } else {
        MM_LET(former, formerOf(desk.db, device));
        PushWork work(desk, device, former);
        MM_CHECK(work.takePart(operations));
        pushed.reply.results = std::move(work.results);
        pushed.reply.ackedThrough = answeredThrough(device.lastOpSeq, pushed.reply.results);
    }
    MM_LET(now, position(desk.db, desk.temple));
    pushed.reply.head = now.head;
    pushed.needsSettling = now.isSettlingDue;
    pushed.reply.serverMs = desk.clock.nowMs();
    return pushed;
}

Result<OpResult> takeIn(const SyncDesk& desk, const Operation& operation)
{
    MM_LET(device, knownDevice(desk.db, desk.device));
    MM_LET(former, formerOf(desk.db, device));
    PushWork work(desk, device, former);
    const Operation* const one = &operation;
    MM_CHECK(work.takePart(Part(&one, 1)));
    return work.results.front();
}

} // namespace mm::server
