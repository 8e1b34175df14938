// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/clerk/runner.h"

#include <atomic>
#include <functional>

namespace mm::sync {

/// What one run of the synchronisation came to.
struct Outcome
{
    Status status;
    /// Operations that the service acknowledged, rows that came.
    qint64 pushed = 0;
    qint64 pulled = 0;
    /// Nothing is left to send or to fetch (parked operations have their own time).
    bool isDone = false;
    /// Why not, as an error for whoever asked: Network when the service was not reached.
    std::optional<Error> problem;
};

/// For whoever sits before it while it runs. Called in the runner's thread.
struct Onlooker
{
    /// Rows that came so far.
    std::function<void(qint64 pulledRows)> told = {};
    /// Set from any thread: it stops at the next step; what came stays.
    std::shared_ptr<std::atomic<bool>> isCancelled = {};
};

/// Sends and fetches until nothing is left or it does not go on, and then renews the rights to sell
/// places. Runs an event loop. Stopped by the onlooker, its problem is sync.stopped.
Outcome syncOnce(Runner& runner, const Onlooker& onlooker = {});

/// The right to sell places of a seva, for a program that sells and ends: asks the service where
/// the rights in the store do not reach, unless another program does that already, and comes back
/// after some two seconds at the latest, and as long as `keyring` takes to give the key. Not inside
/// of a transaction.
void obtainPlaces(const setup::DataFolder& folder, store::Connection& db, const Clock& clock,
    SevaId seva, QDate date, qint64 seats, const KeyringWay& keyring = {});

/// A counter of the temple, as the store knows it.
struct KnownCounter
{
    QString code;
    QString name;
    QString deviceId;
    bool isActive = false;
    bool isThis = false;
};
Result<std::vector<KnownCounter>> knownCounters(store::Connection& db);

/// Numbers of the receipts whose operations the service has not confirmed, the newest first.
Result<QStringList> unsentReceipts(store::Connection& db, int most);

/// The state of a store whose engine does not run just now.
Result<Status> restingStatus(store::Connection& db);

} // namespace mm::sync
