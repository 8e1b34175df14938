// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/ports.h"

#include <QTimer>

#include <functional>

namespace mm::sync {

/// The engine's alarms on a thread's event loop.
class EventLoopTimers final : public Timers
{
public:
    explicit EventLoopTimers(std::function<void(Alarm)> ring);

    /// Counts on while the computer sleeps.
    [[nodiscard]] qint64 monotonicMs() const override;
    void set(Alarm alarm, qint64 delayMs) override;
    void clear(Alarm alarm) override;

private:
    std::array<QTimer, kAllAlarms.size()> m_timers;
};

/// The system's own randomness.
class SystemRandom final : public Random
{
public:
    qint64 below(qint64 bound) override;
};

} // namespace mm::sync
