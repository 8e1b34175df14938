// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/envelope.h"

#include "translations/error_text.h"
#include "translations/language.h"

#include <QJsonDocument>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

/// Refusals of the service itself that have a status and code of their own.
struct OwnFault
{
    QLatin1StringView rule;
    int status;
    QLatin1StringView code;
};
constexpr OwnFault kOwnFaults[] = {
    {"request.too_large"_L1, 413, "PAYLOAD_TOO_LARGE"_L1},
    {"request.media_type"_L1, 415, "UNSUPPORTED_MEDIA_TYPE"_L1},
    {"request.method"_L1, 405, "METHOD_NOT_ALLOWED"_L1},
    {"request.rate_limited"_L1, 429, "RATE_LIMITED"_L1},
    {"server.overloaded"_L1, 503, "BUSY"_L1},
    {"sync.resync"_L1, 410, "RESYNC"_L1},
    {"sync.upgrade"_L1, 426, "UPGRADE_NEEDED"_L1},
    {"login.locked"_L1, 429, "AUTH_FAILED"_L1},
    {"totp.locked"_L1, 429, "AUTH_FAILED"_L1},
    {"password.wrong"_L1, 422, "AUTH_FAILED"_L1},
};

int statusOf(const Error& error, bool hasPath)
{
    switch (error.kind) {
    case ErrorKind::Usage:
        return 400;
    case ErrorKind::Validation:
        return error.rule.startsWith("request."_L1) ? 400 : 422;
    case ErrorKind::PeriodClosed:
    case ErrorKind::QuotaFull:
    case ErrorKind::Unbalanced:
        return 422;
    case ErrorKind::NotFound:
        return hasPath || error.rule.startsWith("request."_L1) ? 404 : 422;
    case ErrorKind::PermissionDenied:
    case ErrorKind::ApprovalRequired:
        return 403;
    case ErrorKind::AuthFailed:
        return 401;
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::Network:
    case ErrorKind::Busy:
    case ErrorKind::Storage:
        return 503;
    case ErrorKind::Internal:
    case ErrorKind::Integrity:
        return 500;
    }
    return 500;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Fault faultOf(const Error& error, bool hasPath)
{
    for (const auto& own : kOwnFaults) {
        if (own.rule == error.rule) {
            return {own.status, own.code};
        }
    }
    const int status = statusOf(error, hasPath);
    return {status, status == 400 ? u"VALIDATION_ERROR"_s : QString(contractCode(error.kind))};
}

http::Response answered(const Answer& answer)
{
    http::Response response;
    response.status = answer.status;
    if (!answer.location.isEmpty()) {
        response.headers.emplace_back("Location", answer.location.toLatin1());
    }
    if (!answer.contentType.isEmpty()) {
        response.contentType = answer.contentType;
        response.body = answer.raw;
        return response;
    }
    QJsonObject envelope{
        {u"success"_s, true}, {u"data"_s, answer.data}, {u"message"_s, answer.message}};
    if (answer.pagination) {
        envelope[u"pagination"_s] = *answer.pagination;
    }
    response.contentType = kJsonAnswer;
    response.body = compact(envelope);
    return response;
}

http::Response refused(const Error& error, const QString& language, bool hasPath)
{
    const Fault fault = faultOf(error, hasPath);
    QJsonObject details{{u"issue"_s, QString(error.rule)}};
    if (!error.field.isEmpty()) {
        details[u"field"_s] = error.field;
    }
    http::Response response;
    response.status = fault.status;
    response.contentType = kJsonAnswer;
    response.body = compact({{u"success"_s, false},
        {u"error"_s,
            QJsonObject{{u"code"_s, fault.code}, {u"message"_s, texts::errorText(error, language)},
                {u"details"_s, details}}}});
    if (fault.status == 401) {
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    }
    if (fault.status == 503 || fault.status == 429) {
        const QString seconds = error.args.value(u"seconds"_s, 2).toString();
        response.headers.emplace_back("Retry-After", seconds.toLatin1());
    }
    return response;
}

QString languageOf(const QByteArray& acceptLanguage)
{
    for (const auto& part : acceptLanguage.left(200).split(',')) {
        const QString code = QString::fromLatin1(part.split(';').first().trimmed());
        if (const auto index = texts::languageIndex(code); index && !code.isEmpty()) {
            return texts::interfaceLanguages()[*index].code;
        }
    }
    return u"en"_s;
}

} // namespace mm::server
