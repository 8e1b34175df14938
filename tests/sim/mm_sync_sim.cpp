// SPDX-License-Identifier: GPL-3.0-or-later
// Runs simulated worlds: `mm_sync_sim --seeds 1000`, one again with `mm_sync_sim --seed 17 -v`.
#include "models/core/fault_points.h"
#include "tests/sim/campaign.h"
#include "tests/sim/trace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashSeed>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace mm;

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {u"seed"_s, u"One world."_s, u"seed"_s},
        {u"seeds"_s, u"How many worlds."_s, u"count"_s, u"100"_s},
        {u"from"_s, u"The first seed."_s, u"seed"_s, u"1"_s},
        {u"seconds"_s, u"Stops after so many seconds."_s, u"seconds"_s},
        {u"plan"_s, u"One world by its line."_s, u"line"_s},
        {u"mutant"_s, u"The mistake to make (1 to 24)."_s, u"number"_s},
        {u"mutants"_s, u"Every mistake in turn (or the one of --mutant) until it is caught."_s},
        {u"shrink"_s, u"Makes a failing world smaller."_s},
        {{u"v"_s, u"verbose"_s}, u"Tells what happens."_s},
        {u"once"_s, u"Runs each world once, not twice."_s},
    });
    parser.process(app);

    sim::tracing() = parser.isSet(u"verbose"_s);
    sim::Campaign campaign;
    campaign.runsTwice = !parser.isSet(u"once"_s);
    campaign.shrinks = parser.isSet(u"shrink"_s);
    campaign.seconds = parser.value(u"seconds"_s).toLongLong();
    if (parser.isSet(u"mutant"_s) && !parser.isSet(u"mutants"_s)) {
        setMutant(static_cast<Mutant>(parser.value(u"mutant"_s).toInt()));
    }
    if (parser.isSet(u"mutants"_s)) {
        sim::MutantRun run{
            parser.value(u"seeds"_s).toULongLong(), QCoreApplication::applicationDirPath()};
        if (parser.isSet(u"mutant"_s)) {
            run.first = std::clamp(parser.value(u"mutant"_s).toInt(), 1, kMutants);
            run.last = run.first;
        }
        return sim::runMutants(campaign, run) ? 0 : 1;
    }
    if (parser.isSet(u"plan"_s)) {
        const auto plan = sim::Plan::fromLine(parser.value(u"plan"_s));
        if (!plan) {
            QTextStream(stderr) << "That is no line of a plan.\n";
            return 2;
        }
        return campaign.runPlan(*plan) ? 0 : 1;
    }
    if (parser.isSet(u"seed"_s)) {
        return campaign.runPlan(sim::Plan::of(parser.value(u"seed"_s).toULongLong())) ? 0 : 1;
    }
    return campaign.run(
               parser.value(u"from"_s).toULongLong(), parser.value(u"seeds"_s).toULongLong())
        ? 0
        : 1;
}
