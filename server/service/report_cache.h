// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/sealing.h"
#include "models/store/unit_of_work.h"
#include "server/api/route.h"
#include "server/service/redis_link.h"

#include <QCache>

namespace mm::server {

/// Answers of long reads, for whoever asks the same again while nothing has changed. An answer is
/// found by all that it depends on: the temple and how far its changes go (temple_sync.seq, which
/// every entry moves in its own transaction), the day, what was asked, in which language, and what
/// the asker may see. So none is ever out of date, and none is taken back. In Redis where there is
/// one, for all instances together, sealed under the service's key; else in this process. Used from
/// all workers.
class ReportCache
{
public:
    /// `redis` null: there is none. Without a field key nothing is given to Redis.
    ReportCache(RedisLink* redis, const std::vector<QByteArray>& fieldKeys);
    Q_DISABLE_COPY_MOVE(ReportCache)

    /// Of the moment that the desk's transaction sees.
    static Result<QByteArray> keyOf(const Ask& ask, const store::Desk& desk);

    /// The body that was answered; nothing if nobody asked lately, or Redis does not answer.
    std::optional<QByteArray> find(const QByteArray& key, qint64 nowMs);
    /// What is too large is not kept.
    void keep(const QByteArray& key, const QByteArray& body, qint64 nowMs);
    /// How many answers were found.
    [[nodiscard]] quint64 found() const { return m_found; }

    static constexpr qsizetype kLargest = 1024 * 1024;
    static constexpr qsizetype kMostHere = 32 * 1024 * 1024;
    /// In Redis; here the ones that were not asked for longest go.
    static constexpr int kKeptSeconds = 300;

private:
    std::optional<QByteArray> findHere(const QByteArray& key);
    std::optional<QByteArray> findShared(const QByteArray& key, qint64 nowMs);

    RedisLink* m_redis;
    std::optional<identity::SecretKey> m_key;
    std::mutex m_mutex;
    QCache<QByteArray, QByteArray> m_here{kMostHere};
    std::atomic<quint64> m_found = 0;
};

} // namespace mm::server
