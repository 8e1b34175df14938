// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fault_points.h"

#ifdef MM_FAULT_POINTS

#include <QByteArray>

#include <atomic>

namespace mm {

namespace {

int fromEnvironment()
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue("MM_MUTANT", &isNumber);
    return isNumber && number >= 0 && number <= kMutants ? number : 0;
}

std::atomic<int>& current()
{
    static std::atomic<int> mutant{fromEnvironment()};
    return mutant;
}

thread_local Buggify s_decide = nullptr;
thread_local void* s_context = nullptr;

} // namespace

Mutant activeMutant()
{
    return static_cast<Mutant>(current().load(std::memory_order_relaxed));
}

void setMutant(Mutant mutant)
{
    current().store(static_cast<int>(mutant), std::memory_order_relaxed);
}

void setBuggify(Buggify decide, void* context)
{
    s_decide = decide;
    s_context = context;
}

bool buggified(const char* point)
{
    return s_decide != nullptr && s_decide(s_context, point);
}

} // namespace mm

#endif
