// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QHash>

#include <functional>
#include <mutex>

namespace mm::server {

/// Counters that wait for news of their temple (GET wait). Each is a place in a list: no thread and
/// no transaction is held for it. From any thread.
class WaitRoom
{
public:
    /// Called once: with the temple's newest number, or 0 when the time is over.
    using Answer = std::function<void(qint64 head)>;

    /// Answers at once when the temple is beyond `after` already. `deadlineMs` on the caller's
    /// clock, as in expire().
    void wait(TempleId temple, qint64 after, qint64 deadlineMs, Answer answer);
    /// The temple's changes go up to `head` now.
    void wake(TempleId temple, qint64 head);
    /// Answers those whose time is over.
    void expire(qint64 nowMs);
    /// Answers all: the service stops.
    void empty();
    [[nodiscard]] int waiting() const;

private:
    struct Waiter
    {
        qint64 after = 0;
        qint64 deadlineMs = 0;
        Answer answer;
    };
    mutable std::mutex m_mutex;
    QHash<TempleId, std::vector<Waiter>> m_waiters;
    /// The newest number heard of, for who comes just behind the news.
    QHash<TempleId, qint64> m_heads;
};

} // namespace mm::server
