// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/devices/registration.h"

#include "models/audit/audit.h"
#include "models/identity/device.h"
#include "models/identity/temple_keys.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/unit_of_work.h"
#include "server/devices/box_seal.h"
#include "server/devices/devices_sql.h"
#include "server/devices/invitations.h"
#include "server/temples/database_secret_store.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

/// What of both asks is the same.
struct NewDevice
{
    DeviceId id;
    QString code;
    QString name;
    QByteArray publicKey;
    QByteArray dbEpoch;
    QString app;
    UserId by = {};
    DeviceId replaces = {};
    /// What it replaces, where that is to be closed.
    std::optional<DeviceRow> closes = {};
};

Error conflict(QLatin1StringView rule, const QString& field, QVariantMap args = {})
{
    return Error{ErrorKind::Conflict, rule, field, std::move(args), {}};
}

Result<store::Desk> webDesk(const AuthDesk& auth, TempleId temple)
{
    auth.db.workFor(temple);
    MM_LET(device, identity::readDevice(auth.db));
    return store::Desk{auth.db, auth.clock, UuidMaker(), HybridClock(), temple, device.id,
        device.code, store::Actor()};
}

Result<void> checkCodeIsFree(store::Connection& db, const QString& code)
{
    Query query(db, sql::devices::code_taken);
    query.bind("code", code);
    MM_LET(taken, query.maybe([](const Row& /*row*/) { return true; }));
    return taken
        ? Result<void>(fail(conflict("device.code_taken"_L1, u"counter"_s, {{u"code"_s, code}})))
        : Result<void>();
}

Result<void> insertDevice(UnitOfWork& unit, const NewDevice& device)
{
    Query insert(unit.db(), sql::devices::insert_device);
    insert.bind("temple_id", unit.desk().temple)
        .bind("id", device.id)
        .bind("code", device.code)
        .bind("name", device.name)
        .bind("public_key", Bytes{device.publicKey})
        .bind("db_epoch", Bytes{device.dbEpoch})
        .bind("app_version", device.app)
        .bind("now", unit.nowMs())
        .bind("registered_by", device.by)
        .bind("replaces", device.replaces);
    MM_CHECK(insert.run());
    return {};
}

Result<void> finishRegistration(UnitOfWork& unit, const NewDevice& device)
{
    return audit::finish(unit,
        {"device.register"_L1, "counters"_L1, device.id.uuid, {},
            {{u"counter"_s, device.code}, {u"name"_s, device.name}}});
}

/// The temple's data key for the device's eyes alone; empty when the service has none.
Result<QByteArray> sealedKeyFor(const AuthDesk& auth, TempleId temple, const QByteArray& publicKey)
{
    DatabaseSecretStore secrets(auth.db, temple, auth.fieldKeys);
    auto key = secrets.read(QString(identity::secret::kDataKey));
    if (!key) {
        return key.error().kind == ErrorKind::NotFound ? Result<QByteArray>(QByteArray())
                                                       : Result<QByteArray>(fail(key.error()));
    }
    return sealToDevice(*key, publicKey);
}

Result<protocol::DeviceReply> replyFor(const AuthDesk& auth, TempleId temple,
    const QString& templeCode, const NewDevice& device, bool withKey)
{
    protocol::DeviceReply reply;
    reply.temple = temple;
    reply.templeCode = templeCode;
    reply.device = device.id;
    reply.counterCode = device.code;
    if (withKey) {
        MM_LET(sealed, sealedKeyFor(auth, temple, device.publicKey));
        reply.sealedDataKey = sealed;
    }
    MM_LET(epoch, serverEpoch(auth.db));
    reply.serverEpoch = epoch;
    return reply;
}

/// Whether the device is here already: then the ask is a retry. Refuses device.exists.
Result<bool> isHere(store::Connection& db, NewDevice& device)
{
    MM_LET(found, findDevice(db, device.id));
    if (!found) {
        return false;
    }
    if (found->publicKey != device.publicKey || found->isRevoked()) {
        return fail(conflict("device.exists"_L1, u"device_id"_s));
    }
    device.code = found->code;
    return true;
}

/// Who vouches for the computer: an invitation, or somebody with name and password. Who it is.
Result<UserId> voucherOf(const AuthDesk& auth, TempleId temple, const protocol::RegisterDevice& ask)
{
    if (!ask.invitation.isEmpty()) {
        auth.db.workFor(temple);
        return UserId();
    }
    MM_LET(tokens, logIn(auth, {ask.username, ask.password, ask.templeCode}));
    if (!tokens.actor.permissions.contains(u"device.manage"_s)) {
        return fail(Error{ErrorKind::PermissionDenied, "permission.denied"_L1, {},
            {{u"permission"_s, u"device.manage"_s}}, {}});
    }
    return tokens.actor.id;
}

