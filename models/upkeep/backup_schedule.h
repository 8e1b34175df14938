// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/backup.h"

#include <QTime>

namespace mm::upkeep {

/// How many automatic backups a folder keeps.
inline constexpr int kBackupsKept = 30;

/// The automatic backup of this computer: kept in the store, not shared with other counters, since
/// each has folders of its own.
struct BackupPlan
{
    /// Empty: no automatic backup.
    QString folder;
    /// Close of day in Asia/Kolkata.
    QTime closeOfDay = QTime(21, 0);
    /// UTC ms; 0 if there was none.
    qint64 lastBackupAt = 0;
    QString lastBackupFile;
    /// The rule of the last failure ("store.full"); empty after a success.
    QString problem;
};

/// What the store says of its automatic backup.
Result<BackupPlan> readBackupPlan(store::Connection& db);
/// Sets folder and close of day. Refused: backup.folder_missing.
Result<void> setBackupPlan(store::Connection& db, const QString& folder, QTime closeOfDay);

/// Whether a backup is due: there was none since the last close of day. One missed while the
/// computer was off is made up for at the next start; a clock set back does not hold it up.
bool dailyBackupDue(const BackupPlan& plan, qint64 nowMs);

/// "TST-C01-20261122T153000123Z.mmbackup"
QString backupFileName(const QString& templeCode, const QString& counterCode, qint64 nowMs);

/// The name that a backup of this store, made now, gets in `folder`. Refused:
/// backup.folder_missing.
Result<QString> newBackupFile(store::Connection& db, const QString& folder, qint64 nowMs);

/// Makes the backup into the plan's folder, writes down when and where (or why not), and rotates.
/// Refused: as createBackup(), backup.folder_missing. One that was stopped is no failure to be
/// written down.
Result<BackupContents> runDailyBackup(store::SqliteConnection& db, const BackupKey& key,
    const QString& scratchFolder, qint64 nowMs, const Progress& progress = {});

/// Removes all but the `keep` newest backups of this temple and counter; other files are left
/// alone. How many were removed.
Result<int> rotateBackups(const QString& folder, const QString& templeCode,
    const QString& counterCode, int keep = kBackupsKept);

} // namespace mm::upkeep
