// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/campaign.h"

#include "models/core/fault_points.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

namespace mm::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFailures = 5;

void print(const QString& text)
{
    QTextStream(stdout) << text << Qt::endl;
}

constexpr const char* kMutantNames[kMutants] = {"cursor saved before rows", "ack without commit",
    "no dedupe", "dedupe by receipt number", "id cursor", "xmin and id cursor", "no row lock",
    "number recycled", "outbox cleared on logout", "401 counts as attempt", "413 not split",
    "parked operation blocks queue", "retry only on new write", "clock without clamp",
    "last writer ignores base", "delete wins silently", "snapshot drops outbox", "epoch ignored",
    "rights returned twice", "page cuts an operation", "tombstone pruned early", "two flushers",
    "operation not atomic", "duplicate is an error"};

/// What only shows where transactions or programs really run beside one another has a test with a
/// real PostgreSQL; with the mistake it has to fail.
struct RealTest
{
    Mutant mutant;
    const char* program;
    const char* function;
};
constexpr RealTest kRealTests[] = {
    {Mutant::IdCursor, "feed_order_test", "nobodyMissesARow"},
    {Mutant::XminIdCursor, "feed_order_test", "nobodyMissesARow"},
    {Mutant::NoRowLock, "feed_order_test", "nobodyMissesARow"},
    {Mutant::TwoFlushers, "two_counters_meet_test", "oneProgramAtATime"},
};

const RealTest* realTestOf(Mutant mutant)
{
    const auto found = std::ranges::find(kRealTests, mutant, &RealTest::mutant);
    return found == std::end(kRealTests) ? nullptr : found;
}

/// How the test ends with that mistake in it; -1 when it does not run.
int exitOf(const RealTest& test, const QString& programs, Mutant mutant)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MM_MUTANT"_s, QString::number(static_cast<int>(mutant)));
    process.setProcessEnvironment(environment);
    process.start(
        programs + u'/' + QLatin1StringView(test.program), {QString::fromLatin1(test.function)});
    constexpr int kLongestMs = 300'000;
    return process.waitForFinished(kLongestMs) && process.exitStatus() == QProcess::NormalExit
        ? process.exitCode()
        : -1;
}

/// By whom the mistake was caught and how it showed; empty when it was not.
std::pair<QString, QString> caughtForReal(const RealTest& test, const QString& programs)
{
    if (exitOf(test, programs, Mutant::None) != 0) {
        return {QString(),
            u"%1 does not pass without a mistake"_s.arg(QLatin1StringView(test.program))};
    }
    return exitOf(test, programs, test.mutant) > 0 ? std::pair(u"PostgreSQL"_s,
               u"%1 %2"_s.arg(QLatin1StringView(test.program), QLatin1StringView(test.function)))
                                                   : std::pair<QString, QString>();
}

} // namespace

Outcome Campaign::outcomeOf(const Plan& plan) const
{
    Outcome outcome = World(plan).run();
    if (runsTwice && outcome.failures.isEmpty()) {
        const Outcome again = World(plan).run();
        if (again.hash != outcome.hash) {
            outcome.failures << u"the second run went another way"_s;
        }
    }
    return outcome;
}

void Campaign::add(const Outcome& outcome)
{
    ++m_worlds;
    m_faults += outcome.faults;
    m_simulatedMs += outcome.simulatedMs;
    m_steps += outcome.steps;
    m_longestHealMs = std::max(m_longestHealMs, outcome.healedInMs);
    for (const auto& [kind, count] : outcome.acts) {
        m_acts[kind] += count;
    }
    for (const auto& [point, count] : outcome.points) {
        if (count > 0) {
            m_points[point] += count;
        }
    }
    for (size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i] += outcome.cells[i];
    }
}

/// Takes away what the failure does not need: counters, acts, kinds of trouble.
Plan Campaign::shrunk(Plan plan) const
{
    const auto stillFails = [&](const Plan& smaller) {
        return !World(smaller).run().failures.isEmpty();
    };
    const auto tryWith = [&](auto change) {
        Plan smaller = plan;
        change(smaller);
        if (smaller.line() != plan.line() && stillFails(smaller)) {
            plan = smaller;
            return true;
        }
        return false;
    };
    for (bool isSmaller = true; isSmaller;) {
        isSmaller = tryWith([](Plan& p) { p.acts /= 2; });
        isSmaller = tryWith([](Plan& p) { p.acts = std::max(1, p.acts * 9 / 10); }) || isSmaller;
        isSmaller = tryWith([](Plan& p) { p.counters = std::max(2, p.counters - 1); }) || isSmaller;
        isSmaller = tryWith([](Plan& p) { p.hasPartitions = false; }) || isSmaller;
        isSmaller = tryWith([](Plan& p) { p.hasClockJumps = false; }) || isSmaller;
        isSmaller = tryWith([](Plan& p) { p.hasServiceRestore = false; }) || isSmaller;
        isSmaller = tryWith([](Plan& p) { p.hasCounterRestore = false; }) || isSmaller;
        isSmaller = tryWith([](Plan& p) { p.hasBuggify = false; }) || isSmaller;
        isSmaller = tryWith([](Plan& p) { p.hasCompaction = false; }) || isSmaller;
        isSmaller = tryWith([](Plan& p) { p.hasJolts = false; }) || isSmaller;
        isSmaller = tryWith([](Plan& p) { p.hasDenials = false; }) || isSmaller;
        for (const auto rate : {&FaultRates::dropRequest, &FaultRates::dropReply,
                 &FaultRates::duplicate, &FaultRates::delay, &FaultRates::truncate,
                 &FaultRates::flipBit, &FaultRates::serverError, &FaultRates::tooMany,
                 &FaultRates::portalPage, &FaultRates::tokenLost, &FaultRates::serverDies,
                 &FaultRates::counterDies, &FaultRates::jolt, &FaultRates::largestBody}) {
            isSmaller = tryWith([rate](Plan& p) { p.rates.*rate = 0; }) || isSmaller;
        }
    }
    return plan;
}

