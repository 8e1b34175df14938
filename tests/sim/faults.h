// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/dice.h"

#include <functional>

namespace mm::sim {

/// How often things go wrong in one world, in a million. Each seed scales them: some worlds are
/// quiet, some brutal.
struct FaultRates
{
    qint64 dropRequest = 0;
    qint64 dropReply = 0; ///< the service did it, the counter never hears
    qint64 duplicate = 0;
    qint64 delay = 0; ///< up to a minute
    qint64 truncate = 0;
    qint64 flipBit = 0;
    qint64 serverError = 0;
    qint64 tooMany = 0;
    qint64 portalPage = 0; ///< a proxy's HTML in place of the answer
    qint64 tokenLost = 0; ///< the token is not taken any more
    qint64 serverDies = 0; ///< at some operation of its disk while it answers
    qint64 counterDies = 0; ///< at some operation of its disk in the next act
    qint64 losesPower = 0; ///< of those deaths
    qint64 jolt = 0; ///< the desktop says something while a request is on its way
    qint64 largestBody = 0; ///< bytes, not a rate: more is refused with 413; 0: no limit

    static FaultRates quiet() { return {}; }
    static FaultRates drawn(Dice& dice)
    {
        // In thirds: none, some, many.
        const qint64 scale = dice.below(4) == 0 ? 0 : dice.between(1, 12);
        const auto rate = [&](qint64 base) {
            return dice.below(3) == 0 ? 0 : base * scale / 6;
        };
        return {rate(50'000), rate(30'000), rate(50'000), rate(200'000), rate(10'000), rate(1'000),
            rate(30'000), rate(20'000), rate(20'000), rate(10'000), rate(4'000), rate(10'000),
            500'000, 0, dice.below(3) == 0 ? dice.between(20'000, 60'000) : 0};
    }
};

/// What was done to the world, by kind: the report's table.
struct FaultCounts
{
    quint64 droppedRequests = 0;
    quint64 droppedReplies = 0;
    quint64 duplicates = 0;
    quint64 delays = 0;
    quint64 truncated = 0;
    quint64 flipped = 0;
    quint64 serverErrors = 0;
    quint64 tooMany = 0;
    quint64 portalPages = 0;
    quint64 tokensLost = 0;
    quint64 serverDeaths = 0;
    quint64 serverRestores = 0;
    quint64 counterDeaths = 0;
    quint64 powerCuts = 0;
    quint64 partitions = 0;
    quint64 clockJumps = 0;
    quint64 clones = 0;
    quint64 tooLarge = 0;
    quint64 compactions = 0;
    quint64 logOuts = 0;
    quint64 jolts = 0;
    quint64 sleeps = 0;
    quint64 denials = 0;

    FaultCounts& operator+=(const FaultCounts& other);
    [[nodiscard]] quint64 sum() const;
    /// Each with its name.
    void each(const std::function<void(const char*, quint64)>& visit) const;
};

} // namespace mm::sim
