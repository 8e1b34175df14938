// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/temple_turns.h"

namespace mm::server {

bool TempleTurns::take(TempleId temple, std::chrono::milliseconds patience)
{
    const auto call = std::make_shared<std::binary_semaphore>(0);
    {
        const std::scoped_lock lock(m_mutex);
        const auto [line, isFirst] = m_lines.try_emplace(temple);
        if (isFirst) {
            return true;
        }
        line->second.push_back(call);
    }
    if (call->try_acquire_for(patience)) {
        return true;
    }
    const std::scoped_lock lock(m_mutex);
    const auto line = m_lines.find(temple);
    // Called in the very moment in which it gave up.
    return line == m_lines.end() || std::erase(line->second, call) == 0;
}

void TempleTurns::give(TempleId temple)
{
    const std::scoped_lock lock(m_mutex);
    const auto line = m_lines.find(temple);
    if (line->second.empty()) {
        m_lines.erase(line);
        return;
    }
    line->second.front()->release();
    line->second.pop_front();
}

} // namespace mm::server