/// The device that this computer was, where the service knows it. Refuses: device.replaces without
/// that one's key or somebody who may manage devices, device.revoked.
Result<std::optional<DeviceRow>> replacedDevice(
    store::Connection& db, const protocol::RegisterDevice& ask)
{
    if (ask.replaces.isNull()) {
        return std::optional<DeviceRow>();
    }
    MM_LET(old, findDevice(db, ask.replaces));
    if (!old || ask.invitation.isEmpty()) {
        return old;
    }
    if (!signatureHolds(old->publicKey,
            protocol::replacementText(ask.replaces, ask.device, ask.publicKey),
            ask.replacesProof)) {
        return fail(Error{ErrorKind::AuthFailed, "device.replaces"_L1, {}, {}, {}});
    }
    if (old->isRevoked()) {
        return fail(Error{ErrorKind::PermissionDenied, "device.revoked"_L1, {}, {}, {}});
    }
    return old;
}

Result<void> closeReplaced(UnitOfWork& unit, const NewDevice& device)
{
    Query revoke(unit.db(), sql::devices::revoke);
    revoke.bind("id", device.closes->id)
        .bind("now", unit.nowMs())
        .bind("by", device.by)
        .bind("reason", u"replaced: "_s + device.code);
    MM_CHECK(revoke.run());
    Query counter(unit.db(), sql::devices::counter_of_device);
    counter.bind("device_id", device.closes->id);
    MM_LET(rows, counter.all([](const Row& row) { return row.id<CounterId>(0); }));
    for (const auto row : rows) {
        MM_CHECK(unit.patch(tables::counters, row.uuid, {{"is_active", 0}}));
    }
    return {};
}

Result<void> writeDevice(UnitOfWork& unit, const NewDevice& device, const QString& invitation)
{
    if (!invitation.isEmpty()) {
        MM_CHECK(useInvitation(unit.db(), {invitation, "device"_L1, device.id, unit.nowMs()}));
    }
    MM_CHECK(checkCodeIsFree(unit.db(), device.code));
    MM_CHECK(insertDevice(unit, device));
    if (device.closes && !device.closes->isRevoked()) {
        MM_CHECK(closeReplaced(unit, device));
    }
    MM_CHECK(unit.insert(tables::counters,
        {{"id", unit.newId<CounterId>()}, {"code", device.code}, {"name", device.name},
            {"device_id", device.id}, {"is_active", 1}, {"created_at", unit.nowMs()}}));
    return finishRegistration(unit, device);
}

} // namespace

Result<protocol::DeviceReply> registerDevice(
    const AuthDesk& auth, const protocol::RegisterDevice& ask)
{
    const QString templeCode = ask.templeCode.trimmed().toUpper();
    MM_LET(temple, templeOfCode(auth.db, templeCode));
    if (!temple) {
        return fail(Error{ErrorKind::AuthFailed, "device.invitation"_L1, u"invitation"_s, {}, {}});
    }
    MM_LET(code, identity::parseCounterCode(ask.counterCode, u"counter"_s));
    MM_LET(by, voucherOf(auth, *temple, ask));
    NewDevice device{ask.device, code, ask.name.isEmpty() ? code : ask.name, ask.publicKey,
        ask.dbEpoch, ask.app, by, ask.replaces};
    MM_LET(desk, webDesk(auth, *temple));
    desk.actor.id = by;
    MM_LET(known, isHere(auth.db, device));
    if (!known) {
        MM_LET(replaced, replacedDevice(auth.db, ask));
        if (replaced && replaced->dbEpoch != ask.replacesEpoch) {
            device.closes = replaced;
        }
        MM_CHECK(store::inUnitOfWork(
            desk, [&](UnitOfWork& unit) { return writeDevice(unit, device, ask.invitation); }));
    } else if (!ask.invitation.isEmpty()) {
        MM_CHECK(
            useInvitation(auth.db, {ask.invitation, "device"_L1, device.id, auth.clock.nowMs()}));
    }
    return replyFor(auth, *temple, templeCode, device, true);
}

