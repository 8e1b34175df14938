// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/list_page.h"
#include "server/api/path_ids.h"
#include "server/api/route_groups.h"
#include "server/api/value_reader.h"
#include "server/devices/device_admin.h"
#include "server/devices/registration.h"
#include "sync/protocol/envelope.h"

#include <QJsonDocument>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr Field kReasonFields[] = {{"reason"_L1, FieldKind::Text, false, 500}};

Answer message(const QByteArray& data, int status = 200)
{
    return Answer{.status = status,
        .contentType = "application/json; charset=utf-8",
        .raw = protocol::enveloped(data)};
}

Result<Answer> postRegister(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(asked, protocol::decodeRegisterDevice(ask.plain));
    MM_LET(reply, registerDevice(auth, asked));
    return message(protocol::encode(reply), 201);
}

Result<Answer> postAdopt(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(asked, protocol::decodeAdoptTemple(ask.plain));
    MM_LET(reply, adoptTemple(auth, asked));
    return message(protocol::encode(reply), 201);
}

Result<Answer> postChallenge(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(asked, protocol::decodeChallengeAsk(ask.plain));
    return message(protocol::encodeChallenge(challengeFor(auth, asked)));
}

Result<Answer> postToken(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(asked, protocol::decodeTokenAsk(ask.plain));
    MM_LET(reply, deviceToken(auth, asked));
    return message(protocol::encode(reply));
}

QJsonObject deviceJson(const DeviceRow& device, qint64 head, const QStringList& holes = {})
{
    return {{u"id"_s, idJson(device.id)}, {u"code"_s, device.code}, {u"name"_s, device.name},
        {u"status"_s, device.status}, {u"last_seen_at"_s, instantJson(device.lastSeenAt)},
        {u"app_version"_s, device.appVersion}, {u"schema"_s, device.schemaVersion},
        {u"skew_ms"_s, device.skewMs}, {u"last_op_seq"_s, device.lastOpSeq},
        {u"lag"_s, std::max<qint64>(0, head - device.cursor)}, {u"duplicates"_s, device.duplicates},
        {u"registered_at"_s, instantJson(device.registeredAt)},
        {u"holes"_s, QJsonArray::fromStringList(holes)}};
}

Result<Answer> getDevices(const Reading& reading)
{
    MM_LET(devices, allDevices(reading.db()));
    MM_LET(now, position(reading.db(), reading.desk.temple));
    QJsonArray rows;
    for (const auto& device : devices) {
        MM_LET(holes, missingNumbers(reading.db(), device.code));
        rows.append(deviceJson(device, now.head, holes));
    }
    return wholeList(reading.ask, rows);
}

Result<Answer> postRevoke(Writing& writing)
{
    MM_LET(id, pathId<DeviceId>(writing.ask, "device.none"_L1));
    MM_LET(device, revokeDevice(writing.unit, id, ValueReader(writing.ask.body).text("reason"_L1)));
    return Answer{deviceJson(device, 0)};
}

Result<Answer> postInvitation(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(invitation, inviteDevice(auth.db, auth.clock, ask.caller.temple, ask.caller.user));
    return Answer{.data = QJsonObject{{u"code"_s, invitation.code},
                      {u"expires_at"_s, instantJson(invitation.expiresAt)}},
        .status = 201};
}

QJsonObject heldJson(const HeldOperation& held)
{
    return {{u"id"_s, held.id.toString()}, {u"device_id"_s, idJson(held.device)},
        {u"counter"_s, held.counterCode}, {u"op_seq"_s, held.opSeq}, {u"type"_s, held.type},
        {u"business_date"_s, textJson(held.bizDate)},
        {u"received_at"_s, instantJson(held.receivedAt)}, {u"code"_s, held.code},
        {u"operation"_s, QJsonDocument::fromJson(held.body.toUtf8()).object()}};
}

Result<Answer> heldList(const Ask& ask, Result<std::vector<HeldOperation>> held)
{
    MM_CHECK(held);
    QJsonArray rows;
    for (const auto& one : *held) {
        rows.append(heldJson(one));
    }
    return wholeList(ask, rows);
}

