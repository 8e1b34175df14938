// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/wait_room.h"

#include <vector>

namespace mm::server {

void WaitRoom::wait(TempleId temple, qint64 after, qint64 deadlineMs, Answer answer)
{
    qint64 head = 0;
    {
        const std::scoped_lock lock(m_mutex);
        head = m_heads.value(temple);
        if (head <= after) {
            m_waiters[temple].push_back({after, deadlineMs, std::move(answer)});
            return;
        }
    }
    answer(head);
}

void WaitRoom::wake(TempleId temple, qint64 head)
{
    std::vector<Waiter> woken;
    {
        const std::scoped_lock lock(m_mutex);
        qint64& known = m_heads[temple];
        known = std::max(known, head);
        const auto found = m_waiters.find(temple);
        if (found == m_waiters.end()) {
            return;
        }
        auto& all = found.value();
        const auto stays = std::partition(
            all.begin(), all.end(), [head](const Waiter& waiter) { return waiter.after >= head; });
        std::move(stays, all.end(), std::back_inserter(woken));
        all.erase(stays, all.end());
        if (all.empty()) {
            m_waiters.erase(found);
        }
    }
    for (const auto& waiter : woken) {
        waiter.answer(head);
    }
}

void WaitRoom::expire(qint64 nowMs)
{
    std::vector<Waiter> over;
    {
        const std::scoped_lock lock(m_mutex);
        for (auto it = m_waiters.begin(); it != m_waiters.end();) {
            auto& all = it.value();
            const auto stays = std::partition(all.begin(), all.end(),
                [nowMs](const Waiter& waiter) { return waiter.deadlineMs > nowMs; });
            std::move(stays, all.end(), std::back_inserter(over));
            all.erase(stays, all.end());
            it = all.empty() ? m_waiters.erase(it) : std::next(it);
        }
    }
    for (const auto& waiter : over) {
        waiter.answer(0);
    }
}

void WaitRoom::empty()
{
    expire(std::numeric_limits<qint64>::max());
}

int WaitRoom::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    int count = 0;
    for (const auto& all : m_waiters) {
        count += static_cast<int>(all.size());
    }
    return count;
}

} // namespace mm::server
