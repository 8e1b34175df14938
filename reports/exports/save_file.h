// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace mm::reports {

/// Writes a report or paper where a person asked for it: the file is there whole, or an older one
/// of that name stays as it was. Refuses with file.not_writable and file.disk_full (Storage).
Result<void> saveFile(const QString& path, const QByteArray& content);

/// Whether a system call failed since the disk, or what may be used of it, is full.
bool isNoRoom(int code);

/// Why a file that was to be `path` could not be written, as saveFile() refuses.
Error saveError(const QFileDevice& file, const QString& path);

} // namespace mm::reports
