// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/devices.h"

#include "sync/protocol/json_writer.h"
#include "sync/protocol/member_reader.h"

namespace mm::protocol {

namespace {

constexpr qsizetype kEpochBytes = 16;
constexpr qsizetype kPublicKeyBytes = 32;
constexpr qsizetype kSignatureBytes = 64;
constexpr qsizetype kSecretChars = 1'024;
constexpr qsizetype kNameChars = 200;

/// Members in the order of their names' list; empty texts are left out.
void writeText(JsonWriter& out, QByteArrayView key, const QString& text)
{
    if (!text.isEmpty()) {
        out.key(key).text(text);
    }
}

bool readToken(JsonReader& reader, QByteArray& token)
{
    QByteArrayView plain;
    const bool isRead = reader.readPlain(plain, kSecretChars);
    token = plain.toByteArray();
    return isRead && !token.isEmpty();
}

} // namespace

QByteArray signedText(TempleId temple, DeviceId device, const QByteArray& challenge)
{
    return "mandirmitra device token\n" + temple.toString().toLatin1() + '\n'
        + device.toString().toLatin1() + '\n' + challenge;
}

QByteArray replacementText(DeviceId replaced, DeviceId device, const QByteArray& publicKey)
{
    return "mandirmitra device replacement\n" + replaced.toString().toLatin1() + '\n'
        + device.toString().toLatin1() + '\n' + publicKey.toHex();
}

QByteArray encode(const RegisterDevice& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("temple").text(m.templeCode);
    writeText(out, "invitation", m.invitation);
    writeText(out, "username", m.username);
    writeText(out, "password", m.password);
    out.key("device_id").uuid(m.device.uuid);
    out.key("counter").text(m.counterCode);
    writeText(out, "name", m.name);
    out.key("public_key").bytes(m.publicKey);
    out.key("db_epoch").bytes(m.dbEpoch);
    out.key("app").text(m.app);
    if (!m.replaces.isNull()) {
        out.key("replaces").uuid(m.replaces.uuid);
        if (!m.replacesEpoch.isEmpty()) {
            out.key("replaces_epoch").bytes(m.replacesEpoch);
        }
        if (!m.replacesProof.isEmpty()) {
            out.key("replaces_proof").bytes(m.replacesProof);
        }
    }
    out.endObject();
    return out.take();
}

Result<RegisterDevice> decodeRegisterDevice(QByteArrayView json)
{
    RegisterDevice m;
    MM_CHECK(readMessage(json,
        {{"temple", into(m.templeCode)}, {"invitation", into(m.invitation), false},
            {"username", into(m.username), false},
            {"password", into(m.password, kSecretChars), false}, {"device_id", into(m.device.uuid)},
            {"counter", into(m.counterCode)}, {"name", into(m.name, kNameChars), false},
            {"public_key", into(m.publicKey, kPublicKeyBytes)},
            {"db_epoch", into(m.dbEpoch, kEpochBytes)}, {"app", into(m.app)},
            {"replaces", into(m.replaces.uuid), false},
            {"replaces_epoch", into(m.replacesEpoch, kEpochBytes), false},
            {"replaces_proof", into(m.replacesProof, kSignatureBytes), false}}));
    return m;
}

QByteArray encode(const AdoptTemple& m)
{
    JsonWriter out;
    out.beginObject();
    writeText(out, "invitation", m.invitation);
    out.key("temple_id").uuid(m.temple.uuid);
    out.key("temple").text(m.templeCode);
    out.key("temple_name").text(m.templeName);
    out.key("device_id").uuid(m.device.uuid);
    out.key("counter").text(m.counterCode);
    writeText(out, "name", m.name);
    out.key("public_key").bytes(m.publicKey);
    out.key("db_epoch").bytes(m.dbEpoch);
    out.key("app").text(m.app);
    if (!m.dataKey.isEmpty()) {
        out.key("data_key").bytes(m.dataKey);
    }
    out.endObject();
    return out.take();
}

Result<AdoptTemple> decodeAdoptTemple(QByteArrayView json)
{
    constexpr qsizetype kDataKeyBytes = 32;
    AdoptTemple m;
    MM_CHECK(readMessage(json,
        {{"invitation", into(m.invitation), false}, {"temple_id", into(m.temple.uuid)},
            {"temple", into(m.templeCode)}, {"temple_name", into(m.templeName, kNameChars)},
            {"device_id", into(m.device.uuid)}, {"counter", into(m.counterCode)},
            {"name", into(m.name, kNameChars), false},
            {"public_key", into(m.publicKey, kPublicKeyBytes)},
            {"db_epoch", into(m.dbEpoch, kEpochBytes)}, {"app", into(m.app)},
            {"data_key", into(m.dataKey, kDataKeyBytes), false}}));
    return m;
}

QByteArray encode(const DeviceReply& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("temple_id").uuid(m.temple.uuid);
    out.key("temple").text(m.templeCode);
    out.key("device_id").uuid(m.device.uuid);
    out.key("counter").text(m.counterCode);
    if (!m.sealedDataKey.isEmpty()) {
        out.key("sealed_data_key").bytes(m.sealedDataKey);
    }
    out.key("server_epoch").text(m.serverEpoch);
    out.endObject();
    return out.take();
}

Result<DeviceReply> decodeDeviceReply(QByteArrayView json)
{
    DeviceReply m;
    MM_CHECK(readMessage(json,
        {{"temple_id", into(m.temple.uuid)}, {"temple", into(m.templeCode)},
            {"device_id", into(m.device.uuid)}, {"counter", into(m.counterCode)},
            {"sealed_data_key", into(m.sealedDataKey, 0), false},
            {"server_epoch", into(m.serverEpoch)}}));
    return m;
}

QByteArray encodeChallengeAsk(TempleId temple, DeviceId device)
{
    JsonWriter out;
    out.beginObject();
    out.key("temple_id").uuid(temple.uuid);
    out.key("device_id").uuid(device.uuid);
    out.endObject();
    return out.take();
}

Result<TokenAsk> decodeChallengeAsk(QByteArrayView json)
{
    TokenAsk m;
    MM_CHECK(readMessage(
        json, {{"temple_id", into(m.temple.uuid)}, {"device_id", into(m.device.uuid)}}));
    return m;
}

QByteArray encodeChallenge(const QByteArray& challenge)
{
    JsonWriter out;
    out.beginObject();
    out.key("challenge").plain(challenge);
    out.endObject();
    return out.take();
}

Result<QByteArray> decodeChallenge(QByteArrayView json)
{
    QByteArray challenge;
    MM_CHECK(readMessage(json, {{"challenge", [&](JsonReader& reader) {
                                     return readToken(reader, challenge);
                                 }}}));
    return challenge;
}

QByteArray encode(const TokenAsk& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("temple_id").uuid(m.temple.uuid);
    out.key("device_id").uuid(m.device.uuid);
    out.key("challenge").plain(m.challenge);
    out.key("signature").bytes(m.signature);
    out.endObject();
    return out.take();
}

Result<TokenAsk> decodeTokenAsk(QByteArrayView json)
{
    TokenAsk m;
    MM_CHECK(readMessage(json,
        {{"temple_id", into(m.temple.uuid)}, {"device_id", into(m.device.uuid)},
            {"challenge",
                [&](JsonReader& reader) {
                    return readToken(reader, m.challenge);
                }},
            {"signature", into(m.signature, kSignatureBytes)}}));
    return m;
}

QByteArray encode(const TokenReply& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("token").plain(m.token);
    out.key("expires_at").number(m.expiresAt);
    out.key("server_ms").number(m.serverMs);
    out.endObject();
    return out.take();
}

Result<TokenReply> decodeTokenReply(QByteArrayView json)
{
    TokenReply m;
    MM_CHECK(readMessage(json,
        {{"token",
             [&](JsonReader& reader) {
                 return readToken(reader, m.token);
             }},
            {"expires_at", countInto(m.expiresAt)}, {"server_ms", countInto(m.serverMs)}}));
    return m;
}

} // namespace mm::protocol
