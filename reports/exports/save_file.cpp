// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exports/save_file.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace mm::reports {

using namespace Qt::StringLiterals;

bool isNoRoom(int code)
{
    return code == ENOSPC || code == EDQUOT || code == EFBIG;
}

Error saveError(const QFileDevice& file, const QString& path)
{
    // A write that fell short, or met a used-up quota, sets no such error there.
    const bool isFull = file.error() == QFileDevice::ResourceError || isNoRoom(errno);
    return {ErrorKind::Storage, isFull ? "file.disk_full"_L1 : "file.not_writable"_L1, {},
        {{u"file"_s, path}}, path + u": "_s + file.errorString()};
}

Result<void> saveFile(const QString& path, const QByteArray& content)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir()) {
        // A device or a pipe is written to, not replaced.
        QFile device(path);
        const bool isDone = device.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            && device.write(content) == content.size();
        return isDone ? Result<void>() : fail(saveError(device, path));
    }
    QSaveFile file(path);
    const bool isDone =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return isDone ? Result<void>() : fail(saveError(file, path));
}

} // namespace mm::reports
