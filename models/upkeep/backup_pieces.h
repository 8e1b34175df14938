// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/backup.h"

namespace mm::upkeep {

/// Opens the body of a backup into `storePath`, and on the disk.
Result<BackupHeader> unsealBackup(
    const QString& path, const QByteArray& key, const QString& storePath);

/// Proves a store that came out of a backup and says what it holds; backup.damaged if it is not
/// sound, store.newer if this program is too old for it.
Result<BackupContents> proveStore(store::SqliteConnection& db);

/// What a store holds, unproved.
Result<BackupContents> inspectStore(store::Connection& db);

} // namespace mm::upkeep
