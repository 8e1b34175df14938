// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/joining_file.h"

#include "models/core/clock.h"
#include "models/identity/file_secret_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kEpochSize = 16;
constexpr QFile::Permissions kOwnerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString placePath(const setup::DataFolder& folder)
{
    return folder.file("join.json"_L1);
}

QString keyPath(const setup::DataFolder& folder)
{
    return folder.file("join-key.json"_L1);
}

Error notWritable(const QString& detail)
{
    return Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, detail};
}

Result<void> makeFolder(const setup::DataFolder& folder)
{
    if (QDir(folder.path()).exists()) {
        return {};
    }
    if (!QDir().mkpath(folder.path()) || !QFile::setPermissions(folder.path(), kOwnerFolder)) {
        return fail(notWritable(folder.path()));
    }
    return {};
}

} // namespace

Result<JoiningFile> JoiningFile::openOrMake(const setup::DataFolder& folder, const QString& server,
    const QString& templeCode, const QString& counterCode, DeviceId wanted)
{
    MM_CHECK(makeFolder(folder));
    identity::FileSecretStore secrets(keyPath(folder));
    const std::array<identity::SecretStore*, 1> places{&secrets};
    QFile file(placePath(folder));
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const auto device = DeviceId::fromString(json["device_id"_L1].toString());
        const auto epoch = QByteArray::fromBase64(json["db_epoch"_L1].toString().toLatin1());
        auto key = DeviceKey::read(places);
        const bool isWanted = wanted.isNull() || device == wanted;
        if (device && isWanted && key && epoch.size() == kEpochSize && json["server"_L1] == server
            && json["temple_code"_L1] == templeCode && json["counter"_L1] == counterCode) {
            return JoiningFile{*device, epoch, std::move(*key)};
        }
    }
    identity::startSodium();
    JoiningFile made{wanted.isNull() ? UuidMaker().nextId<DeviceId>(SystemClock().nowMs()) : wanted,
        identity::randomBytes(kEpochSize), DeviceKey::create()};
    MM_CHECK(made.key.keepIn(secrets));
    const QJsonObject json{{u"server"_s, server}, {u"temple_code"_s, templeCode},
        {u"counter"_s, counterCode}, {u"device_id"_s, made.device.toString()},
        {u"db_epoch"_s, QString::fromLatin1(made.dbEpoch.toBase64())}};
    QSaveFile save(placePath(folder));
    const QByteArray text = QJsonDocument(json).toJson();
    if (!save.open(QIODevice::WriteOnly) || save.write(text) != text.size() || !save.commit()) {
        return fail(notWritable(save.errorString()));
    }
    return made;
}

void JoiningFile::remove(const setup::DataFolder& folder)
{
    QFile::remove(placePath(folder));
    QFile::remove(keyPath(folder));
}

} // namespace mm::sync
