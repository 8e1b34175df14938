// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArrayList>
#include <QUrl>

#include <atomic>
#include <mutex>

struct redisContext;

namespace mm::server {

/// Redis as all workers share it: a few connections that are opened when they are needed. Redis is
/// never waited for long: one that does not answer within a quarter of a second is left alone for
/// two seconds. From any thread.
class RedisLink
{
public:
    /// "redis://[user:password@]host:port[/database]" or "unix:///path"; see isPossible().
    explicit RedisLink(const QUrl& url);
    ~RedisLink();
    Q_DISABLE_COPY_MOVE(RedisLink)

    static bool isPossible(const QUrl& url);

    /// Sends all commands in one journey and gives their integers (0 for an answer that is none);
    /// nothing when Redis did not answer, or refused one of them.
    std::optional<std::vector<qint64>> ask(
        const std::vector<QByteArrayList>& commands, qint64 nowMs);
    /// The text under a key; nothing when there is none, or Redis did not answer.
    std::optional<QByteArray> text(const QByteArray& key, qint64 nowMs);
    /// Whether the last question was answered.
    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    struct Close
    {
        void operator()(redisContext* context) const;
    };
    using Context = std::unique_ptr<redisContext, Close>;

    /// What Redis says to one command.
    struct Reply
    {
        qint64 number = 0;
        std::optional<QByteArray> text;
    };
    using Replies = std::optional<std::vector<Reply>>;

    static Replies talk(redisContext* context, const std::vector<QByteArrayList>& commands);
    static std::optional<Reply> nextReply(redisContext* context);
    Replies talkOnce(const std::vector<QByteArrayList>& commands, qint64 nowMs);
    Context take();
    [[nodiscard]] Context connect() const;
    [[nodiscard]] std::vector<QByteArrayList> greeting() const;

    QUrl m_url;
    std::mutex m_mutex;
    std::vector<Context> m_idle;
    std::atomic<bool> m_isThere = true;
    /// UTC ms until which nobody asks.
    std::atomic<qint64> m_restsUntil = 0;
};

} // namespace mm::server
