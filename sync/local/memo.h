// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/store_info.h"

namespace mm::sync {

/// What the counter remembers of its service, in store_info. No secret is among it: those are in
/// the keyring or in the key file.
namespace memo {
/// "https://cloud.example.org", without a path.
inline constexpr QLatin1StringView kServer("sync.server");
/// Path of a certificate authority's file (PEM), where the temple has its own.
inline constexpr QLatin1StringView kCaFile("sync.ca_file");
inline constexpr QLatin1StringView kTempleCode("sync.temple_code");
/// RetryMemory as JSON.
inline constexpr QLatin1StringView kRetry("sync.retry");
inline constexpr QLatin1StringView kLastPushAt("sync.last_push_at");
inline constexpr QLatin1StringView kLastPullAt("sync.last_pull_at");
inline constexpr QLatin1StringView kLastSuccessAt("sync.last_success_at");
inline constexpr QLatin1StringView kSkewMs("sync.skew_ms");
/// Set while the first fetch of a joined counter is not finished.
inline constexpr QLatin1StringView kJoining("sync.joining");
/// Where a snapshot goes on ("receipts/018f…"); set while one is fetched, empty at its beginning.
inline constexpr QLatin1StringView kSnapshotAt("sync.snapshot_at");
/// The cursor to go on with behind the snapshot.
inline constexpr QLatin1StringView kSnapshotResume("sync.snapshot_resume");
/// The service said that another store speaks for this device.
inline constexpr QLatin1StringView kForked = upkeep::info::kForked;
/// The store's schema at the last hello: rows of tables that came since are fetched anew.
inline constexpr QLatin1StringView kSchema("sync.schema");
/// How many columns each table had at the last hello, "receipts/25,…".
inline constexpr QLatin1StringView kColumns("sync.columns");
/// Tables that have got columns since, in the same form with their columns of before: those rows
/// are fetched anew. And the one that is fetched now.
inline constexpr QLatin1StringView kToFill("sync.to_fill");
inline constexpr QLatin1StringView kFilling("sync.filling");
/// Up to which of this device's operations the service has said that it has them.
inline constexpr QLatin1StringView kToldThrough("sync.told_through");
/// When the last comparison with the service began, and the table whose turn it is.
inline constexpr QLatin1StringView kDigestAt("sync.digest_at");
inline constexpr QLatin1StringView kDigestTable("sync.digest_table");
/// The one table that is fetched anew by the snapshot in hand, and the one that was last.
inline constexpr QLatin1StringView kRepair("sync.repair");
/// Receipts stand here without their parts, or may: the sums of days are derived anew when the
/// store is whole.
inline constexpr QLatin1StringView kPartsAwaited("sync.parts_awaited");
inline constexpr QLatin1StringView kRepaired("sync.repaired");
/// Tables that differ from the service's although they were fetched anew, with commas.
inline constexpr QLatin1StringView kTablesApart("sync.tables_apart");
/// Operations that were written in other lives of the service, and up to where their bases mean
/// what they say: "3120/844,4011/902", each for those up to the first number (foreign_bases.h).
inline constexpr QLatin1StringView kForeignBases("sync.foreign_bases");
/// The service's newest schema.
inline constexpr QLatin1StringView kServedSchema("sync.served_schema");
/// The greatest hybrid stamp that came from elsewhere.
inline constexpr QLatin1StringView kHlc("sync.hlc");
} // namespace memo

/// A number that was remembered; nothing if there is none.
Result<std::optional<qint64>> readNumber(store::Connection& db, QLatin1StringView key);
Result<void> writeNumber(store::Connection& db, QLatin1StringView key, qint64 number);

} // namespace mm::sync
