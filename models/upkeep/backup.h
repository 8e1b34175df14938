// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/store/sqlite_connection.h"
#include "models/upkeep/backup_header.h"

namespace mm::upkeep {

/// What a backup holds, as found inside of it.
struct BackupContents
{
    BackupHeader header;
    QString templeName;
    qint64 receipts = 0;
    qint64 devotees = 0;
    /// Empty when there is no receipt yet.
    QString newestReceipt;
    qint64 newestIssuedAt = 0;
    /// Of the store inside, in bytes.
    qint64 storeBytes = 0;
    /// Of the file.
    qint64 fileBytes = 0;
};

/// Where a backup goes and what it is sealed with.
struct BackupRequest
{
    QString target;
    /// A folder for the picture of the store in clear text while it is sealed: the store's own, so
    /// that it never lies on the stick or share that the backup goes to.
    QString scratchFolder;
    BackupKey key;
    /// In bytes of the store, three times over: copied, sealed, read back. Stopped, nothing is left
    /// of the backup.
    Progress progress = {};
};

/// Writes an encrypted picture of the whole store, consistent while others write. The file appears
/// under its name only when it is whole, on the disk, and has been read back and opened; an older
/// file of that name stays until then. Refused: store.full, store.not_writable, store.damaged (the
/// store is not sound: no backup is made of it), work.stopped.
Result<BackupContents> createBackup(
    store::SqliteConnection& db, const BackupRequest& request, qint64 nowMs);

/// What the file says of itself, unproved; needs no key. Refused: backup.unreadable,
/// backup.not_a_backup, backup.newer_format.
Result<BackupHeader> readBackupHeader(const QString& path);

/// Opens everything, proves the store inside (SQLite's integrity check and foreign keys) and says
/// what it holds. Refused: as readBackupHeader(), backup.wrong_key, backup.damaged, store.newer.
Result<BackupContents> checkBackup(
    const QString& path, const QByteArray& key, const QString& scratchFolder);

} // namespace mm::upkeep
