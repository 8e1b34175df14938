// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/plan.h"
#include "tests/sim/sim_counter.h"
#include "tests/sim/sim_service.h"

namespace mm::sim {

/// What a world came to.
struct Outcome
{
    /// Which invariant does not hold, and how: empty when all do.
    QStringList failures;
    /// Of everything that happened, in order: two runs of one plan give the same.
    quint64 hash = 0;
    FaultCounts faults;
    std::map<QLatin1StringView, quint64> acts;
    /// Points of MM_BUGGIFY that fired, by name.
    std::map<QByteArray, quint64> points;
    std::array<quint64, sync::kStates * sync::kEvents> cells{};
    qint64 simulatedMs = 0;
    quint64 steps = 0;
    /// Simulated time from the end of the faults to quiet.
    qint64 healedInMs = 0;
};

/// One temple with its counters and its service, for some days: clerks work, everything that can
/// fail fails as the plan says, then the faults stop and the world is looked through.
class World
{
public:
    explicit World(const Plan& plan);
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    Outcome run();

private:
    void found();
    void join();
    void planLife();
    void planTroubles();
    void planPartition(size_t counter);
    void planServiceRestore();
    void planCounterRestore();
    void planJolts();
    void planDenials();
    void planWeb();
    /// Ends what planDenials() began for this counter.
    void letIn(size_t counter);
    void noteHalt();
    void heal();
    [[nodiscard]] bool isQuiet();
    [[nodiscard]] bool rest(qint64 withinMs);
    [[nodiscard]] bool isPointOn(const char* point);
    void lookAtParked();
    void keepInvariants();
    void failed(const QString& what);

    Plan m_plan;
    FaultRates m_rates;
    Dice m_dice;
    Dice m_pointDice;
    /// The points of MM_BUGGIFY that were asked, and whether they are on in this world.
    std::map<QByteArray, bool> m_points;
    bool m_isHealing = false;
    Schedule m_schedule;
    Outcome m_outcome;
    std::vector<Committed> m_ledger;
    std::unique_ptr<SimService> m_service;
    std::vector<std::unique_ptr<SimCounter>> m_counters;
    /// Counters whose store was put back to an earlier picture: from then on they must not speak.
    QSet<size_t> m_restored;
    /// Counters that the service turns away.
    QSet<size_t> m_denied;
    bool m_wasServiceRestored = false;
};

} // namespace mm::sim
