// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/device_office.h"

#include "sync/clerk/once.h"
#include "sync/clerk/refusals.h"
#include "sync/local/memo.h"
#include "sync/transport/http_client.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> asked(HttpClient& client, const HttpClient::Question& question)
{
    const Reply reply = client.askAndWait(question);
    if (reply.kind != Reply::Kind::Answered || reply.status < 200 || reply.status > 299) {
        return fail(errorOf(reply));
    }
    return reply.body;
}

Result<QByteArray> logInThere(HttpClient& client, const OfficeLogIn& who, const QString& templeCode)
{
    HttpClient::Question question;
    question.path = u"/api/v1/auth/login"_s;
    question.body = QJsonDocument(QJsonObject{{u"username"_s, who.username},
                                      {u"password"_s, who.password}, {u"temple"_s, templeCode}})
                        .toJson(QJsonDocument::Compact);
    MM_LET(body, asked(client, question));
    return QJsonDocument::fromJson(body)["data"_L1]["access_token"_L1].toString().toLatin1();
}

Result<QString> deviceOf(store::Connection& db, const QString& code)
{
    MM_LET(counters, knownCounters(db));
    for (const auto& counter : counters) {
        if (counter.code == code) {
            return counter.deviceId;
        }
    }
    return fail(notFound("device.unknown"_L1, {{u"code"_s, code}}));
}

QJsonArray rowsOf(const QByteArray& body)
{
    return QJsonDocument::fromJson(body)["data"_L1].toArray();
}

std::optional<qint64> instantOf(const QJsonValue& value)
{
    const auto instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return instant.isValid() ? std::optional(instant.toMSecsSinceEpoch()) : std::nullopt;
}

OfficeDevice deviceFrom(const QJsonValue& row)
{
    OfficeDevice device{row["id"_L1].toString(), row["code"_L1].toString(),
        row["name"_L1].toString(), row["status"_L1].toString(), instantOf(row["last_seen_at"_L1]),
        row["app_version"_L1].toString(), row["lag"_L1].toInteger(), {}};
    const QJsonArray holes = row["holes"_L1].toArray();
    for (const auto& hole : holes) {
        device.holes.append(hole.toString());
    }
    return device;
}

HeldOperation heldFrom(const QJsonValue& row, bool isQuarantined)
{
    return {row["id"_L1].toString(), row["counter"_L1].toString(), row["type"_L1].toString(),
        row["business_date"_L1].toString(), instantOf(row["received_at"_L1]),
        row["code"_L1].toString(), isQuarantined};
}

} // namespace

DeviceOffice::DeviceOffice(std::unique_ptr<HttpClient> client)
    : m_client(std::move(client))
{ }

DeviceOffice::~DeviceOffice() = default;

Result<std::unique_ptr<DeviceOffice>> DeviceOffice::open(
    store::Connection& db, const OfficeLogIn& who)
{
    MM_LET(server, upkeep::readInfo(db, memo::kServer));
    if (!server) {
        return fail(notFound("sync.not_registered"_L1));
    }
    MM_LET(caFile, upkeep::readInfo(db, memo::kCaFile));
    MM_LET(templeCode, upkeep::readInfo(db, memo::kTempleCode));
    MM_LET(address, parseAddress(*server, caFile.value_or(QString())));
    MM_LET(client, HttpClient::open(address));
    std::unique_ptr<DeviceOffice> office(new DeviceOffice(std::move(client)));
    MM_LET(bearer, logInThere(*office->m_client, who, templeCode.value_or(QString())));
    office->m_bearer = bearer;
    return office;
}

Result<QByteArray> DeviceOffice::ask(
    const QByteArray& method, const QString& path, const QString& reason)
{
    HttpClient::Question question;
    question.method = method;
    question.path = u"/api/v1/devices"_s + path;
    question.bearer = m_bearer;
    if (method == "POST") {
        QJsonObject body;
        if (!reason.isEmpty()) {
            body[u"reason"_s] = reason;
        }
        question.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return asked(*m_client, question);
}

Result<OfficePicture> DeviceOffice::look()
{
    OfficePicture picture;
    MM_LET(devices, ask("GET", {}, {}));
    const QJsonArray rows = rowsOf(devices);
    for (const auto& row : rows) {
        picture.devices.push_back(deviceFrom(row));
    }
    for (const bool isQuarantined : {true, false}) {
        MM_LET(held, ask("GET", isQuarantined ? u"/quarantine"_s : u"/parked"_s, {}));
        const QJsonArray kept = rowsOf(held);
        for (const auto& row : kept) {
            picture.held.push_back(heldFrom(row, isQuarantined));
        }
    }
    return picture;
}

Result<OfficeInvitation> DeviceOffice::invite()
{
    MM_LET(body, ask("POST", u"/invitations"_s, {}));
    const auto data = QJsonDocument::fromJson(body)["data"_L1];
    return OfficeInvitation{data["code"_L1].toString(), instantOf(data["expires_at"_L1])};
}

Result<void> DeviceOffice::revoke(const QString& device, const QString& reason)
{
    MM_CHECK(ask("POST", u"/%1/revoke"_s.arg(device), reason));
    return {};
}

Result<void> DeviceOffice::release(const QString& operation, const QString& reason)
{
    MM_CHECK(ask("POST", u"/operations/%1/release"_s.arg(operation), reason));
    return {};
}

Result<void> DeviceOffice::discard(const QString& operation, const QString& reason)
{
    MM_CHECK(ask("POST", u"/operations/%1/discard"_s.arg(operation), reason));
    return {};
}

Result<void> revokeDevice(store::Connection& db, const OfficeLogIn& who, const QString& code)
{
    MM_LET(device, deviceOf(db, code));
    MM_LET(office, DeviceOffice::open(db, who));
    return office->revoke(device, {});
}

} // namespace mm::sync
