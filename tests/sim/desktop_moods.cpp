// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop does to the program that runs on it.
#include "tests/sim/sim_counter.h"

namespace mm::sim {

void SimCounter::jolt()
{
    if (!m_engine || m_disk.isDead() || m_isAsleep || m_rates.jolt == 0) {
        return;
    }
    ++m_counts.jolts;
    switch (m_dice.below(8)) {
    case 0:
        m_engine->networkDown();
        break;
    case 1:
    case 2:
        m_engine->networkUp();
        break;
    case 3:
    case 4:
        m_engine->nudge();
        break;
    case 5:
        m_engine->start();
        break;
    case 6:
        m_engine->localWork();
        break;
    default:
        closeLid(m_dice.between(1'000, 20 * 60'000));
        break;
    }
    watchDisk();
}

void SimCounter::closeLid(qint64 forMs)
{
    ++m_counts.sleeps;
    m_isAsleep = true;
    // Not every system says that it was away.
    m_schedule.after(forMs, [this, isNoticed = m_dice.below(2) == 0] { wakeUp(isNoticed); });
}

void SimCounter::wakeUp(bool isNoticed)
{
    if (!std::exchange(m_isAsleep, false)) {
        return;
    }
    for (const sync::Alarm alarm : std::exchange(m_missed, {})) {
        ring(alarm);
    }
    if (m_engine && isNoticed) {
        m_engine->nudge();
    }
    watchDisk();
}

} // namespace mm::sim
