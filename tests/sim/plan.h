// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/faults.h"

#include <QString>

#include <optional>

namespace mm::sim {

/// What a world is made of, drawn from its seed. Written as one line it is a regression test: a
/// failing seed that was made smaller still fails the same way.
struct Plan
{
    quint64 seed = 0;
    int counters = 2;
    /// Things that clerks do, over all counters.
    int acts = 60;
    qint64 spanMs = 0;
    FaultRates rates;
    /// Lines go down for a while, up to days.
    bool hasPartitions = true;
    bool hasClockJumps = true;
    bool hasServiceDeaths = true;
    bool hasServiceRestore = false;
    bool hasCounterRestore = false;
    bool hasCounterDeaths = true;
    /// Points of MM_BUGGIFY are on in some worlds.
    bool hasBuggify = false;
    /// The service shortens its log, as if months went by.
    bool hasCompaction = false;
    /// The desktop says odd things at odd moments, computers sleep.
    bool hasJolts = false;
    /// A counter is revoked and let in again, is too old and brought up to date, or loses its
    /// session for hours.
    bool hasDenials = false;
    /// Receipts are issued at the service itself, too.
    bool hasWeb = false;

    /// The world of a seed.
    static Plan of(quint64 seed);
    /// "seed=7 counters=2 acts=31 …"
    [[nodiscard]] QString line() const;
    static std::optional<Plan> fromLine(const QString& line);
};

} // namespace mm::sim
