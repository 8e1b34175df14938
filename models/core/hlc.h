// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mm {

/// A hybrid logical clock: stamps that grow along cause and effect and stay near the wall clock.
///
/// A stamp is 48 bits of UTC milliseconds and a 16-bit counter in one qint64, so that stamps
/// compare as numbers. Stamps only break ties between edits that neither knew of the other; they
/// never decide money. It is a plain value: keep a copy and assign it back if the batch that drew
/// the stamps is rolled back.
class HybridClock
{
public:
    /// How far ahead of here another machine's stamp may be before it is not believed.
    static constexpr qint64 kMaxAheadMs = 5 * 60 * 1000;

    HybridClock() = default;
    /// Goes on from the last stamp that the store remembers.
    explicit HybridClock(qint64 last)
        : m_last(last)
    { }

    /// A stamp for an event of this machine: greater than every one before, also when the wall
    /// clock stands still or steps back. A full counter borrows the next millisecond.
    qint64 send(qint64 nowMs);
    /// A stamp for having heard of `remote`: greater than it and than every one before. A remote
    /// stamp more than kMaxAheadMs ahead of nowMs counts as nowMs; the caller keeps the original.
    qint64 receive(qint64 nowMs, qint64 remote);
    [[nodiscard]] qint64 last() const { return m_last; }

    /// What a remote stamp is worth here: itself, or nowMs if it is too far ahead.
    static qint64 clamped(qint64 nowMs, qint64 remote);
    static constexpr qint64 pack(qint64 ms, quint16 counter) { return (ms << 16) | counter; }
    static constexpr qint64 millis(qint64 stamp) { return stamp >> 16; }
    static constexpr quint16 counter(qint64 stamp) { return static_cast<quint16>(stamp & 0xFFFF); }

private:
    qint64 m_last = 0;
};

} // namespace mm
