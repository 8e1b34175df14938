// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/access_token.h"

#include "models/identity/sealing.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype kLongestToken = 2048;
const QString kIssuer = u"mandirmitra"_s;
const QString kDeviceIssuer = u"mandirmitra device"_s;
const QString kChallengeIssuer = u"mandirmitra challenge"_s;
constexpr qint64 kChallengeSeconds = 300;

QByteArray macOf(const QByteArray& key, const QByteArray& text)
{
    crypto_auth_hmacsha256_state state;
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(key.constData()),
        static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(text.constData()),
        static_cast<unsigned long long>(text.size()));
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(mac.data()));
    return mac;
}

QByteArray encoded(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(kBase64);
}

std::optional<QByteArray> decoded(const QByteArray& part)
{
    auto result = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(*result) : std::nullopt;
}

QJsonObject objectOf(const QByteArray& part)
{
    const auto json = decoded(part);
    return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
}

Error refusal(QLatin1StringView rule)
{
    return Error{ErrorKind::AuthFailed, rule, {}, {}, {}};
}

std::optional<Caller> callerFrom(const QJsonObject& claims)
{
    const auto temple = TempleId::fromString(claims[u"tid"_s].toString());
    const auto user = UserId::fromString(claims[u"sub"_s].toString());
    const auto session = SessionId::fromString(claims[u"sid"_s].toString());
    const qint64 expiresAt = claims[u"exp"_s].toInteger();
    if (!temple || !user || !session || expiresAt <= 0 || claims[u"iss"_s] != kIssuer) {
        return std::nullopt;
    }
    return Caller{*temple, *user, *session, claims[u"iat"_s].toInteger(), expiresAt};
}

} // namespace

TokenKeys::TokenKeys(const std::vector<QByteArray>& keys)
{
    identity::startSodium();
    for (const auto& key : keys) {
        m_keys.push_back({identity::shortHash("mandirmitra.kid" + key).first(6).toHex(), key});
    }
}

QByteArray TokenKeys::signClaims(const QJsonObject& claims) const
{
    const Key& key = m_keys.front();
    const QByteArray text = encoded({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s},
                                {u"kid"_s, QString::fromLatin1(key.id)}})
        + '.' + encoded(claims);
    return text + '.' + macOf(key.bytes, text).toBase64(kBase64);
}

QJsonObject TokenKeys::claimsOf(const QByteArray& token) const
{
    const auto parts = token.size() > kLongestToken ? QList<QByteArray>() : token.split('.');
    if (parts.size() != 3) {
        return {};
    }
    const QJsonObject header = objectOf(parts[0]);
    const QByteArray kid = header[u"kid"_s].toString().toLatin1();
    const auto key =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const Key& k) { return k.id == kid; });
    const auto given = decoded(parts[2]);
    if (header[u"alg"_s] != u"HS256"_s || key == m_keys.end() || !given
        || given->size() != crypto_auth_hmacsha256_BYTES) {
        return {};
    }
    const QByteArray expected = macOf(key->bytes, parts[0] + '.' + parts[1]);
    if (sodium_memcmp(expected.constData(), given->constData(), crypto_auth_hmacsha256_BYTES)
        != 0) {
        return {};
    }
    return objectOf(parts[1]);
}

QByteArray TokenKeys::sign(const Caller& caller) const
{
    return signClaims({{u"iss"_s, kIssuer}, {u"sub"_s, caller.user.toString()},
        {u"tid"_s, caller.temple.toString()}, {u"sid"_s, caller.session.toString()},
        {u"iat"_s, caller.issuedAt}, {u"exp"_s, caller.expiresAt}});
}

std::optional<Caller> TokenKeys::callerOf(const QByteArray& token) const
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_known.constFind(token);
        if (known != m_known.cend()) {
            return *known;
        }
    }
    const auto caller = callerFrom(claimsOf(token));
    if (caller) {
        const std::scoped_lock lock(m_mutex);
        if (m_known.size() >= kMostKnown) {
            m_known.clear();
        }
        m_known.insert(token, *caller);
    }
    return caller;
}

Result<Caller> TokenKeys::verify(const QByteArray& token, qint64 nowMs) const
{
    const auto caller = callerOf(token);
    const qint64 now = nowMs / 1000;
    if (!caller || caller->issuedAt > now + kLeewaySeconds) {
        return fail(refusal("token.invalid"_L1));
    }
    if (now > caller->expiresAt + kLeewaySeconds) {
        return fail(refusal("token.expired"_L1));
    }
    return *caller;
}

QByteArray TokenKeys::signDevice(const DeviceCaller& device) const
{
    return signClaims({{u"iss"_s, kDeviceIssuer}, {u"did"_s, device.device.toString()},
        {u"tid"_s, device.temple.toString()}, {u"exp"_s, device.expiresAt}});
}

Result<DeviceCaller> TokenKeys::verifyDevice(const QByteArray& token, qint64 nowMs) const
{
    const QJsonObject claims = claimsOf(token);
    const auto temple = TempleId::fromString(claims[u"tid"_s].toString());
    const auto device = DeviceId::fromString(claims[u"did"_s].toString());
    const qint64 expiresAt = claims[u"exp"_s].toInteger();
    if (!temple || !device || claims[u"iss"_s] != kDeviceIssuer) {
        return fail(refusal("token.invalid"_L1));
    }
    if (nowMs / 1000 > expiresAt + kLeewaySeconds) {
        return fail(refusal("token.expired"_L1));
    }
    return DeviceCaller{*temple, *device, expiresAt};
}

QByteArray TokenKeys::challenge(TempleId temple, DeviceId device, qint64 nowMs) const
{
    return signClaims({{u"iss"_s, kChallengeIssuer}, {u"did"_s, device.toString()},
        {u"tid"_s, temple.toString()}, {u"exp"_s, nowMs / 1000 + kChallengeSeconds},
        {u"jti"_s, QString::fromLatin1(identity::randomBytes(16).toHex())}});
}

Result<void> TokenKeys::checkChallenge(
    const QByteArray& challenge, TempleId temple, DeviceId device, qint64 nowMs) const
{
    const QJsonObject claims = claimsOf(challenge);
    const bool isOurs = claims[u"iss"_s] == kChallengeIssuer
        && claims[u"did"_s] == device.toString() && claims[u"tid"_s] == temple.toString();
    if (!isOurs || nowMs / 1000 > claims[u"exp"_s].toInteger()) {
        return fail(refusal("device.challenge"_L1));
    }
    return {};
}

} // namespace mm::server
