// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <QByteArray>

#include <vector>

namespace mm::server {

using SessionId = Id<struct LoginSessionTag>;

/// Who an access token speaks for.
struct Caller
{
    TempleId temple;
    UserId user;
    SessionId session;
    /// UTC seconds.
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
};

/// Makes and checks access tokens: JWT (RFC 7519) with HS256 and nothing else; "kid" names the key,
/// so that keys can be exchanged while tokens of the old one are about. Used from any thread.
class TokenKeys
{
public:
    /// Of readKeyFile().
    explicit TokenKeys(const std::vector<QByteArray>& keys);

    [[nodiscard]] QByteArray sign(const Caller& caller) const;
    /// Clocks may differ by a minute. Refuses with token.invalid, token.expired (AuthFailed).
    [[nodiscard]] Result<Caller> verify(const QByteArray& token, qint64 nowMs) const;

    static constexpr qint64 kLeewaySeconds = 60;

private:
    struct Key
    {
        QByteArray id;
        QByteArray bytes;
    };
    std::vector<Key> m_keys;
};

} // namespace mm::server
