// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/tenant_connection.h"
#include "server/service/metrics.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace mm::server {

/// Threads, each with a connection of its own, that take what is asked one after the other.
class WorkerPool
{
public:
    using Job = std::function<void(TenantConnection&)>;
    using Connector = std::function<std::unique_ptr<TenantConnection>()>;

    WorkerPool(int threads, const Connector& connect);
    /// Finishes what was taken.
    ~WorkerPool();
    Q_DISABLE_COPY_MOVE(WorkerPool)

    /// false when so much waits already that this would be answered too late.
    bool submit(Job job);
    [[nodiscard]] PoolLoad load() const;

private:
    /// A worker that waits for something to do.
    struct Idle
    {
        std::condition_variable wake;
        bool isCalled = false;
    };
    void work(TenantConnection& connection);

    static constexpr size_t kMostWaiting = 2'000;
    mutable std::mutex m_mutex;
    /// The one that worked last is the last, and is called first: its connection has its plans made
    /// and its pages at hand.
    std::vector<Idle*> m_idle;
    std::deque<Job> m_jobs;
    std::vector<std::thread> m_threads;
    int m_busy = 0;
    bool m_ends = false;
};

} // namespace mm::server
