// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/backup_header.h"

#include "models/identity/temple_keys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sodium.h>

namespace mm::upkeep {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMagic = "MMBACKUP";
constexpr quint32 kFormat = 1;
constexpr quint32 kLongestJson = 64 * 1024;
constexpr qsizetype kFixedBytes = 8 + 4 + 4;
constexpr qsizetype kSaltBytes = 16;

/// Keyed BLAKE2b of the salt and a word for the purpose: from one key a separate one for each use.
QByteArray derived(
    const QByteArray& key, const QByteArray& salt, QByteArrayView purpose, qsizetype size)
{
    const QByteArray message = salt + purpose.toByteArray();
    QByteArray out(size, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), static_cast<size_t>(size),
        reinterpret_cast<const unsigned char*>(message.constData()),
        static_cast<unsigned long long>(message.size()),
        reinterpret_cast<const unsigned char*>(key.constData()), static_cast<size_t>(key.size()));
    return out;
}

QByteArray keyCheckOf(const QByteArray& key, const QByteArray& salt)
{
    return derived(key, salt, "mandirmitra backup key check", 16);
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}
QByteArray fromBase64(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

Error notABackup(const QString& detail)
{
    return Error{ErrorKind::Validation, "backup.not_a_backup"_L1, {}, {}, detail};
}

} // namespace

Result<BackupKey> backupKeyOf(store::Connection& db, const identity::KeyVault& vault)
{
    MM_LET(keys, identity::sealedKeys(db));
    return BackupKey{vault.backupKey().toBytes(), keys};
}

Result<QByteArray> keyFromRecoverySheet(const BackupHeader& header, const QString& typed)
{
    MM_LET(vault, identity::KeyVault::fromRecoveryKey(typed, header.keys));
    return vault->backupKey().toBytes();
}

QByteArray encodeHeader(const BackupHeader& header, const QByteArray& key)
{
    const QJsonObject json{
        {u"temple_id"_s, header.temple.toString()},
        {u"temple_code"_s, header.templeCode},
        {u"counter_code"_s, header.counterCode},
        {u"created_at_ms"_s, header.createdAt},
        {u"schema_version"_s, header.schemaVersion},
        {u"app_version"_s, header.appVersion},
        {u"salt"_s, base64(header.salt)},
        {u"key_check"_s, base64(keyCheckOf(key, header.salt))},
        {u"sealed_data_key"_s, base64(header.keys.data)},
        {u"sealed_signing_key"_s, base64(header.keys.signing)},
        {u"public_key"_s, base64(header.keys.publicKey)},
    };
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return kMagic.toByteArray() + littleEndian(kFormat)
        + littleEndian(static_cast<quint32>(text.size())) + text;
}

Result<ReadHeader> decodeHeader(QIODevice& in)
{
    ReadHeader read;
    read.bytes = in.read(kFixedBytes);
    if (read.bytes.size() != kFixedBytes || !read.bytes.startsWith(kMagic)) {
        return fail(notABackup(u"magic"_s));
    }
    const auto format = qFromLittleEndian<quint32>(read.bytes.constData() + 8);
    const auto size = qFromLittleEndian<quint32>(read.bytes.constData() + 12);
    if (format > kFormat) {
        return fail(Error{
            ErrorKind::Conflict, "backup.newer_format"_L1, {}, {}, u"format %1"_s.arg(format)});
    }
    const QByteArray text = size <= kLongestJson ? in.read(size) : QByteArray();
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto temple = TempleId::fromString(json[u"temple_id"_s].toString());
    read.header.salt = fromBase64(json[u"salt"_s]);
    if (text.size() != static_cast<qsizetype>(size) || !temple
        || read.header.salt.size() != kSaltBytes) {
        return fail(notABackup(u"header"_s));
    }
    read.bytes += text;
    read.keyCheck = fromBase64(json[u"key_check"_s]);
    read.header.temple = *temple;
    read.header.templeCode = json[u"temple_code"_s].toString();
    read.header.counterCode = json[u"counter_code"_s].toString();
    read.header.createdAt = json[u"created_at_ms"_s].toInteger();
    read.header.schemaVersion = json[u"schema_version"_s].toInt();
    read.header.appVersion = json[u"app_version"_s].toString();
    read.header.keys.data = fromBase64(json[u"sealed_data_key"_s]);
    read.header.keys.signing = fromBase64(json[u"sealed_signing_key"_s]);
    read.header.keys.publicKey = fromBase64(json[u"public_key"_s]);
    return read;
}

QByteArray bodyKey(const BackupHeader& header, const QByteArray& key)
{
    return derived(key, header.salt, "mandirmitra backup body", 32);
}

Result<QByteArray> bodyKey(const ReadHeader& header, const QByteArray& key)
{
    const QByteArray expected = keyCheckOf(key, header.header.salt);
    if (expected.size() != header.keyCheck.size()
        || sodium_memcmp(expected.constData(), header.keyCheck.constData(),
               static_cast<size_t>(expected.size()))
            != 0) {
        return fail(Error{ErrorKind::AuthFailed, "backup.wrong_key"_L1, {}, {}, {}});
    }
    return bodyKey(header.header, key);
}

} // namespace mm::upkeep
