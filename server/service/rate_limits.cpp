// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/rate_limits.h"

#include "server/service/request_log.h"

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 60LL * 60 * 1000;
/// A key outlives its hour by a little: the clocks of two instances differ.
constexpr char kKeptSeconds[] = "3700";

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

Allowance SharedRateCounter::count(const QString& who, int limit, qint64 nowMs)
{
    const qint64 hour = nowMs / kHourMs;
    const QByteArray key = "mandirmitra:rate:" + QByteArray::number(hour) + ':' + who.toUtf8();
    const auto counted = m_redis.ask({{"INCR", key}, {"EXPIRE", key, kKeptSeconds}}, nowMs);
    const bool isShared = counted.has_value();
    if (m_isShared.exchange(isShared) != isShared) {
        logLine(isShared ? "info"_L1 : "warning"_L1,
            isShared ? "redis_is_back"_L1 : "redis_unreachable"_L1, nowMs,
            {{u"rates_are"_s, isShared ? u"shared"_s : u"of this instance"_s}});
    }
    if (!counted) {
        return m_own.count(who, limit, nowMs);
    }
    const qint64 used = counted->front();
    return {limit, static_cast<int>(std::max<qint64>(0, limit - used)), (hour + 1) * kHourMs / 1000,
        used > limit};
}

} // namespace mm::server