Result<Answer> getQuarantine(const Reading& reading)
{
    return heldList(reading.ask, quarantinedOperations(reading.db()));
}

Result<Answer> getParked(const Reading& reading)
{
    return heldList(reading.ask, parkedOperations(reading.db()));
}

SyncDesk adminDesk(const Ask& ask, const AuthDesk& auth)
{
    auth.db.workFor(ask.caller.temple);
    return {auth.db, auth.clock, ask.caller.temple, DeviceId(), QString(),
        [&db = auth.db](qint64 head) {
            db.noteHead(head);
        }};
}

Result<Answer> postRelease(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(id, pathId<Id<void>>(ask, "op.none"_L1));
    MM_LET(result,
        releaseOperation(adminDesk(ask, auth), id.uuid,
            {ask.caller.user, ValueReader(ask.body).text("reason"_L1)}));
    return Answer{QJsonObject{{u"status"_s, QString(protocol::statusName(result.status))},
        {u"code"_s, textJson(result.code)}, {u"server_seq"_s, result.serverSeq}}};
}

Result<Answer> postDiscard(const Ask& ask, const AuthDesk& auth)
{
    MM_LET(id, pathId<Id<void>>(ask, "op.none"_L1));
    MM_CHECK(discardOperation(
        adminDesk(ask, auth), id.uuid, {ask.caller.user, ValueReader(ask.body).text("reason"_L1)}));
    return Answer{};
}

const Route kRoutes[] = {
    {.method = Method::Post,
        .path = protocol::kRegister,
        .access = kEverybody,
        .summary = "A computer becomes a counter, with an invitation or a manager's log-in"_L1,
        .isRaw = true,
        .auth = postRegister},
    {.method = Method::Post,
        .path = protocol::kAdopt,
        .access = kEverybody,
        .summary = "A temple that began offline comes into the cloud"_L1,
        .isRaw = true,
        .auth = postAdopt},
    {.method = Method::Post,
        .path = protocol::kChallenge,
        .access = kEverybody,
        .summary = "What a device is to sign"_L1,
        .isRaw = true,
        .auth = postChallenge},
    {.method = Method::Post,
        .path = protocol::kToken,
        .access = kEverybody,
        .summary = "The bearer of a device for 15 minutes, for a signed challenge"_L1,
        .isRaw = true,
        .auth = postToken},
    {.path = "/api/v1/devices"_L1,
        .access = holders("device.manage"_L1),
        .summary = "The temple's computers"_L1,
        .isList = true,
        .read = getDevices},
    {.method = Method::Post,
        .path = "/api/v1/devices/invitations"_L1,
        .access = holders("device.manage"_L1),
        .summary = "A code with which one computer can be registered, for a day"_L1,
        .auth = postInvitation},
    {.path = "/api/v1/devices/quarantine"_L1,
        .access = holders("device.manage"_L1),
        .summary = "What revoked devices still sent"_L1,
        .isList = true,
        .read = getQuarantine},
    {.path = "/api/v1/devices/parked"_L1,
        .access = holders("device.manage"_L1),
        .summary = "Operations that the books could not take"_L1,
        .isList = true,
        .read = getParked},
    {.method = Method::Post,
        .path = "/api/v1/devices/operations/{id}/release"_L1,
        .access = holders("device.manage"_L1),
        .summary = "Take a quarantined or parked operation in"_L1,
        .body = kReasonFields,
        .auth = postRelease},
    {.method = Method::Post,
        .path = "/api/v1/devices/operations/{id}/discard"_L1,
        .access = holders("device.manage"_L1),
        .summary = "Put a quarantined or parked operation away"_L1,
        .body = kReasonFields,
        .auth = postDiscard},
    {.method = Method::Post,
        .path = "/api/v1/devices/{id}/revoke"_L1,
        .access = holders("device.manage"_L1),
        .summary = "End a device: it pulls nothing more, what it sends is kept apart"_L1,
        .body = kReasonFields,
        .write = postRevoke},
};

} // namespace

std::span<const Route> deviceRoutes()
{
    return kRoutes;
}

} // namespace mm::server
