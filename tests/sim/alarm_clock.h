// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/ports.h"
#include "tests/sim/dice.h"
#include "tests/sim/schedule.h"

namespace mm::sim {

/// The engine's alarms on the world's schedule. Those of a program that has ended never ring.
class AlarmClock final : public sync::Timers
{
public:
    AlarmClock(Schedule& schedule, std::function<void(sync::Alarm)> ring)
        : m_schedule(schedule)
        , m_shared(std::make_shared<Shared>())
    {
        m_shared->ring = std::move(ring);
    }
    ~AlarmClock() override { m_shared->ring = nullptr; }
    AlarmClock(const AlarmClock&) = delete;
    AlarmClock& operator=(const AlarmClock&) = delete;

    [[nodiscard]] qint64 monotonicMs() const override { return m_schedule.elapsedMs(); }
    void set(sync::Alarm alarm, qint64 delayMs) override
    {
        const quint64 turn = ++m_shared->turns[static_cast<size_t>(alarm)];
        m_schedule.after(delayMs, [shared = m_shared, alarm, turn] {
            if (shared->ring && shared->turns[static_cast<size_t>(alarm)] == turn) {
                shared->ring(alarm);
            }
        });
    }
    void clear(sync::Alarm alarm) override { ++m_shared->turns[static_cast<size_t>(alarm)]; }

private:
    struct Shared
    {
        std::function<void(sync::Alarm)> ring;
        std::array<quint64, sync::kAllAlarms.size()> turns{};
    };

    Schedule& m_schedule;
    std::shared_ptr<Shared> m_shared;
};

/// The engine's chance, out of the world's.
class DiceRandom final : public sync::Random
{
public:
    explicit DiceRandom(Dice dice)
        : m_dice(dice)
    { }
    qint64 below(qint64 bound) override { return m_dice.below(bound); }

private:
    Dice m_dice;
};

} // namespace mm::sim
