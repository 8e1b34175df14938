// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <iterator>

namespace mm::seeding {

/// SplitMix64: the same seed gives the same numbers on every machine and with every library.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    { }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 bits = m_state;
        bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
        bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
        return bits ^ (bits >> 31U);
    }
    /// 0 to n - 1.
    qint64 below(qint64 n) { return static_cast<qint64>(next() % static_cast<quint64>(n)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    const auto& pick(const List& list)
    {
        const auto place = below(static_cast<qint64>(std::size(list)));
        return *(std::begin(list) + static_cast<std::ptrdiff_t>(place));
    }

private:
    quint64 m_state;
};

} // namespace mm::seeding
