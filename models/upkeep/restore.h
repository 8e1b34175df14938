// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/upkeep/backup.h"

namespace mm::upkeep {

/// Whether the counter may go on with its series of numbers after a restore.
enum class SeriesProof {
    /// The store that was replaced had given no number that the backup does not know.
    Continues,
    /// It had: paper with those numbers is out, so this counter must take a new code.
    Behind,
    /// There was no store to compare with (a new computer, or one that cannot be read): somebody
    /// must say the last number printed, or the counter takes a new code.
    Unknown,
};

/// What a restore has done.
struct RestoreReport
{
    BackupContents contents;
    /// Where the store that was there before is kept; empty if there was none.
    QString keptAs;
    SeriesProof series = SeriesProof::Unknown;
};

/// The name of the counter's store inside its data folder.
QString storeFileName();

/// Puts the store of a backup in place of the one in `dataFolder`. Nothing is touched before the
/// new one is proved; the old one is kept as mandirmitra.db.before-restore-<instant>; a power cut
/// at any moment leaves the one or the other, whole. The restored counter gets a new db_epoch, by
/// which the service notices that it has gone back in time. Refused: as checkBackup(), store.busy
/// (another program has the store open), backup.other_temple (the store there is another temple's).
Result<RestoreReport> restoreBackup(
    const QString& from, const QString& dataFolder, const QByteArray& key, qint64 nowMs);

} // namespace mm::upkeep
