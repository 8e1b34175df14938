// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/device_mark.h"

#include "models/store/operation_bundle.h"

#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

QString markPath(const QString& folder)
{
    return folder + u"/sync.mark"_s;
}

QByteArray markOf(const identity::Device& device)
{
    return store::sha256(device.id.uuid.toBytes() + device.dbEpoch + QSysInfo::machineUniqueId())
        .toHex();
}

} // namespace

Result<void> markDevice(
    identity::SecretStore& secrets, const QString& folder, const identity::Device& device)
{
    MM_CHECK(identity::rememberDevice(secrets, device));
    QSaveFile file(markPath(folder));
    const QByteArray mark = markOf(device);
    if (!file.open(QIODevice::WriteOnly) || file.write(mark) != mark.size() || !file.commit()) {
        return fail(Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, file.errorString()});
    }
    return {};
}

Result<bool> isMarkedDevice(
    identity::SecretStore& secrets, const QString& folder, const identity::Device& device)
{
    MM_LET(match, identity::compareDevice(secrets, device));
    if (match != identity::DeviceMatch::Same) {
        return false;
    }
    QFile file(markPath(folder));
    return file.open(QIODevice::ReadOnly) && file.readAll() == markOf(device);
}

} // namespace mm::sync
