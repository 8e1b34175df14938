// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QString>
#include <queue>

#include <functional>

namespace mm::sim {

/// The time of a simulated world and what is to happen in it: the earliest first, of two at the
/// same millisecond the one that was asked for first.
class Schedule
{
public:
    using Act = std::function<void()>;

    explicit Schedule(qint64 beginsAtMs)
        : m_nowMs(beginsAtMs)
        , m_beganMs(beginsAtMs)
    { }

    [[nodiscard]] qint64 nowMs() const { return m_nowMs; }
    /// Since the world began.
    [[nodiscard]] qint64 elapsedMs() const { return m_nowMs - m_beganMs; }
    void after(qint64 delayMs, Act act)
    {
        if (!m_haltedBy.isEmpty()) {
            return;
        }
        m_waiting.push({m_nowMs + std::max<qint64>(delayMs, 0), ++m_asked, std::move(act)});
    }
    /// Lets happen what comes until then; the clock stands at `untilMs` afterwards.
    void runUntil(qint64 untilMs)
    {
        while (!m_waiting.empty() && m_waiting.top().atMs <= untilMs) {
            step();
        }
        m_nowMs = std::max(m_nowMs, untilMs);
    }
    /// The next thing; false when nothing waits.
    bool step()
    {
        if (m_waiting.empty()) {
            return false;
        }
        // top() is const: the act is moved out of a copy of nothing but the function.
        Item next = std::move(const_cast<Item&>(m_waiting.top()));
        m_waiting.pop();
        m_nowMs = std::max(m_nowMs, next.atMs);
        ++m_steps;
        note(static_cast<quint64>(m_nowMs) ^ next.order << 1U);
        next.act();
        return true;
    }
    /// The world ends here: nothing happens any more, only the time goes on.
    void halt(const QString& why)
    {
        m_haltedBy = m_haltedBy.isEmpty() ? why : m_haltedBy;
        m_waiting = {};
    }
    [[nodiscard]] const QString& haltedBy() const { return m_haltedBy; }
    [[nodiscard]] quint64 steps() const { return m_steps; }
    /// Something that happened, for the hash by which two runs are compared (FNV-1a).
    void note(quint64 what) { m_hash = (m_hash ^ what) * 0x100000001B3ULL; }
    [[nodiscard]] quint64 hash() const { return m_hash; }

private:
    struct Item
    {
        qint64 atMs;
        quint64 order;
        Act act;
        bool operator<(const Item& other) const
        {
            return atMs != other.atMs ? atMs > other.atMs : order > other.order;
        }
    };

    qint64 m_nowMs;
    qint64 m_beganMs;
    quint64 m_asked = 0;
    quint64 m_steps = 0;
    quint64 m_hash = 0xCBF29CE484222325ULL;
    QString m_haltedBy;
    std::priority_queue<Item> m_waiting;
};

/// Counts what happens, window by window.
class Pace
{
public:
    constexpr Pace(quint64 most, qint64 windowMs)
        : m_most(most)
        , m_windowMs(windowMs)
    { }
    /// One more, now; true when the window has had more than it may.
    bool isTooFast(qint64 nowMs)
    {
        if (nowMs / m_windowMs != m_window) {
            m_window = nowMs / m_windowMs;
            m_count = 0;
        }
        return ++m_count > m_most;
    }

private:
    quint64 m_most;
    qint64 m_windowMs;
    qint64 m_window = -1;
    quint64 m_count = 0;
};

/// A computer's clock: the world's, and as far off as somebody set it.
class SkewedClock final : public Clock
{
public:
    explicit SkewedClock(const Schedule& schedule)
        : m_schedule(schedule)
    { }
    [[nodiscard]] qint64 nowMs() const override { return m_schedule.nowMs() + m_skewMs; }
    void setSkew(qint64 ms) { m_skewMs = ms; }
    [[nodiscard]] qint64 skewMs() const { return m_skewMs; }

private:
    const Schedule& m_schedule;
    qint64 m_skewMs = 0;
};

} // namespace mm::sim
