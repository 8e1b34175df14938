// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/request_reader.h"

#include "models/store/operation_bundle.h"
#include "server/api/list_page.h"
#include "server/http/json_body.h"
#include "sync/protocol/gzip.h"
#include "sync/protocol/limits.h"

#include <QHostAddress>
#include <QUrlQuery>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestBody = 8 * 1024 * 1024;
constexpr qsizetype kLongestKey = 200;

const Field* argumentNamed(const Route& route, const QString& name)
{
    for (const auto& fields :
        {route.query, route.isList ? pageFields() : std::span<const Field>()}) {
        for (const auto& field : fields) {
            if (field.name == name) {
                return &field;
            }
        }
    }
    return nullptr;
}

Result<void> readQuery(const http::Request& request, const Route& route, Ask& ask)
{
    QByteArray encoded = request.query;
    const QUrlQuery query(QString::fromLatin1(encoded.replace('+', "%20")));
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        const Field* field = argumentNamed(route, name);
        if (field == nullptr || ask.query.contains(name)) {
            return fail(invalid("request.unknown_argument"_L1, name.left(64)));
        }
        MM_CHECK(checkArgument(*field, value));
        ask.query.insert(name, value);
    }
    for (const auto& field : route.query) {
        if (field.isNeeded && ask.query.value(field.name).isEmpty()) {
            return fail(invalid("request.field_missing"_L1, field.name));
        }
    }
    return {};
}

Result<QByteArray> plainBody(const http::Request& request)
{
    const QByteArray coding = request.header("content-encoding").trimmed().toLower();
    if (coding.isEmpty() || coding == "identity") {
        return request.body;
    }
    if (coding != "gzip") {
        return fail(invalid("request.media_type"_L1, {}));
    }
    return protocol::gunzip(request.body, kLargestBody);
}

Result<void> readBody(const http::Request& request, const QByteArray& body, Ask& ask)
{
    const Route& route = ask.route;
    if (!body.isEmpty()) {
        const QByteArray type = request.header("content-type").split(';').first().trimmed();
        if (type.toLower() != "application/json") {
            return fail(invalid("request.media_type"_L1, {}));
        }
        if (route.isRaw) {
            ask.plain = body;
            return {};
        }
        MM_LET(object, http::parseJsonBody(body));
        ask.body = object;
    }
    return checkFields(ask.body, route.body);
}

Result<void> readKey(const http::Request& request, Ask& ask)
{
    const QByteArray key = request.header("idempotency-key");
    const bool isPlain =
        std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c <= '~'; });
    if (key.size() > kLongestKey || !isPlain) {
        return fail(invalid("request.idempotency_key"_L1, u"Idempotency-Key"_s));
    }
    ask.idempotencyKey = QString::fromLatin1(key);
    return {};
}

} // namespace

Result<void> readRequest(
    const http::Request& request, const Route& route, Ask& ask, QByteArray& hash)
{
    MM_CHECK(readQuery(request, route, ask));
    MM_CHECK(readKey(request, ask));
    if (route.isRaw && request.body.size() > protocol::limits::kPushBytes) {
        return fail(invalid("request.too_large"_L1, {}));
    }
    ask.schema = request.header("x-mm-schema").left(6).toInt();
    ask.signature = request.header("x-razorpay-signature").left(200);
    MM_LET(body, plainBody(request));
    hash = store::sha256(request.method + ' ' + request.path + '?' + request.query + '\n' + body);
    return readBody(request, body, ask);
}

QString clientAddress(const http::Request& request)
{
    const QByteArray hops = request.header("x-forwarded-for");
    return !hops.isEmpty() && QHostAddress(request.address).isLoopback()
        ? QString::fromLatin1(hops.split(',').last().trimmed().left(64))
        : request.address;
}

} // namespace mm::server
