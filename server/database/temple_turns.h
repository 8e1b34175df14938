// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <semaphore>

namespace mm::server {

/// The writers of a temple in this process, one behind the other. PostgreSQL's own lock on the
/// temple's row keeps them apart as well, and those of other processes; waiting here costs no
/// connection its time limit and wakes one waiter, not all. Used from all workers.
class TempleTurns
{
public:
    TempleTurns() = default;
    Q_DISABLE_COPY_MOVE(TempleTurns)

    /// Waits in line; false when it took too long: the caller goes on without, to the lock itself.
    [[nodiscard]] bool take(TempleId temple, std::chrono::milliseconds patience);
    /// Hands over to the next in line. Only who took a turn.
    void give(TempleId temple);

private:
    using Call = std::shared_ptr<std::binary_semaphore>;

    std::mutex m_mutex;
    /// Temples with a writer, and who waits behind it.
    std::map<TempleId, std::deque<Call>> m_lines;
};

} // namespace mm::server
