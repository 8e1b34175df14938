// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/backup_file.h"

#include "models/identity/sealing.h"
#include "models/store/operation_bundle.h"

#include <QJsonDocument>
#include <QtEndian>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr char kMagic[] = "MMCLOUD1";
constexpr qsizetype kMagicBytes = 8;
constexpr quint32 kLongestHead = 4096;
/// Rows come in pieces of this size at most.
constexpr quint32 kLongestRecord = 64 * 1024 * 1024;

/// A key of one file's body out of a key of the service, by the file's salt.
QByteArray bodyKey(const QByteArray& fieldKey, const QByteArray& salt)
{
    return store::sha256("mandirmitra.cloud-backup" + salt + fieldKey);
}

/// Says which key the body was sealed with, and nothing about that key.
QByteArray keyCheck(const QByteArray& key)
{
    return store::sha256("mandirmitra.key-check" + key).left(16).toHex();
}

QByteArray lengthBytes(qsizetype length)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(length), bytes.data());
    return bytes;
}

Error refusal(QLatin1StringView rule, const QString& detail = {})
{
    return Error{ErrorKind::Integrity, rule, {}, {}, detail};
}

} // namespace

Result<std::unique_ptr<CloudBackupWriter>> CloudBackupWriter::begin(
    const QString& path, const std::vector<QByteArray>& fieldKeys, const CloudBackupHead& head)
{
    if (fieldKeys.empty()) {
        return fail(Error{ErrorKind::Usage, "server.no_field_key"_L1, {}, {}, {}});
    }
    std::unique_ptr<CloudBackupWriter> writer(new CloudBackupWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly)) {
        return fail(Error{
            ErrorKind::Storage, "store.not_writable"_L1, {}, {}, writer->m_file.errorString()});
    }
    writer->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray salt = identity::randomBytes(16);
    const QByteArray key = bodyKey(fieldKeys.front(), salt);
    const QJsonObject said{{u"created_at"_s, head.createdAt}, {u"schema"_s, head.schema},
        {u"service_schema"_s, head.serviceSchema}, {u"temple"_s, head.temple},
        {u"salt"_s, QString::fromLatin1(salt.toHex())},
        {u"key_check"_s, QString::fromLatin1(keyCheck(key))}};
    const QByteArray text = QJsonDocument(said).toJson(QJsonDocument::Compact);
    const QByteArray clear = kMagic + lengthBytes(text.size()) + text;
    if (writer->m_file.write(clear) != clear.size()) {
        return fail(Error{
            ErrorKind::Storage, "store.not_writable"_L1, {}, {}, writer->m_file.errorString()});
    }
    auto sealed = upkeep::SealingWriter::begin(writer->m_file, key, clear);
    if (!sealed) {
        return fail(std::move(sealed.error()));
    }
    writer->m_sealed.emplace(std::move(*sealed));
    return writer;
}

Result<void> CloudBackupWriter::write(char kind, QByteArrayView data)
{
    MM_CHECK(m_sealed->write(QByteArray(1, kind) + lengthBytes(data.size())));
    return m_sealed->write(data);
}

Result<void> CloudBackupWriter::finish()
{
    MM_CHECK(m_sealed->finish());
    if (!m_file.commit()) {
        return fail(
            Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, m_file.errorString()});
    }
    return {};
}

Result<std::unique_ptr<CloudBackupReader>> CloudBackupReader::begin(
    const QString& path, const std::vector<QByteArray>& fieldKeys)
{
    std::unique_ptr<CloudBackupReader> reader(new CloudBackupReader(path));
    MM_CHECK(reader->open(fieldKeys));
    return reader;
}

Result<void> CloudBackupReader::open(const std::vector<QByteArray>& fieldKeys)
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return fail(
            Error{ErrorKind::NotFound, "backup.unreadable"_L1, {}, {}, m_file.errorString()});
    }
    QByteArray clear = m_file.read(kMagicBytes + 4);
    const auto length = clear.size() == kMagicBytes + 4
        ? qFromBigEndian<quint32>(clear.constData() + kMagicBytes)
        : kLongestHead + 1;
    if (!clear.startsWith(kMagic) || length > kLongestHead) {
        return fail(refusal("backup.not_a_backup"_L1));
    }
    const QByteArray text = m_file.read(length);
    clear += text;
    const QJsonObject said = QJsonDocument::fromJson(text).object();
    m_head = {said[u"created_at"_s].toInteger(), said[u"schema"_s].toInt(),
        said[u"service_schema"_s].toInt(), said[u"temple"_s].toString()};
    const QByteArray salt = QByteArray::fromHex(said[u"salt"_s].toString().toLatin1());
    for (const auto& fieldKey : fieldKeys) {
        const QByteArray key = bodyKey(fieldKey, salt);
        if (said[u"key_check"_s].toString().toLatin1() == keyCheck(key)) {
            auto sealed = upkeep::SealedReader::begin(m_file, key, clear);
            if (!sealed) {
                return fail(std::move(sealed.error()));
            }
            m_sealed.emplace(std::move(*sealed));
            return {};
        }
    }
    return fail(Error{ErrorKind::AuthFailed, "backup.wrong_service_key"_L1, {}, {}, {}});
}

Result<QByteArray> CloudBackupReader::take(qsizetype count)
{
    while (m_ahead.size() < count) {
        MM_LET(more, m_sealed->read());
        if (more.isEmpty()) {
            return fail(refusal("backup.damaged"_L1, u"it ends too early"_s));
        }
        m_ahead += more;
    }
    const QByteArray taken = m_ahead.left(count);
    m_ahead.remove(0, count);
    return taken;
}

Result<CloudBackupReader::Record> CloudBackupReader::next()
{
    MM_LET(head, take(5));
    const auto length = qFromBigEndian<quint32>(head.constData() + 1);
    if (length > kLongestRecord) {
        return fail(refusal("backup.damaged"_L1, u"a record too long"_s));
    }
    MM_LET(data, take(static_cast<qsizetype>(length)));
    return Record{head[0], data};
}

} // namespace mm::server
