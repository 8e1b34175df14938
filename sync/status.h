// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace mm::sync {

/// Where the engine stands: one of eleven.
enum class State {
    /// No way to the service just now; a retry is set.
    Offline,
    /// Asks for a session (challenge and signature).
    Connecting,
    /// Says hello: epochs, schema, clocks, limits.
    Negotiating,
    /// All sent, all fetched; waits for news from either side.
    Idle,
    Pushing,
    Pulling,
    /// Fetches the temple's rows anew (first time, a gap, a restored service).
    Resyncing,
    /// The service does not take this device's word: a person must look.
    AuthPaused,
    /// The service needs a newer program to hand out rows; sending goes on.
    UpgradeNeeded,
    /// This store is a copy or was restored: it sends nothing until it is registered anew.
    Forked,
    /// Five failures in a row: waits longer before it asks again.
    BreakerOpen,
};
inline constexpr std::array kAllStates{State::Offline, State::Connecting, State::Negotiating,
    State::Idle, State::Pushing, State::Pulling, State::Resyncing, State::AuthPaused,
    State::UpgradeNeeded, State::Forked, State::BreakerOpen};

/// "offline", "auth_paused", …: the `state` of `sync status`.
QLatin1StringView stateName(State state);

/// How many places of a slot this counter may still sell without asking.
struct SlotRights
{
    QString slotId;
    qint64 granted = 0;
    qint64 used = 0;
    qint64 leaseUntilAt = 0;
};

/// How the synchronisation stands: a snapshot for the window's pill and for `sync status`. Instants
/// are UTC ms of this computer's clock; nothing where it has not been yet.
struct Status
{
    State state = State::Offline;
    /// The store is registered with a service at all.
    bool isRegistered = false;
    /// A first fetch of a joined counter is not finished.
    bool isJoining = false;
    QString server;
    /// Why it does not go on: the rule of a sentence ("sync.unreachable"), empty if it does.
    QString problem;
    /// What the service named with it (a code, a version), for the details.
    QString problemDetail;
    /// Operations that the service has not acknowledged, the parked ones among them.
    qint64 pending = 0;
    std::optional<qint64> oldestPendingAt;
    /// Operations that were refused and are tried again, or wait for a person.
    qint64 parked = 0;
    /// Operations the service keeps apart from this (revoked) device until somebody releases them.
    qint64 quarantined = 0;
    qint64 conflicts = 0;
    /// The newest sequence number of the temple that is applied here, and the newest known there.
    qint64 cursor = 0;
    qint64 head = 0;
    /// All up to `cursor` is applied and nothing is missing in between.
    bool isConsistent = false;
    /// Tables that differ from the service's although they were fetched anew: a person must look.
    QStringList tablesApart;
    std::optional<qint64> lastPushAt;
    std::optional<qint64> lastPullAt;
    /// Last time that nothing was left to send and nothing to fetch.
    std::optional<qint64> lastSuccessAt;
    /// This computer's clock minus the service's.
    std::optional<qint64> skewMs;
    std::optional<qint64> nextRetryAt;
    std::vector<SlotRights> rights;
};

} // namespace mm::sync

Q_DECLARE_METATYPE(mm::sync::Status)
