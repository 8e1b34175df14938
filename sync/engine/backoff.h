// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/ports.h"

namespace mm::sync {

/// Full jitter: evenly out of 0 … min(60 s, 1 s × 2^failures), so that the counters of a temple do
/// not come back all at once.
qint64 jitteredDelayMs(int failures, Random& random);

/// How long an operation that was parked waits before it is tried again: 25 s, 2 min, 10 min, 1 h,
/// 5 h, then 24 h each time. `attempts` is 1 after the first refusal.
qint64 parkedDelayMs(int attempts);
inline constexpr qint64 kLongestParkedMs = 24LL * 60 * 60 * 1000;

/// 60 s, up to a fifth more or less.
qint64 safetyDelayMs(Random& random);

inline constexpr int kBreakerFailures = 5;
inline constexpr qint64 kFirstBreakerMs = 30'000;
inline constexpr qint64 kLongestBreakerMs = 300'000;
/// Retry-After is honoured up to here: a mistake of a proxy must not stop a counter for a year.
inline constexpr qint64 kLongestRetryAfterMs = 3'600'000;
/// Between two clicks that are followed.
inline constexpr qint64 kNudgeGapMs = 2'000;

} // namespace mm::sync
