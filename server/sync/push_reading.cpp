// SPDX-License-Identifier: GPL-3.0-or-later
// What a push must know before it is worked on.
#include "models/core/fault_points.h"
#include "server/sync/own_series.h"
#include "server/sync/push_work.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

/// All of it in one journey to PostgreSQL.
Result<void> PushWork::begun(Part part)
{
    m_records.clear();
    std::vector<OwnedOperation> owned;
    QSet<QString> codes;
    for (const auto& sent : part) {
        owned.push_back({sent.operation, sent.sender->device.id});
        for (const auto& number : numbersOf(*sent.operation)) {
            codes.insert(number.code);
        }
    }
    if (MM_MUTANT(NoDedupe)) {
        owned.clear();
    }
    store::Query where(m_desk.db, sql::sync::position);
    where.bind("temple_id", m_desk.temple);
    MM_CHECK(where.ahead());
    std::optional<DevicesQuestion> devices;
    std::optional<LifeQuestion> life;
    if (m_admit) {
        devices.emplace(m_desk.db, m_devices);
        MM_CHECK(devices->ahead());
        life.emplace(m_desk);
        MM_CHECK(life->ahead());
    }
    KnownQuestion known(m_desk, owned);
    MM_CHECK(known.ahead());
    store::Query parked(m_desk.db, sql::sync::parked_rows);
    MM_CHECK(parked.ahead());
    m_book.emplace(m_desk);
    MM_CHECK(m_book->ask(codes));
    MM_LET(now, server::position(where));
    m_now = now;
    if (devices) {
        MM_LET(rows, devices->answer());
        MM_LET(present, life->answer());
        m_hasTurnedAway = !std::exchange(m_admit, {})(rows, present);
        if (m_hasTurnedAway) {
            return fail(unknownDevice());
        }
    }
    MM_LET(answered, known.answer());
    m_known = std::move(answered);
    MM_LET(rows, parkedRows(parked));
    m_parkedRows = std::move(rows);
    return m_book->open();
}

Result<void> PushWork::knowOwn(std::span<const Case> cases)
{
    if (std::ranges::none_of(
            cases, [](const Case& one) { return one.operation->type == protocol::kGiveBack; })) {
        return {};
    }
    MM_LET(trails, ownTrails(m_desk.db));
    for (const auto& trail : trails) {
        m_own.devices.insert(trail.device);
        m_own.codes.insert(trail.code);
    }
    return {};
}

} // namespace mm::server
