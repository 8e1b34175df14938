// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <optional>

namespace mm::upkeep {

/// What this store knows of itself and never sends anywhere: table store_info. Outside of a unit of
/// work, since no operation is made of it.
namespace info {
inline constexpr QLatin1StringView kBackupFolder("backup_folder");
/// Close of day, "HH:mm" in Asia/Kolkata.
inline constexpr QLatin1StringView kBackupTime("backup_time");
/// UTC ms of the last automatic backup that succeeded.
inline constexpr QLatin1StringView kLastBackupAt("last_backup_at");
inline constexpr QLatin1StringView kLastBackupFile("last_backup_file");
/// The rule of the last failure ("store.full"); absent after a success.
inline constexpr QLatin1StringView kBackupProblem("backup_problem");
/// UTC ms of the restore that made this store.
inline constexpr QLatin1StringView kRestoredAt("restored_at");
/// "behind" or "unknown" until the series is settled (restored_series.h).
inline constexpr QLatin1StringView kRestoredSeries("restored_series");
/// UTC ms since when another store may speak for the device that this one was registered as.
inline constexpr QLatin1StringView kForked("sync.forked");
/// The device that the service knows this store as ("UUID EPOCH-HEX"), while the store stands apart
/// under an id of its own: registering anew names it.
inline constexpr QLatin1StringView kReplaces("sync.replaces");
} // namespace info

/// Nothing when the key has never been written.
Result<std::optional<QString>> readInfo(store::Connection& db, QLatin1StringView key);
Result<void> writeInfo(store::Connection& db, QLatin1StringView key, const QString& value);
Result<void> clearInfo(store::Connection& db, QLatin1StringView key);

} // namespace mm::upkeep
