// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

#include <mutex>
#include <optional>
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

/// The device that a sync request comes from.
struct DeviceCaller
{
    TempleId temple;
    DeviceId device;
    /// UTC seconds.
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

    /// The same for devices. Neither kind passes for the other.
    [[nodiscard]] QByteArray signDevice(const DeviceCaller& device) const;
    [[nodiscard]] Result<DeviceCaller> verifyDevice(const QByteArray& token, qint64 nowMs) const;

    /// What a device is to sign: nothing of it is kept here, it says itself for whom and until when
    /// it is good (five minutes).
    [[nodiscard]] QByteArray challenge(TempleId temple, DeviceId device, qint64 nowMs) const;
    /// Whether the challenge was given to this device and is still good. Refuses with
    /// device.challenge (AuthFailed).
    [[nodiscard]] Result<void> checkChallenge(
        const QByteArray& challenge, TempleId temple, DeviceId device, qint64 nowMs) const;

    static constexpr qint64 kLeewaySeconds = 60;
    static constexpr qint64 kDeviceTokenSeconds = 15LL * 60;

private:
    struct Key
    {
        QByteArray id;
        QByteArray bytes;
    };
    [[nodiscard]] QByteArray signClaims(const QJsonObject& claims) const;
    /// The claims of a token whose signature holds; empty if it does not.
    [[nodiscard]] QJsonObject claimsOf(const QByteArray& token) const;

    /// Whose signature held a moment ago: a user sends the same token with every request.
    [[nodiscard]] std::optional<Caller> callerOf(const QByteArray& token) const;

    static constexpr qsizetype kMostKnown = 10'000;
    std::vector<Key> m_keys;
    mutable std::mutex m_mutex;
    mutable QHash<QByteArray, Caller> m_known;
};

} // namespace mm::server
