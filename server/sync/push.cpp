// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/push.h"

#include "models/core/fault_points.h"
#include "models/store/crash_point.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "server/sync/lives.h"
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
Result<void> quarantineAll(const SyncDesk& desk, const DeviceRow& device,
    const std::vector<Operation>& operations, Pushed& pushed)
{
    SyncDesk own = desk;
    own.device = device.id;
    std::vector<OwnedOperation> owned;
    for (const auto& operation : operations) {
        owned.push_back({&operation, device.id});
    }
    MM_LET(transaction, store::Transaction::begin(desk.db));
    MM_LET(known, knownOperations(desk, owned));
    auto& results = pushed.reply.results;
    for (const auto& operation : operations) {
        const auto found = known.byId.constFind(operation.id);
        const bool isKnown = found != known.byId.cend() && found->sha256 == operation.sha256
            && found->status != "parked"_L1;
        if (isKnown) {
            results.push_back({operation.seq, OpStatus::Duplicate, found->lastSeq});
            continue;
        }
        MM_CHECK(quarantine(own, operation, u"device.revoked"_s));
        results.push_back({operation.seq, OpStatus::Quarantined, 0, u"device.revoked"_s});
    }
    MM_LET(now, position(desk.db, desk.temple));
    pushed.reply.head = now.head;
    pushed.needsSettling = now.isSettlingDue;
    MM_CRASH_POINT("push.quarantined");
    return transaction.commit();
}

/// One of several pushes, on its way.
struct Guest
{
    const protocol::Push* push = nullptr;
    std::optional<Error> refusal = {};
    Sender sender = {};

    [[nodiscard]] bool isDone() const { return sender.results.size() == push->operations.size(); }
};

std::vector<Guest> guestsOf(std::span<const Sent> pushes)
{
    std::vector<Guest> guests;
    for (const auto& sent : pushes) {
        Guest& guest = guests.emplace_back(Guest{sent.push});
        guest.sender.device.id = sent.device;
    }
    return guests;
}

std::vector<DeviceId> devicesOf(std::span<const Sent> pushes)
{
    std::vector<DeviceId> ids;
    for (const auto& sent : pushes) {
        ids.push_back(sent.device);
    }
    return ids;
}

/// Of a push that was laid out for another life of the service the bases would be taken for numbers
/// of this one.
bool isForAnother(const protocol::Push& push, const Life& life)
{
    return !push.serverEpoch.isEmpty()
        && (push.serverEpoch != life.epoch || push.cursor > life.head);
}

void know(const std::vector<DeviceRow>& devices, const Life& life, Guest& guest)
{
    const auto device = std::find_if(devices.begin(), devices.end(),
        [&](const DeviceRow& row) { return row.id == guest.sender.device.id; });
    if (device == devices.end()) {
        guest.refusal = unknownDevice();
    } else if (device->isForked() || device->dbEpoch != guest.push->dbEpoch) {
        guest.refusal = forked();
    } else if (isForAnother(*guest.push, life) && !MM_MUTANT(EpochIgnored)) {
        guest.refusal = epochChanged();
    } else {
        guest.sender.device = *device;
    }
}

/// Whether all of them are as nearly all pushes are: nothing more need be known of their devices.
bool arePlain(const std::vector<DeviceRow>& devices, const Life& life, std::vector<Guest>& guests)
{
    return std::ranges::all_of(guests, [&](Guest& guest) {
        know(devices, life, guest);
        const DeviceRow& device = guest.sender.device;
        return !guest.refusal && !device.isRevoked() && device.replaces.isNull();
    });
}

Result<void> admit(const SyncDesk& desk, std::span<const Sent> pushes, std::vector<Guest>& guests)
{
    MM_LET(devices, DevicesQuestion(desk.db, devicesOf(pushes)).answer());
    MM_LET(life, LifeQuestion(desk).answer());
    for (auto& guest : guests) {
        know(devices, life, guest);
        if (!guest.refusal) {
            MM_LET(former, formerOf(desk.db, guest.sender.device));
            guest.sender.former = former;
        }
    }
    return {};
}

