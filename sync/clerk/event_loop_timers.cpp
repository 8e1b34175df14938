// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/event_loop_timers.h"

#include <QRandomGenerator>

#include <chrono>
#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace mm::sync {

EventLoopTimers::EventLoopTimers(std::function<void(Alarm)> ring)
{
    for (size_t i = 0; i < m_timers.size(); ++i) {
        m_timers[i].setSingleShot(true);
        m_timers[i].callOnTimeout([ring, i] { ring(kAllAlarms[i]); });
    }
}

qint64 EventLoopTimers::monotonicMs() const
{
#ifdef Q_OS_LINUX
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
#else
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
#endif
}

void EventLoopTimers::set(Alarm alarm, qint64 delayMs)
{
    m_timers[static_cast<size_t>(alarm)].start(
        static_cast<int>(std::clamp<qint64>(delayMs, 0, 24LL * 3600 * 1000)));
}

void EventLoopTimers::clear(Alarm alarm)
{
    m_timers[static_cast<size_t>(alarm)].stop();
}

qint64 SystemRandom::below(qint64 bound)
{
    return QRandomGenerator::system()->bounded(bound);
}

} // namespace mm::sync
