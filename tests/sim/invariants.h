// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/sim_counter.h"
#include "tests/sim/sim_service.h"

namespace mm::sim {

/// A world at rest, as the invariants look at it.
struct RestingWorld
{
    SimService& service;
    std::vector<SimCounter*> counters;
    const std::vector<Committed>& ledger;
    /// Counters whose disk was put back: what they had not sent is gone with the old disk.
    const QSet<size_t>& restored;
    const std::vector<DeviceId>& devices;
    qint64 nowMs = 0;
    /// The log has gaps where it was shortened.
    bool isLogShortened = false;
};

/// Those of the protocol's invariants (D1) that can be seen from outside; a sentence for each that
/// does not hold.
///
/// nothingLost: I1, I11 - every committed operation is at the service with a final answer, every
///   printed number is there, what is parked there is shown as parked on its counter.
/// nothingDoubled: I2, I9 - one receipt a number, numbers without gaps, one effect an operation.
/// moneyConserved: I3 - every store proves its own books, and all say the same sums.
/// converged: I4 - every table the same on every counter and the service, nothing pending.
/// feedIsDense: I5 - the change numbers of the temple are 1..n.
/// causesComeFirst: I6 - of two operations of one counter on one row the earlier has the lower
/// place in the feed.
QStringList nothingLost(const RestingWorld& world);
QStringList nothingDoubled(const RestingWorld& world);
QStringList moneyConserved(const RestingWorld& world);
QStringList converged(const RestingWorld& world);
QStringList feedIsDense(const RestingWorld& world);
QStringList causesComeFirst(const RestingWorld& world);

/// Runs a query that gives one number; -1 when it cannot.
qint64 numberFrom(store::Connection& db, const QByteArray& sql);

} // namespace mm::sim
