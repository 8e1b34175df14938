// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "server/database/tenant_connection.h"

#include <atomic>
#include <mutex>

namespace mm::server {

/// The read replica that reports are taken from. A report never shows less than what was committed
/// before it was asked for: a replica that does not have it all within a fifth of a second is
/// passed over, one that is not reachable is left alone for five seconds. From any thread.
class Replicas
{
public:
    Replicas(
        TenantConnection::Opener open, const TenantConnection::Limits& limits, const Clock& clock)
        : m_open(std::move(open))
        , m_limits(limits)
        , m_clock(clock)
    { }

    /// How it went the last time: for /ready and /metrics.
    enum class State { Follows, Lags, Unreachable };
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] quint64 reports() const { return m_reports; }

    /// A connection to the replica that has everything `primary` has committed until now; null when
    /// there is none. It goes back with giveBack().
    std::unique_ptr<TenantConnection> take(TenantConnection& primary);
    void giveBack(std::unique_ptr<TenantConnection> connection);
    /// The replica broke off in the middle.
    void lost();

private:
    [[nodiscard]] static Result<bool> hasAllOf(TenantConnection& replica, const QString& position);
    std::unique_ptr<TenantConnection> idle();

    TenantConnection::Opener m_open;
    TenantConnection::Limits m_limits;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<TenantConnection>> m_idle;
    std::atomic<State> m_state = State::Follows;
    std::atomic<quint64> m_reports = 0;
    std::atomic<qint64> m_restsUntil = 0;
};

} // namespace mm::server
