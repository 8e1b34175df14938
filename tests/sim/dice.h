// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace mm::sim {

/// The chance of a simulated world (SplitMix64): the same seed throws the same numbers on every
/// machine, and a split gives a die of its own to each part, so that a part that throws once more
/// changes nothing in the others.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    { }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// Evenly out of 0 … bound - 1.
    qint64 below(qint64 bound)
    {
        return bound <= 1 ? 0 : static_cast<qint64>(next() % static_cast<quint64>(bound));
    }
    /// Evenly out of low … high.
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    /// True `perMillion` times of a million.
    bool happens(qint64 perMillion) { return below(1'000'000) < perMillion; }
    template <typename T>
    const T& oneOf(std::span<const T> choices)
    {
        return choices[static_cast<size_t>(below(static_cast<qint64>(choices.size())))];
    }
    Dice split() { return Dice(next()); }

private:
    quint64 m_state;
};

} // namespace mm::sim
