// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service/redis_link.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace mm::server {

/// What a caller has left in the hour.
struct Allowance
{
    int limit = 0;
    int remaining = 0;
    /// UTC seconds at which the count begins anew.
    qint64 resetAt = 0;
    bool isExceeded = false;
};

/// Counts requests by hour. One that all instances share goes behind the same face. From any
/// thread.
class RateCounter
{
public:
    RateCounter() = default;
    virtual ~RateCounter() = default;
    RateCounter(const RateCounter&) = delete;
    RateCounter& operator=(const RateCounter&) = delete;
    /// Counts one request of `who` ("user:…", "temple:…", "address:…").
    virtual Allowance count(const QString& who, int limit, qint64 nowMs) = 0;
};

/// Counts in this process.
class LocalRateCounter final : public RateCounter
{
public:
    Allowance count(const QString& who, int limit, qint64 nowMs) override;

private:
    std::mutex m_mutex;
    qint64 m_hour = 0;
    QHash<QString, int> m_counts;
};

/// Counts in Redis, together with all instances that are told the same address. Where Redis does
/// not answer it counts in this process, and says so in the log once.
class SharedRateCounter final : public RateCounter
{
public:
    explicit SharedRateCounter(RedisLink& redis)
        : m_redis(redis)
    { }
    Allowance count(const QString& who, int limit, qint64 nowMs) override;

private:
    RedisLink& m_redis;
    LocalRateCounter m_own;
    std::atomic<bool> m_isShared = true;
};

} // namespace mm::server
