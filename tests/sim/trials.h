// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/sim_counter.h"
#include "tests/sim/sim_service.h"

namespace mm::sim {

/// Small stories at the end of a world, whose end is known beforehand: who must win when two
/// counters edit one field apart, what a deletion does to an edit that did not know of it, and that
/// rights to places are never worth more than the places.
struct Trials
{
    Schedule& schedule;
    SimService& service;
    std::vector<std::unique_ptr<SimCounter>>& counters;
    const QSet<size_t>& restored;
    Dice dice;
    /// Lets the world come to rest; false when it does not.
    std::function<bool()> rest;

    /// What came out otherwise.
    QStringList run();

private:
    [[nodiscard]] std::vector<SimCounter*> healthy() const;
    [[nodiscard]] Uuid devotee(int place) const;
    QStringList twoEdits();
    QStringList editOfDeleted();
    QStringList rightsStayWithinQuota();
    QStringList bigBatchesAreHalved();
    QStringList lostTokensCostNothing();
    QStringList serviceComesBackFromBackup();
    QStringList olderEditsDoNotWinAfterARestore();
    QStringList filesOfTheServiceArePutBack();
    QStringList serviceIsRestoredTwice();
    QStringList turnedAwayComesBack();
    QStringList whatIsPutAsideHoldsUpNothing();
    /// The counter writes while its line is down; the number of that operation, 0 if it was
    /// refused.
    qint64 writesOffline(SimCounter& counter, int place, const QString& address);
    /// The line is back, and all has time.
    bool comesHome(SimCounter& counter);
};

} // namespace mm::sim
