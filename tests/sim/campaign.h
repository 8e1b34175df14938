// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/fault_points.h"
#include "tests/sim/world.h"

namespace mm::sim {

/// Many worlds, and the report of them.
class Campaign
{
public:
    /// Every world twice: what happened must be the same.
    bool runsTwice = true;
    bool shrinks = false;
    /// Stops there; 0: does not.
    qint64 seconds = 0;
    bool isSilent = false;

    /// One world; says how it failed. false then.
    bool runPlan(const Plan& plan);
    /// Worlds first … first + count - 1, and prints the table. Stops at the fifth that fails.
    bool run(quint64 first, quint64 count);
    /// Of all worlds so far.
    [[nodiscard]] QString report() const;
    [[nodiscard]] const QStringList& lastFailures() const { return m_lastFailures; }
    [[nodiscard]] const std::array<quint64, sync::kStates * sync::kEvents>& cells() const
    {
        return m_cells;
    }
    [[nodiscard]] const FaultCounts& faults() const { return m_faults; }

private:
    [[nodiscard]] Outcome outcomeOf(const Plan& plan) const;
    [[nodiscard]] Plan shrunk(Plan plan) const;
    void add(const Outcome& outcome);

    FaultCounts m_faults;
    std::map<QLatin1StringView, quint64> m_acts;
    std::map<QByteArray, quint64> m_points;
    std::array<quint64, sync::kStates * sync::kEvents> m_cells{};
    QStringList m_lastFailures;
    qint64 m_simulatedMs = 0;
    quint64 m_steps = 0;
    quint64 m_worlds = 0;
    qint64 m_longestHealMs = 0;
};

/// Which mistakes, in how many worlds at most, and where the tests with real processes stand.
struct MutantRun
{
    quint64 worlds = 0;
    QString programs;
    int first = 1;
    int last = kMutants;
};

/// Every mistake of models/core/fault_points.h, each until a world or a test notices it; prints
/// what caught it. false when one was not.
bool runMutants(const Campaign& like, const MutantRun& run);

} // namespace mm::sim
