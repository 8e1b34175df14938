// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/worker_pool.h"

namespace mm::server {

WorkerPool::WorkerPool(int threads, const Connector& connect)
{
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this, connect] {
            const auto connection = connect();
            work(*connection);
        });
    }
}

WorkerPool::~WorkerPool()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
        for (auto* idle : m_idle) {
            idle->wake.notify_one();
        }
    }
    for (auto& thread : m_threads) {
        thread.join();
    }
}

bool WorkerPool::submit(Job job)
{
    const std::scoped_lock lock(m_mutex);
    if (m_jobs.size() >= kMostWaiting) {
        return false;
    }
    m_jobs.push_back(std::move(job));
    if (!m_idle.empty()) {
        m_idle.back()->isCalled = true;
        m_idle.back()->wake.notify_one();
        m_idle.pop_back();
    }
    return true;
}

PoolLoad WorkerPool::load() const
{
    const std::scoped_lock lock(m_mutex);
    return {static_cast<int>(m_threads.size()), m_busy, static_cast<qsizetype>(m_jobs.size())};
}

void WorkerPool::work(TenantConnection& connection)
{
    Idle own;
    std::unique_lock lock(m_mutex);
    while (true) {
        while (m_jobs.empty() && !m_ends) {
            own.isCalled = false;
            m_idle.push_back(&own);
            own.wake.wait(lock, [&] { return own.isCalled || m_ends; });
        }
        if (m_jobs.empty()) {
            return;
        }
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        ++m_busy;
        lock.unlock();
        job(connection);
        // Nothing of one request is there for the next, whatever happened.
        connection.release();
        connection.workFor({});
        lock.lock();
        --m_busy;
    }
}

} // namespace mm::server
