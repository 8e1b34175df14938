// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/rate_limits.h"

namespace mm::server {

namespace {

constexpr qint64 kHourMs = 60LL * 60 * 1000;

} // namespace

Allowance LocalRateCounter::count(const QString& who, int limit, qint64 nowMs)
{
    const qint64 hour = nowMs / kHourMs;
    const std::scoped_lock lock(m_mutex);
    if (hour != m_hour) {
        m_hour = hour;
        m_counts.clear();
    }
    int& used = m_counts[who];
    const bool isExceeded = used >= limit;
    used += isExceeded ? 0 : 1;
    return {limit, std::max(0, limit - used), (hour + 1) * kHourMs / 1000, isExceeded};
}

} // namespace mm::server