/// Of those that are let in.
std::vector<SentOperation> operationsOf(std::vector<Guest>& guests)
{
    std::vector<SentOperation> operations;
    for (auto& guest : guests) {
        if (guest.refusal || guest.sender.device.isRevoked()) {
            continue;
        }
        for (const auto& operation : guest.push->operations) {
            operations.push_back({&operation, &guest.sender});
        }
    }
    return operations;
}

Pushed answered(const SyncDesk& desk, const Guest& guest, Pushed pushed)
{
    pushed.reply.ackedThrough =
        answeredThrough(guest.sender.device.lastOpSeq, pushed.reply.results);
    pushed.reply.serverMs = desk.clock.nowMs();
    return pushed;
}

Result<Pushed> pushRevoked(const SyncDesk& desk, const Guest& guest)
{
    Pushed pushed;
    MM_CHECK(quarantineAll(desk, guest.sender.device, guest.push->operations, pushed));
    return answered(desk, guest, std::move(pushed));
}

std::vector<Result<Pushed>> repliesTo(const SyncDesk& desk, const std::vector<Guest>& guests,
    PushWork& work, const Result<void>& worked)
{
    std::vector<Result<Pushed>> replies;
    for (const auto& guest : guests) {
        if (guest.refusal) {
            replies.push_back(fail(Error(*guest.refusal)));
        } else if (guest.sender.device.isRevoked()) {
            replies.push_back(pushRevoked(desk, guest));
        } else if (!guest.isDone()) {
            replies.push_back(fail(Error(worked.error())));
        } else {
            Pushed pushed;
            pushed.reply.results = guest.sender.results;
            pushed.reply.head = work.position.head;
            // Once for all of them; behind a full batch the next one comes at once.
            const bool isLast = guest.push->operations.size() < protocol::limits::kOps;
            pushed.needsSettling = isLast && std::exchange(work.position.isSettlingDue, false);
            replies.push_back(answered(desk, guest, std::move(pushed)));
        }
    }
    return replies;
}

/// In the transaction itself it is looked whether the devices may; nothing: not all of them are
/// plain, or there is nothing to take in, and no more was done.
std::optional<std::vector<Result<Pushed>>> pushPlainly(
    const SyncDesk& desk, std::span<const Sent> pushes)
{
    auto guests = guestsOf(pushes);
    const auto operations = operationsOf(guests);
    if (operations.empty()) {
        return std::nullopt;
    }
    PushWork work(desk);
    work.askDevices(
        devicesOf(pushes), [&](const std::vector<DeviceRow>& devices, const Life& life) {
            return arePlain(devices, life, guests);
        });
    const auto worked = work.takePart(operations);
    if (work.hasTurnedAway()) {
        return std::nullopt;
    }
    return repliesTo(desk, guests, work, worked);
}

} // namespace

std::vector<Result<Pushed>> pushTogether(const SyncDesk& desk, std::span<const Sent> pushes)
{
    if (auto plain = pushPlainly(desk, pushes)) {
        return std::move(*plain);
    }
    auto guests = guestsOf(pushes);
    if (const auto admitted = admit(desk, pushes, guests); !admitted) {
        return std::vector<Result<Pushed>>(
            pushes.size(), Result<Pushed>(fail(Error(admitted.error()))));
    }
    const auto operations = operationsOf(guests);
    PushWork work(desk);
    const auto worked = work.takePart(operations);
    if (operations.empty()) {
        auto now = position(desk.db, desk.temple);
        work.position = now ? *now : Position();
    }
    return repliesTo(desk, guests, work, worked);
}

Result<Pushed> push(const SyncDesk& desk, const protocol::Push& push)
{
    const Sent sent{desk.device, &push};
    return std::move(pushTogether(desk, std::span(&sent, 1)).front());
}

Result<OpResult> takeIn(const SyncDesk& desk, const Operation& operation)
{
    MM_LET(device, knownDevice(desk.db, desk.device));
    MM_LET(former, formerOf(desk.db, device));
    Sender sender{device, former, true};
    PushWork work(desk);
    const SentOperation sent{&operation, &sender};
    MM_CHECK(work.takePart(Part(&sent, 1)));
    return sender.results.front();
}

} // namespace mm::server
