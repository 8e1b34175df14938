// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/plan.h"

#include <QStringList>

namespace mm::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;

struct Number
{
    const char* name;
    qint64 (*read)(const Plan&);
    void (*write)(Plan&, qint64);
};

template <auto member>
constexpr Number rateNumber(const char* name)
{
    return {name, [](const Plan& plan) { return plan.rates.*member; },
        [](Plan& plan, qint64 value) {
            plan.rates.*member = value;
        }};
}
template <auto member>
constexpr Number planNumber(const char* name)
{
    return {name, [](const Plan& plan) { return static_cast<qint64>(plan.*member); },
        [](Plan& plan, qint64 value) {
            plan.*member = static_cast<std::remove_reference_t<decltype(plan.*member)>>(value);
        }};
}

constexpr Number kNumbers[] = {
    planNumber<&Plan::seed>("seed"),
    planNumber<&Plan::counters>("counters"),
    planNumber<&Plan::acts>("acts"),
    planNumber<&Plan::spanMs>("span"),
    planNumber<&Plan::hasPartitions>("partitions"),
    planNumber<&Plan::hasClockJumps>("clocks"),
    planNumber<&Plan::hasServiceDeaths>("service_deaths"),
    planNumber<&Plan::hasServiceRestore>("service_restore"),
    planNumber<&Plan::hasCounterRestore>("counter_restore"),
    planNumber<&Plan::hasCounterDeaths>("counter_deaths"),
    planNumber<&Plan::hasBuggify>("buggify"),
    rateNumber<&FaultRates::dropRequest>("drop_request"),
    rateNumber<&FaultRates::dropReply>("drop_reply"),
    rateNumber<&FaultRates::duplicate>("duplicate"),
    rateNumber<&FaultRates::delay>("delay"),
    rateNumber<&FaultRates::truncate>("truncate"),
    rateNumber<&FaultRates::flipBit>("flip"),
    rateNumber<&FaultRates::serverError>("5xx"),
    rateNumber<&FaultRates::tooMany>("429"),
    rateNumber<&FaultRates::portalPage>("portal"),
    rateNumber<&FaultRates::tokenLost>("token"),
    rateNumber<&FaultRates::serverDies>("server_dies"),
    rateNumber<&FaultRates::counterDies>("counter_dies"),
    rateNumber<&FaultRates::losesPower>("loses_power"),
    rateNumber<&FaultRates::largestBody>("largest_body"),
    planNumber<&Plan::hasCompaction>("compaction"),
    rateNumber<&FaultRates::jolt>("jolt"),
    planNumber<&Plan::hasJolts>("jolts"),
    planNumber<&Plan::hasDenials>("denials"),
    planNumber<&Plan::hasWeb>("web"),
};

} // namespace

Plan Plan::of(quint64 seed)
{
    Dice dice(seed * 0x2545F4914F6CDD1DULL + 1);
    Plan plan;
    plan.seed = seed;
    plan.counters = static_cast<int>(dice.between(2, 5));
    plan.acts = static_cast<int>(dice.between(20, 120));
    // Mostly a morning; a world of days spends its time in long polls.
    const qint64 length = dice.below(20);
    plan.spanMs = (length == 0         ? dice.between(24, 72)
                          : length < 4 ? dice.between(6, 24)
                                       : dice.between(1, 6))
        * kHourMs;
    plan.rates = FaultRates::drawn(dice);
    plan.hasPartitions = dice.below(4) != 0;
    plan.hasClockJumps = dice.below(3) == 0;
    plan.hasServiceDeaths = plan.rates.serverDies > 0;
    plan.hasServiceRestore = dice.below(8) == 0;
    // Not both: what two disks have lost nobody can bring back.
    plan.hasCounterRestore = dice.below(10) == 0 && !plan.hasServiceRestore;
    plan.hasCounterDeaths = plan.rates.counterDies > 0;
    plan.hasBuggify = dice.below(4) == 0;
    plan.hasCompaction = dice.below(3) == 0;
    plan.hasJolts = dice.below(3) == 0;
    plan.hasDenials = dice.below(3) == 0;
    plan.hasWeb = dice.below(3) == 0 || plan.hasServiceRestore;
    plan.rates.jolt = plan.hasJolts ? dice.between(5'000, 60'000) : 0;
    return plan;
}

QString Plan::line() const
{
    QStringList parts;
    for (const Number& number : kNumbers) {
        parts << u"%1=%2"_s.arg(QLatin1StringView(number.name)).arg(number.read(*this));
    }
    return parts.join(QLatin1Char(' '));
}

std::optional<Plan> Plan::fromLine(const QString& line)
{
    Plan plan;
    plan.rates = FaultRates::quiet();
    for (const QString& part : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const auto found =
            std::find_if(std::begin(kNumbers), std::end(kNumbers), [&](const Number& number) {
                return part.left(equals) == QLatin1StringView(number.name);
            });
        bool isNumber = false;
        const qint64 value = part.mid(equals + 1).toLongLong(&isNumber);
        if (equals < 1 || found == std::end(kNumbers) || !isNumber) {
            return std::nullopt;
        }
        found->write(plan, value);
    }
    return plan;
}

} // namespace mm::sim
