// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/route_groups.h"
#include "server/devices/registration.h"
#include "server/devices/settling.h"
#include "server/sync/feed.h"
#include "server/sync/hello.h"
#include "server/sync/lives.h"
#include "server/sync/own_series.h"
#include "server/sync/push_room.h"
#include "server/sync/slot_grants.h"
#include "server/sync/sync_notes.h"
#include "sync/protocol/envelope.h"

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr Field kChangesArguments[] = {
    {"feed"_L1, FieldKind::Text, false, 20, {}, "temple"_L1},
    {"after"_L1, FieldKind::Integer, true},
    {"limit"_L1, FieldKind::Integer},
    {"epoch"_L1, FieldKind::Text, false, 64},
};
constexpr Field kWaitArguments[] = {
    {"after"_L1, FieldKind::Integer, true},
    {"timeout"_L1, FieldKind::Integer, false, 200, {}, "Seconds"_L1},
};
constexpr Field kSnapshotArguments[] = {
    {"scope"_L1, FieldKind::Text, false, 8, {}, "all, core or facts"_L1},
    {"after"_L1, FieldKind::Text, false, 120},
    {"limit"_L1, FieldKind::Integer},
};

Answer message(const QByteArray& data)
{
    return Answer{
        .contentType = "application/json; charset=utf-8", .raw = protocol::enveloped(data)};
}

SyncDesk deskOf(const Ask& ask, const AuthDesk& auth, const QString& epoch = {})
{
    return {auth.db, auth.clock, ask.device.temple, ask.device.device, epoch,
        [&db = auth.db](qint64 head) {
            db.noteHead(head);
        }};
}

/// What is written down later: how far it has read.
void noteCursor(const Ask& ask, const AuthDesk& auth, qint64 after)
{
    if (auth.notes != nullptr) {
        auth.notes->note(ask.device.temple, ask.device.device, after, auth.clock.nowMs());
    }
}

qint64 number(const Ask& ask, const QString& name, qint64 standard)
{
    return ask.query.contains(name) ? ask.query.value(name).toLongLong() : standard;
}

/// What it could not settle stays due for whoever comes next: what the counter sent is kept, and
/// its answer must not be held up.
void settleIfDue(const AuthDesk& auth, TempleId temple, bool isDue)
{
    if (isDue) {
        std::ignore = settleTemple(auth, temple);
    }
}

Result<Answer> postHello(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(asked, protocol::decodeHello(ask.plain));
    MM_LET(known, serverEpoch(auth.db));
    MM_CHECK(keepOwnSeries(deskOf(ask, auth, known)));
    MM_LET(isAnother, beginLifeIfBehind(deskOf(ask, auth, known), asked));
    MM_LET(epoch, isAnother ? serverEpoch(auth.db) : Result<QString>(known));
    const SyncDesk desk = deskOf(ask, auth, epoch);
    if (isAnother) {
        MM_CHECK(keepOwnSeries(desk));
    }
    MM_LET(reply, hello(desk, asked));
    MM_LET(now, position(auth.db, ask.device.temple));
    settleIfDue(auth, ask.device.temple, now.isSettlingDue);
    return message(protocol::encode(reply));
}

Result<Answer> postPush(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(asked, protocol::decodePush(ask.plain));
    const SyncDesk desk = deskOf(ask, auth);
    MM_LET(pushed, auth.pushes != nullptr ? auth.pushes->take(desk, asked) : push(desk, asked));
    settleIfDue(auth, ask.device.temple, pushed.needsSettling);
    return message(protocol::encode(pushed.reply));
}

/// Runs `read` in one moment of the temple.
template <typename Read>
Result<Answer> inOneMoment(const Ask& ask, const AuthDesk& auth, Read read)
{
    MM_CHECK(auth.db.beginReading());
    const auto work = [&]() -> Result<QByteArray> {
        MM_LET(epoch, serverEpoch(auth.db));
        return read(deskOf(ask, auth, epoch));
    };
    auto data = work();
    auth.db.release();
    MM_CHECK(data);
    return message(*data);
}

Result<Answer> getChanges(const Ask& ask, const AuthDesk& auth)
{
    if (ask.query.value(u"feed"_s, u"temple"_s) != "temple"_L1) {
        return fail(invalid("request.unknown_argument"_L1, u"feed"_s));
    }
    const qint64 after = number(ask, u"after"_s, 0);
    auto answer = inOneMoment(ask, auth, [&](const SyncDesk& desk) {
        return changes(desk,
            {after, number(ask, u"limit"_s, protocol::limits::kChanges),
                ask.query.value(u"epoch"_s), ask.schema});
    });
    if (answer) {
        noteCursor(ask, auth, after);
    }
    return answer;
}

