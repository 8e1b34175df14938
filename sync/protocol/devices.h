// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <QByteArray>

namespace mm::protocol {

inline constexpr QLatin1StringView kRegister{"/api/v1/devices/register"};
inline constexpr QLatin1StringView kAdopt{"/api/v1/devices/adopt"};
inline constexpr QLatin1StringView kChallenge{"/api/v1/devices/challenge"};
inline constexpr QLatin1StringView kToken{"/api/v1/devices/token"};

/// POST register: a new counter of a temple that is in the cloud, with a one-time code, or with the
/// name and password of somebody who holds device.manage.
struct RegisterDevice
{
    /// Of the temple, as in a log-in.
    QString templeCode;
    QString invitation;
    QString username;
    QString password;
    /// Made by the counter; the same in every retry, which gets the same answer.
    DeviceId device;
    /// Wanted; refused when another device ever had it (device.code_taken).
    QString counterCode;
    /// What people call it: "Main gate".
    QString name;
    /// Ed25519, 32 bytes; its secret half never leaves the computer.
    QByteArray publicKey;
    QByteArray dbEpoch;
    QString app;
    /// The device that this computer was before its store was copied or restored: it still has
    /// operations with that one's receipt numbers and audit trail to send. The null id otherwise.
    DeviceId replaces = {};
    /// The epoch of that device's store as this one knows it. The same as the service knows: a
    /// copy, and the other goes on. Another one: a restore, and the other is closed.
    QByteArray replacesEpoch = {};
    /// replacementText() signed with that device's key, where this computer has it; a manager's
    /// log-in vouches for it as well, an invitation alone does not.
    QByteArray replacesProof = {};
};

/// POST adopt: a temple that began offline comes into the cloud with its own id, its first device,
/// its administrator and its data key. Its books follow as ordinary pushes.
struct AdoptTemple
{
    /// From `mandirmitra-server create-device-code --new-temple`; may be empty where anybody may
    /// register a temple.
    QString invitation;
    TempleId temple;
    QString templeCode;
    QString templeName;
    DeviceId device;
    QString counterCode;
    QString name;
    QByteArray publicKey;
    QByteArray dbEpoch;
    QString app;
    /// The temple's data key, so that the service can seal and sign for it; empty when the temple
    /// keeps it to itself. Travels under TLS alone.
    QByteArray dataKey;
};

struct DeviceReply
{
    TempleId temple;
    QString templeCode;
    DeviceId device;
    QString counterCode;
    /// The temple's data key, sealed to the device's public key (crypto_box_seal after
    /// ed25519-to-curve25519); empty when the service has none or the counter brought it.
    QByteArray sealedDataKey;
    QString serverEpoch;
};

/// POST challenge {"device_id"} -> {"challenge"}; POST token {"device_id","challenge","signature"}
/// -> {"token","expires_at"}. What is signed: signedText(). The token is the bearer of every sync
/// request for 15 minutes; there is no other to be lost.
struct TokenAsk
{
    TempleId temple;
    DeviceId device;
    QByteArray challenge;
    QByteArray signature;
};
struct TokenReply
{
    QByteArray token;
    qint64 expiresAt = 0;
    qint64 serverMs = 0;
};

/// What a device signs with its Ed25519 key to get a token.
QByteArray signedText(TempleId temple, DeviceId device, const QByteArray& challenge);

QByteArray encode(const RegisterDevice& message);
QByteArray encode(const AdoptTemple& message);
/// What the key of a replaced device signs.
QByteArray replacementText(DeviceId replaced, DeviceId device, const QByteArray& publicKey);
QByteArray encode(const DeviceReply& message);
QByteArray encode(const TokenAsk& message);
QByteArray encode(const TokenReply& message);
QByteArray encodeChallengeAsk(TempleId temple, DeviceId device);
QByteArray encodeChallenge(const QByteArray& challenge);

Result<RegisterDevice> decodeRegisterDevice(QByteArrayView json);
Result<AdoptTemple> decodeAdoptTemple(QByteArrayView json);
Result<DeviceReply> decodeDeviceReply(QByteArrayView json);
Result<TokenAsk> decodeTokenAsk(QByteArrayView json);
Result<TokenReply> decodeTokenReply(QByteArrayView json);
/// Only temple and device are set.
Result<TokenAsk> decodeChallengeAsk(QByteArrayView json);
Result<QByteArray> decodeChallenge(QByteArrayView json);

} // namespace mm::protocol
