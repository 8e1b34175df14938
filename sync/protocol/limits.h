// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mm::protocol {

/// What one message may hold. Both sides keep to it: the server refuses more (413), the counter
/// cuts its batches so that they fit.
namespace limits {
/// Operations a push.
inline constexpr int kOps = 500;
/// A push as it travels, gzip and all. A single operation that is larger stays parked at its
/// counter.
inline constexpr qsizetype kPushBytes = 512 * 1024;
/// Any message once it is unpacked.
inline constexpr qsizetype kPlainBytes = 8 * 1024 * 1024;
/// A message that is not a push or a page.
inline constexpr qsizetype kSmallBytes = 64 * 1024;
inline constexpr int kDepth = 32;
/// Rows of one operation.
inline constexpr int kRowsAnOp = 5'000;
/// Log entries a page of changes, rows a page of a snapshot: asked for, and the most there is.
inline constexpr int kChanges = 5'000;
inline constexpr int kMostChanges = 5'000;
inline constexpr int kSnapshotRows = 5'000;
/// Rows of one table in a page, the last operation's included.
inline constexpr size_t kMostPageRows = kMostChanges + kRowsAnOp;
/// Operations put aside that a page of changes names.
inline constexpr size_t kMostAside = 1'000;
/// Seconds that a wait is held.
inline constexpr int kWaitSeconds = 25;
inline constexpr int kMostWaitSeconds = 55;
/// Characters of a name (operation type, table, column, app version, error code).
inline constexpr qsizetype kNameChars = 64;
/// Of one text in a row.
inline constexpr qsizetype kTextChars = 64 * 1024;
} // namespace limits

/// The version of the rows on the wire: that of the shared migrations. A server serves its own
/// and the two before it; pushes of older counters are read as shorter rows.
inline constexpr int kOldestServed = 2;

} // namespace mm::protocol
