// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/device_office.h"

#include "sync/clerk/once.h"
#include "sync/clerk/refusals.h"
#include "sync/local/memo.h"
#include "sync/protocol/envelope.h"
#include "sync/transport/http_client.h"

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

} // namespace

Result<void> revokeDevice(store::Connection& db, const OfficeLogIn& who, const QString& code)
{
    MM_LET(server, upkeep::readInfo(db, memo::kServer));
    if (!server) {
        return fail(notFound("sync.not_registered"_L1));
    }
    MM_LET(device, deviceOf(db, code));
    MM_LET(caFile, upkeep::readInfo(db, memo::kCaFile));
    MM_LET(templeCode, upkeep::readInfo(db, memo::kTempleCode));
    MM_LET(address, parseAddress(*server, caFile.value_or(QString())));
    MM_LET(client, HttpClient::open(address));
    MM_LET(bearer, logInThere(*client, who, templeCode.value_or(QString())));
    HttpClient::Question question;
    question.path = u"/api/v1/devices/%1/revoke"_s.arg(device);
    question.body = "{}";
    question.bearer = bearer;
    MM_CHECK(asked(*client, question));
    return {};
}

} // namespace mm::sync
