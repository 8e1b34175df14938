// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/refresh_token.h"

#include "models/identity/sealing.h"
#include "models/store/operation_bundle.h"

#include <sodium.h>

namespace mm::server {

namespace {

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr char kPrefix[] = "mmr1.";
constexpr qsizetype kPrefixSize = 5;
constexpr qsizetype kIdSize = 16;
constexpr qsizetype kSecretSize = 32;

} // namespace

RefreshToken RefreshToken::make(TempleId temple, const Uuid& id)
{
    return {temple, id, identity::randomBytes(kSecretSize)};
}

std::optional<RefreshToken> RefreshToken::fromText(const QByteArray& text)
{
    if (!text.startsWith(kPrefix)) {
        return std::nullopt;
    }
    const auto bytes = QByteArray::fromBase64Encoding(text.mid(kPrefixSize),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).size() != 2 * kIdSize + kSecretSize) {
        return std::nullopt;
    }
    return RefreshToken{TempleId(*Uuid::fromBytes((*bytes).first(kIdSize))),
        *Uuid::fromBytes((*bytes).mid(kIdSize, kIdSize)), (*bytes).last(kSecretSize)};
}

QByteArray RefreshToken::text() const
{
    return kPrefix + (temple.uuid.toBytes() + id.toBytes() + secret).toBase64(kBase64);
}

QByteArray RefreshToken::secretHash() const
{
    return store::sha256(secret);
}

bool RefreshToken::hasHash(const QByteArray& hash) const
{
    const QByteArray own = secretHash();
    return hash.size() == own.size()
        && sodium_memcmp(hash.constData(), own.constData(), static_cast<size_t>(own.size())) == 0;
}

} // namespace mm::server
