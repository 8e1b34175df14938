// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/store_mark.h"

#include "models/store/operation_bundle.h"

#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

namespace mm::identity {

using namespace Qt::StringLiterals;

namespace {

QString markPath(const QString& folder)
{
    return folder + u"/sync.mark"_s;
}

QString sentPath(const QString& folder)
{
    return folder + u"/sync.sent"_s;
}

QByteArray markOf(const Device& device)
{
    return store::sha256(device.id.uuid.toBytes() + device.dbEpoch + QSysInfo::machineUniqueId())
        .toHex();
}

} // namespace

Result<void> markDevice(SecretStore& secrets, const QString& folder, const Device& device)
{
    MM_CHECK(rememberDevice(secrets, device));
    QSaveFile file(markPath(folder));
    const QByteArray mark = markOf(device);
    if (!file.open(QIODevice::WriteOnly) || file.write(mark) != mark.size() || !file.commit()) {
        return fail(Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, file.errorString()});
    }
    return {};
}

Result<bool> isMarkedDevice(SecretStore& secrets, const QString& folder, const Device& device)
{
    MM_LET(match, compareDevice(secrets, device));
    if (match != DeviceMatch::Same) {
        return false;
    }
    QFile file(markPath(folder));
    return file.open(QIODevice::ReadOnly) && file.readAll() == markOf(device);
}

void noteSent(const QString& folder, const Device& device, qint64 opSeq)
{
    QSaveFile file(sentPath(folder));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(markOf(device) + ' ' + QByteArray::number(opSeq));
        file.commit();
    }
}

qint64 sentThrough(const QString& folder, const Device& device)
{
    QFile file(sentPath(folder));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const auto parts = file.readAll().split(' ');
    return parts.size() == 2 && parts[0] == markOf(device) ? parts[1].toLongLong() : 0;
}

} // namespace mm::identity
