// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace mm::reports {

/// Writes a report or paper where a person asked for it: the file is there whole, or an older one
/// of that name stays as it was. Refuses with file.not_writable and file.disk_full (Storage).
Result<void> saveFile(const QString& path, const QByteArray& content);

} // namespace mm::reports