Result<Answer> getSnapshot(const Ask& ask, const AuthDesk& auth)
{
    const QString scope = ask.query.value(u"scope"_s, u"all"_s);
    if (scope != "all"_L1 && scope != "core"_L1 && scope != "facts"_L1) {
        return fail(invalid("request.unknown_argument"_L1, u"scope"_s));
    }
    return inOneMoment(ask, auth, [&](const SyncDesk& desk) {
        return snapshot(desk,
            {scope, ask.query.value(u"after"_s),
                number(ask, u"limit"_s, protocol::limits::kSnapshotRows), ask.schema});
    });
}

Result<Answer> postDigest(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(asked, protocol::decodeDigest(ask.plain));
    qint64 differing = 0;
    auto answer = inOneMoment(ask, auth, [&](const SyncDesk& desk) -> Result<QByteArray> {
        MM_LET(reply, digest(desk, asked));
        differing = reply.differ.size();
        return protocol::encode(reply);
    });
    if (differing > 0 && auth.notes != nullptr) {
        auth.notes->noteDiffering(ask.device.temple, differing);
    }
    return answer;
}

Result<Answer> postRights(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(asked, protocol::decodeRights(ask.plain));
    MM_LET(device, knownDevice(auth.db, ask.device.device));
    if (device.status != "active"_L1) {
        return fail(Error{ErrorKind::PermissionDenied, "device.revoked"_L1, {}, {}, {}});
    }
    MM_LET(reply, rights(deskOf(ask, auth), asked));
    return message(protocol::encode(reply));
}

Result<Answer> getMe(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(epoch, serverEpoch(auth.db));
    MM_LET(reply, me(deskOf(ask, auth, epoch)));
    return message(protocol::encode(reply));
}

Result<Answer> getWait(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(device, knownDevice(auth.db, ask.device.device));
    if (device.isRevoked()) {
        return fail(Error{ErrorKind::PermissionDenied, "device.revoked"_L1, {}, {}, {}});
    }
    MM_LET(now, position(auth.db, ask.device.temple));
    const qint64 after = number(ask, u"after"_s, 0);
    if (after <= now.head) {
        noteCursor(ask, auth, after);
    }
    if (now.head > after) {
        return message(protocol::encode(protocol::WaitReply{now.head}));
    }
    const qint64 seconds =
        std::clamp<qint64>(number(ask, u"timeout"_s, protocol::limits::kWaitSeconds), 1,
            protocol::limits::kMostWaitSeconds);
    return Answer{.status = 204, .hold = Hold{after, seconds}};
}

const Route kRoutes[] = {
    {.method = Method::Post,
        .path = protocol::kHello,
        .access = kDevices,
        .summary = "A counter says where it stands, and is told where the temple stands"_L1,
        .isRaw = true,
        .auth = postHello},
    {.method = Method::Post,
        .path = protocol::kPush,
        .access = kDevices,
        .summary = "A counter's operations, each answered by itself"_L1,
        .isRaw = true,
        .auth = postPush},
    {.path = protocol::kChanges,
        .access = kDevices,
        .summary = "The temple's rows that were written after a number"_L1,
        .query = kChangesArguments,
        .isRaw = true,
        .auth = getChanges},
    {.path = protocol::kWait,
        .access = kDevices,
        .summary = "Answers when there is something after a number; 204 when its time is over"_L1,
        .query = kWaitArguments,
        .isRaw = true,
        .auth = getWait},
    {.path = protocol::kSnapshot,
        .access = kDevices,
        .summary = "All of the temple's rows, page by page"_L1,
        .query = kSnapshotArguments,
        .isRaw = true,
        .auth = getSnapshot},
    {.method = Method::Post,
        .path = protocol::kDigest,
        .access = kDevices,
        .summary = "Which tables are the same on both sides"_L1,
        .isRaw = true,
        .auth = postDigest},
    {.method = Method::Post,
        .path = protocol::kRights,
        .access = kDevices,
        .summary = "Seats that the counter may sell without asking"_L1,
        .isRaw = true,
        .auth = postRights},
    {.path = protocol::kMe,
        .access = kDevices,
        .summary = "What the service knows of this counter"_L1,
        .isRaw = true,
        .auth = getMe},
};

} // namespace

std::span<const Route> syncRoutes()
{
    return kRoutes;
}

} // namespace mm::server
