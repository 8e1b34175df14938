// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "models/upkeep/backup_header.h"

namespace mm::cli {

/// What opens a backup: the recovery key off the sheet ($MANDIRMITRA_RECOVERY_KEY), or the keys
/// that this data folder holds already.
struct BackupOpener
{
    QByteArray key;
    std::unique_ptr<identity::KeyVault> vault;
    /// The recovery key was given: whoever has the sheet may restore, also where nobody can log in.
    bool isBySheet = false;

    /// Whoever restores over a store that can be opened without the sheet must be its
    /// administrator. Refuses with permission.denied and what logging in refuses.
    [[nodiscard]] Result<void> mayRestore(Call& call) const;
    /// Puts the keys where the restored counter finds them, and marks the store as this computer's.
    [[nodiscard]] Result<void> keepKeys(const setup::DataFolder& folder) const;
};

/// Refuses with backup.unreadable and the like, recovery_key.*, cli.recovery_key_missing.
Result<BackupOpener> backupOpener(Call& call, const QString& path);

/// After a restore nobody knows which numbers were printed since: nothing may be issued until the
/// last one is confirmed or the counter has a new code.
Error seriesUnsettled();

} // namespace mm::cli
