// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/json_body.h"

#include <QJsonDocument>

namespace mm::http {

using namespace Qt::StringLiterals;

namespace {

/// More digits may not fit a qint64, and then become a double inside of QJsonValue.
constexpr qsizetype kIntegerDigits = 18;

bool isNumberChar(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// The end of the string that begins at `i`.
qsizetype stringEnd(const QByteArray& json, qsizetype i)
{
    for (++i; i < json.size(); ++i) {
        if (json[i] == '\\') {
            ++i;
        } else if (json[i] == '"') {
            return i + 1;
        }
    }
    return json.size();
}

/// Whether `token` is a number of JSON (RFC 8259, 6).
bool isJsonNumber(QByteArrayView token)
{
    QJsonParseError problem{};
    QJsonDocument::fromJson("[" + token.toByteArray() + "]", &problem);
    return problem.error == QJsonParseError::NoError;
}

bool isPlainInteger(QByteArrayView token)
{
    return token.size() <= kIntegerDigits && std::none_of(token.begin(), token.end(), [](char c) {
        return c == '.' || c == 'e' || c == 'E';
    });
}

/// The text with decimals marked; nothing if it is too deep.
std::optional<QByteArray> scanned(const QByteArray& json)
{
    QByteArray out;
    out.reserve(json.size() + 16);
    int depth = 0;
    for (qsizetype i = 0; i < json.size();) {
        const char c = json[i];
        qsizetype end = i + 1;
        if (c == '"') {
            end = stringEnd(json, i);
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            while (end < json.size() && isNumberChar(json[end])) {
                ++end;
            }
            const auto token = QByteArrayView(json).sliced(i, end - i);
            if (!isPlainInteger(token) && isJsonNumber(token)) {
                out += "\"\\u001f" + token.toByteArray() + '"';
                i = end;
                continue;
            }
        } else if (c == '{' || c == '[') {
            if (++depth > kJsonDepth) {
                return std::nullopt;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
        out += QByteArrayView(json).sliced(i, end - i);
        i = end;
    }
    return out;
}

} // namespace

Result<QJsonObject> parseJsonBody(const QByteArray& body)
{
    const auto text = scanned(body);
    if (!text) {
        return fail(invalid("request.json_depth"_L1, {}, {{u"depth"_s, kJsonDepth}}));
    }
    QJsonParseError problem{};
    const auto document = QJsonDocument::fromJson(*text, &problem);
    if (!document.isObject()) {
        return fail(Error{
            ErrorKind::Validation, "request.json"_L1, {}, {{u"offset"_s, problem.offset}}, {}});
    }
    return document.object();
}

} // namespace mm::http
