// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/replicas.h"

#include "models/store/query.h"
#include "server/database/server_sql.h"

namespace mm::server {

using store::Query;
using store::Row;

namespace {

constexpr qint64 kRestMs = 5'000;
/// Each look that finds the replica behind waits there for 10 ms.
constexpr int kLooks = 20;

} // namespace

Result<bool> Replicas::hasAllOf(TenantConnection& replica, const QString& position)
{
    for (int look = 0; look < kLooks; ++look) {
        Query query(replica, sql::server::replica_has);
        query.bind("position", position);
        MM_LET(has, query.one([](const Row& row) { return row.flag(0); }));
        if (has) {
            return true;
        }
    }
    return false;
}

std::unique_ptr<TenantConnection> Replicas::idle()
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.empty()) {
        return std::make_unique<TenantConnection>(m_open, m_limits);
    }
    auto connection = std::move(m_idle.back());
    m_idle.pop_back();
    return connection;
}

std::unique_ptr<TenantConnection> Replicas::take(TenantConnection& primary)
{
    const qint64 now = m_clock.nowMs();
    const qint64 until = m_restsUntil;
    if (now < until && until - now <= kRestMs) {
        return nullptr;
    }
    Query query(primary, sql::server::written_position);
    const auto position = query.one([](const Row& row) { return row.text(0); });
    if (!position) {
        return nullptr;
    }
    auto replica = idle();
    const auto has = hasAllOf(*replica, *position);
    if (!has) {
        lost();
        return nullptr;
    }
    m_state = *has ? State::Follows : State::Lags;
    if (!*has) {
        m_restsUntil = now + kRestMs;
        giveBack(std::move(replica));
        return nullptr;
    }
    ++m_reports;
    return replica;
}

void Replicas::giveBack(std::unique_ptr<TenantConnection> connection)
{
    connection->release();
    connection->workFor({});
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(connection));
}

void Replicas::lost()
{
    m_state = State::Unreachable;
    m_restsUntil = m_clock.nowMs() + kRestMs;
    const std::scoped_lock lock(m_mutex);
    m_idle.clear();
}

} // namespace mm::server