bool Campaign::runPlan(const Plan& plan)
{
    const Outcome outcome = outcomeOf(plan);
    add(outcome);
    m_lastFailures = outcome.failures;
    if (outcome.failures.isEmpty() || isSilent) {
        return outcome.failures.isEmpty();
    }
    print(u"FAILED seed %1"_s.arg(plan.seed));
    for (const QString& failure : outcome.failures.mid(0, 12)) {
        print(u"  "_s + failure);
    }
    const Plan small = shrinks ? shrunk(plan) : plan;
    print(u"  mm_sync_sim --plan '%1'"_s.arg(small.line()));
    if (shrinks) {
        for (const QString& failure : World(small).run().failures.mid(0, 6)) {
            print(u"    "_s + failure);
        }
    }
    return false;
}

bool Campaign::run(quint64 first, quint64 count)
{
    QElapsedTimer timer;
    timer.start();
    int failed = 0;
    for (quint64 seed = first; seed < first + count && failed < kMostFailures; ++seed) {
        failed += runPlan(Plan::of(seed)) ? 0 : 1;
        if (seconds > 0 && timer.elapsed() > seconds * 1000) {
            break;
        }
    }
    print(report());
    const qint64 realMs = std::max<qint64>(1, timer.elapsed());
    print(u"%1 times as fast as life, %2 s"_s.arg(m_simulatedMs / realMs * (runsTwice ? 2 : 1))
              .arg(realMs / 1000));
    print(failed == 0 ? u"No invariant was broken."_s : u"%1 worlds failed."_s.arg(failed));
    return failed == 0;
}

QString Campaign::report() const
{
    QStringList lines;
    lines << u"worlds %1, simulated hours %2, events %3, longest time to rest %4 s"_s.arg(m_worlds)
                 .arg(m_simulatedMs / 3'600'000)
                 .arg(m_steps)
                 .arg(m_longestHealMs / 1000);
    QStringList acts;
    for (const auto& [kind, count] : m_acts) {
        acts << u"%1 %2"_s.arg(kind).arg(count);
    }
    lines << u"acts: "_s + acts.join(u", "_s);
    m_faults.each([&](const char* name, quint64 count) {
        lines << u"  %1  %2"_s.arg(QLatin1StringView(name), -30).arg(count, 9);
    });
    QStringList points;
    for (const auto& [point, count] : m_points) {
        points << u"%1 %2"_s.arg(QLatin1StringView(point)).arg(count);
    }
    lines << u"%1 rare paths taken: "_s.arg(m_points.size()) + points.join(u", "_s);
    const auto used =
        std::count_if(m_cells.begin(), m_cells.end(), [](quint64 n) { return n > 0; });
    lines << u"cells of the engine's table that were used: %1 of %2"_s.arg(used).arg(
        m_cells.size());
    for (const sync::State state : sync::kAllStates) {
        QStringList events;
        for (const sync::Event event : sync::kAllEvents) {
            const quint64 times =
                m_cells[static_cast<size_t>(state) * sync::kEvents + static_cast<size_t>(event)];
            if (times > 0) {
                events << u"%1 %2"_s.arg(sync::eventName(event)).arg(times);
            }
        }
        lines << u"  %1: %2"_s.arg(sync::stateName(state), events.join(u", "_s));
    }
    return lines.join(QLatin1Char('\n'));
}

bool runMutants(const Campaign& like, const MutantRun& run)
{
    int caught = 0;
    for (int number = run.first; number <= run.last; ++number) {
        const auto mutant = static_cast<Mutant>(number);
        QElapsedTimer timer;
        timer.start();
        std::pair<QString, QString> by;
        if (const RealTest* test = realTestOf(mutant)) {
            by = caughtForReal(*test, run.programs);
        } else {
            setMutant(mutant);
            Campaign campaign = like;
            campaign.isSilent = true;
            for (quint64 seed = 1; seed <= run.worlds && by.first.isEmpty(); ++seed) {
                if (!campaign.runPlan(Plan::of(seed))) {
                    by = {u"seed %1"_s.arg(seed), campaign.lastFailures().value(0).left(90)};
                }
            }
            setMutant(Mutant::None);
        }
        const bool isCaught = !by.first.isEmpty();
        caught += isCaught ? 1 : 0;
        print(u"%1  %2  %3  %4 s  %5"_s.arg(number, 2)
                  .arg(QLatin1StringView(kMutantNames[number - 1]), -32)
                  .arg(isCaught ? by.first : u"NOT CAUGHT"_s, -12)
                  .arg(timer.elapsed() / 1000, 3)
                  .arg(by.second));
    }
    const int asked = run.last - run.first + 1;
    print(u"%1 of %2 mistakes caught"_s.arg(caught).arg(asked));
    return caught == asked;
}

} // namespace mm::sim
