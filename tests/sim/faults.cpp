// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/faults.h"

namespace mm::sim {

namespace {

struct Kind
{
    const char* name;
    quint64 FaultCounts::*count;
};

constexpr Kind kKinds[] = {
    {"requests dropped", &FaultCounts::droppedRequests},
    {"replies dropped", &FaultCounts::droppedReplies},
    {"requests doubled", &FaultCounts::duplicates},
    {"delayed up to a minute", &FaultCounts::delays},
    {"replies cut", &FaultCounts::truncated},
    {"bits flipped", &FaultCounts::flipped},
    {"5xx", &FaultCounts::serverErrors},
    {"429", &FaultCounts::tooMany},
    {"portal pages", &FaultCounts::portalPages},
    {"tokens lost", &FaultCounts::tokensLost},
    {"service killed", &FaultCounts::serverDeaths},
    {"service restored from backup", &FaultCounts::serverRestores},
    {"counter killed", &FaultCounts::counterDeaths},
    {"power cut", &FaultCounts::powerCuts},
    {"offline spans", &FaultCounts::partitions},
    {"clock jumps", &FaultCounts::clockJumps},
    {"counters cloned", &FaultCounts::clones},
    {"413", &FaultCounts::tooLarge},
    {"log shortened", &FaultCounts::compactions},
    {"clerks changed", &FaultCounts::logOuts},
    {"words of the desktop", &FaultCounts::jolts},
    {"computers asleep", &FaultCounts::sleeps},
    {"counters turned away", &FaultCounts::denials},
};

} // namespace

FaultCounts& FaultCounts::operator+=(const FaultCounts& other)
{
    for (const Kind& kind : kKinds) {
        this->*kind.count += other.*kind.count;
    }
    return *this;
}

quint64 FaultCounts::sum() const
{
    quint64 all = 0;
    for (const Kind& kind : kKinds) {
        all += this->*kind.count;
    }
    return all;
}

void FaultCounts::each(const std::function<void(const char*, quint64)>& visit) const
{
    for (const Kind& kind : kKinds) {
        visit(kind.name, this->*kind.count);
    }
}

} // namespace mm::sim
