// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/backoff.h"

#include "models/core/fault_points.h"

namespace mm::sync {

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kLongestDelayMs = kMinute;

} // namespace

qint64 jitteredDelayMs(int failures, Random& random)
{
    const int doublings = std::clamp(failures, 0, 6);
    const qint64 ceiling = std::min(kLongestDelayMs, kSecond << doublings);
    if (MM_BUGGIFY("backoff.longest")) {
        return kLongestDelayMs;
    }
    return random.below(ceiling + 1);
}

qint64 parkedDelayMs(int attempts)
{
    static constexpr std::array<qint64, 6> kLadder{
        25 * kSecond, 2 * kMinute, 10 * kMinute, kHour, 5 * kHour, kLongestParkedMs};
    const int step = std::clamp(attempts - 1, 0, static_cast<int>(kLadder.size()) - 1);
    return kLadder[static_cast<size_t>(step)];
}

qint64 safetyDelayMs(Random& random)
{
    return 48 * kSecond + random.below(24 * kSecond + 1);
}

} // namespace mm::sync