namespace {

Result<void> writeTemple(const AuthDesk& auth, UnitOfWork& unit, const protocol::AdoptTemple& ask,
    const NewDevice& device)
{
    Query list(unit.db(), sql::devices::list_temple);
    list.bind("temple_id", ask.temple).bind("code", ask.templeCode.trimmed().toUpper());
    MM_CHECK(list.run());
    Query position(unit.db(), sql::devices::first_position);
    position.bind("temple_id", ask.temple);
    MM_CHECK(position.run());
    MM_CHECK(identity::insertDevice(
        unit.db(), identity::newDevice(ask.temple, unit.desk().device, unit.desk().counterCode)));
    MM_CHECK(identity::insertCounter(unit, u"Web"_s));
    MM_CHECK(insertDevice(unit, device));
    if (!ask.dataKey.isEmpty() && !auth.fieldKeys.empty()) {
        DatabaseSecretStore secrets(unit.db(), ask.temple, auth.fieldKeys);
        MM_CHECK(secrets.write(QString(identity::secret::kDataKey), ask.dataKey));
    }
    return finishRegistration(unit, device);
}

Error templeExists(const QString& code)
{
    return conflict("server.temple_exists"_L1, u"temple"_s, {{u"code"_s, code}});
}

/// Uses the invitation up before the temple is made: who is cut off in between comes again with it.
Result<void> letIn(const AuthDesk& auth, const protocol::AdoptTemple& ask)
{
    if (ask.invitation.isEmpty()) {
        return auth.allowsRegistration
            ? Result<void>()
            : fail(Error{ErrorKind::PermissionDenied, "server.registration_closed"_L1, {}, {}, {}});
    }
    auth.db.workFor(nobodysTemple());
    return useInvitation(auth.db, {ask.invitation, "temple"_L1, ask.device, auth.clock.nowMs()});
}

} // namespace

Result<protocol::DeviceReply> adoptTemple(const AuthDesk& auth, const protocol::AdoptTemple& ask)
{
    MM_LET(code, identity::parseCounterCode(ask.counterCode, u"counter"_s));
    MM_CHECK(letIn(auth, ask));
    const QString templeCode = ask.templeCode.trimmed().toUpper();
    MM_LET(taken, templeOfCode(auth.db, templeCode));
    if (taken && *taken != ask.temple) {
        return fail(templeExists(templeCode));
    }
    auth.db.workFor(ask.temple);
    NewDevice device{ask.device, code, ask.name.isEmpty() ? code : ask.name, ask.publicKey,
        ask.dbEpoch, ask.app};
    MM_LET(known, isHere(auth.db, device));
    if (!known) {
        if (taken) {
            return fail(templeExists(templeCode));
        }
        UuidMaker ids;
        const qint64 now = auth.clock.nowMs();
        store::Desk desk{auth.db, auth.clock, ids, HybridClock(), ask.temple,
            ids.nextId<DeviceId>(now), u"WEB"_s, store::Actor()};
        auto made = store::inUnitOfWork(
            desk, [&](UnitOfWork& unit) { return writeTemple(auth, unit, ask, device); });
        if (!made && made.error().rule == "store.duplicate"_L1) {
            return fail(templeExists(templeCode));
        }
        MM_CHECK(made);
    }
    return replyFor(auth, ask.temple, templeCode, device, false);
}

QByteArray challengeFor(const AuthDesk& auth, const protocol::TokenAsk& ask)
{
    return auth.keys.challenge(ask.temple, ask.device, auth.clock.nowMs());
}

Result<protocol::TokenReply> deviceToken(const AuthDesk& auth, const protocol::TokenAsk& ask)
{
    const qint64 now = auth.clock.nowMs();
    MM_CHECK(auth.keys.checkChallenge(ask.challenge, ask.temple, ask.device, now));
    auth.db.workFor(ask.temple);
    MM_LET(device, knownDevice(auth.db, ask.device));
    if (!signatureHolds(device.publicKey,
            protocol::signedText(ask.temple, ask.device, ask.challenge), ask.signature)) {
        return fail(Error{ErrorKind::AuthFailed, "device.unknown"_L1, {}, {}, {}});
    }
    const qint64 expires = now / 1000 + TokenKeys::kDeviceTokenSeconds;
    return protocol::TokenReply{
        auth.keys.signDevice({ask.temple, ask.device, expires}), expires * 1000, now};
}

Result<QString> serverEpoch(store::Connection& db)
{
    Query query(db, sql::devices::server_epoch);
    MM_LET(said, query.one([](const Row& row) { return row.text(0); }));
    return QString::fromLatin1(
        store::sha256("mandirmitra server epoch " + said.toUtf8()).first(8).toHex());
}

} // namespace mm::server
