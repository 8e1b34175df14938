// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/file_secret_store.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mm::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

Error fileError(QLatin1StringView rule, const QString& detail)
{
    return Error{ErrorKind::Storage, rule, {}, {}, detail};
}

/// All secrets of the file; none when there is no file yet.
Result<QJsonObject> load(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return QJsonObject();
    }
    if ((file.permissions() & kOthers) != 0) {
        file.setPermissions(kOwnerOnly);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(fileError("key_file.unreadable"_L1, file.errorString()));
    }
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    if (whole.value("format"_L1).toInt() != kFormat || !whole.value("secrets"_L1).isObject()) {
        return fail(Error{ErrorKind::Integrity, "key_file.damaged"_L1, {}, {}, {}});
    }
    return whole.value("secrets"_L1).toObject();
}

/// A rename is on the disk only when its folder is.
void syncFolder([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#endif
}

Result<void> save(const QString& path, const QJsonObject& secrets)
{
    const QJsonObject whole{{u"format"_s, kFormat}, {u"secrets"_s, secrets}};
    const QByteArray text = QJsonDocument(whole).toJson();
    QSaveFile file(path);
    // Closed to others before the first byte is written.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly)
        || file.write(text) != text.size() || !file.commit()) {
        return fail(fileError("key_file.not_writable"_L1, file.errorString()));
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace

Result<QByteArray> FileSecretStore::read(const QString& name)
{
    MM_LET(secrets, load(m_path));
    const auto decoded = QByteArray::fromBase64Encoding(
        secrets.value(name).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return fail(Error{ErrorKind::Integrity, "key_file.damaged"_L1, {}, {}, {}});
    }
    if ((*decoded).isEmpty()) {
        return fail(notFound("secret.missing"_L1));
    }
    return *decoded;
}

Result<void> FileSecretStore::write(const QString& name, const QByteArray& secret)
{
    MM_LET(secrets, load(m_path));
    secrets[name] = QString::fromLatin1(secret.toBase64());
    return save(m_path, secrets);
}

Result<void> FileSecretStore::remove(const QString& name)
{
    MM_LET(secrets, load(m_path));
    if (!secrets.contains(name)) {
        return {};
    }
    secrets.remove(name);
    return save(m_path, secrets);
}

} // namespace mm::identity
