// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/hlc.h"

#include "models/core/fault_points.h"

#include <algorithm>

namespace mm {

qint64 HybridClock::send(qint64 nowMs)
{
    // The counter is the low end of the number, so adding one to a full counter is the borrowed
    // millisecond.
    m_last = std::max(m_last + 1, pack(nowMs, 0));
    return m_last;
}

qint64 HybridClock::receive(qint64 nowMs, qint64 remote)
{
    m_last = std::max({m_last + 1, clamped(nowMs, remote) + 1, pack(nowMs, 0)});
    return m_last;
}

qint64 HybridClock::clamped(qint64 nowMs, qint64 remote)
{
    const bool isBelieved = millis(remote) <= nowMs + kMaxAheadMs || MM_MUTANT(UnclampedClock);
    return isBelieved ? remote : pack(nowMs, 0);
}

} // namespace mm
