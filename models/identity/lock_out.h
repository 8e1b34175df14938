// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"

namespace mm::identity {

/// How often in a row a password or PIN was wrong, and until when none is looked at (UTC ms). Kept
/// in the store of each counter, so that closing the program does not help.
struct LockState
{
    int failures = 0;
    qint64 lockedUntilMs = 0;
};

/// The first four failures cost nothing; then 30 seconds, 1, 2, 5, 15 and from then on 60 minutes.
inline constexpr int kFreeFailures = 4;
qint64 lockDelayMs(int failures);

/// How long `state` still keeps the door shut. A clock that was set back would make the wait longer
/// than the delay ever is: then the delay begins anew (in `state`), so that setting the clock back
/// neither opens the door nor shuts it for a year.
qint64 remainingWaitMs(LockState& state, qint64 nowMs);

/// Counts an attempt as failed before the secret is looked at, in a transaction of its own, and
/// says how many there are now: neither a kill nor two programs at once give free attempts. Refuses
/// with login.locked (args: wait "mm:ss", seconds) while the door is shut; that does not count.
Result<int> beginAttempt(store::Desk& desk, const Uuid& who);
/// The attempt succeeded: nothing is held against `who` any more.
Result<void> clearFailures(store::Connection& db, const Uuid& who);
/// What failures are counted under for a name that no user has: it locks like any other.
Uuid lockIdOfUnknown(TempleId temple, const QString& username);

} // namespace mm::identity
