// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/sync_stage.h"

#include "models/store/postgres_connection.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "server/devices/registration.h"
#include "tests/support/busy_books.h"
#include "tests/support/open_sealer.h"

namespace mm::test {

using namespace Qt::StringLiterals;

QString SyncStage::begin(const server::Settings& changed)
{
    server::Settings settings = changed;
    settings.templeLimit = 1'000'000;
    settings.addressLimit = 1'000'000;
    m_service = std::make_unique<ServiceFixture>(settings);
    if (!m_service->problem().isEmpty()) {
        return m_service->problem();
    }
    // While the user name is still one temple's alone.
    if (m_service->token(u"lakshmi"_s).isEmpty()) {
        return u"nobody can log in"_s;
    }
    m_books = std::make_unique<TestDesk>();
    fillBooks(*m_books, OpenSealer());
    m_operations = outboxOf(m_books->db());
    m_first = std::make_unique<SyncCounter>(
        *m_service, m_books->desk().temple, m_books->desk().device, u"C01"_s);
    return m_operations.size() > 10 ? QString() : u"the books are empty"_s;
}

QString SyncStage::adopt()
{
    auto db = tenant();
    const auto invitation = server::inviteTemple(db, m_service->clock());
    if (!invitation || m_first->adoptWith(u"TST"_s, invitation->code).status != 201
        || !m_first->getToken()
        || m_first->hello(static_cast<qint64>(m_operations.size())).status != 200) {
        return u"the temple was not let in"_s;
    }
    for (const auto& result : m_first->resultsOf(m_first->push(m_operations))) {
        if (result.status != protocol::OpStatus::Applied
            && result.status != protocol::OpStatus::Conflict) {
            return u"operation %1: %2"_s.arg(result.seq).arg(result.code);
        }
    }
    return {};
}

server::TenantConnection SyncStage::tenant()
{
    return server::TenantConnection(
        [url = m_service->serviceUrl()]() -> Result<std::unique_ptr<store::Connection>> {
            return store::PostgresConnection::open(url);
        },
        server::TenantConnection::Limits());
}

qint64 SyncStage::number(TempleId temple, const QByteArray& sql)
{
    auto db = tenant();
    db.workFor(temple);
    store::Query query(db, sql);
    const auto found = query.one([](const store::Row& row) { return row.integer(0); });
    return found ? *found : -1;
}

std::unique_ptr<SyncCounter> SyncStage::newCounter(const QString& code, TempleId temple)
{
    auto db = tenant();
    const auto invitation = server::inviteDevice(db, m_service->clock(), temple, {});
    UuidMaker ids;
    auto counter = std::make_unique<SyncCounter>(
        *m_service, temple, ids.nextId<DeviceId>(m_service->clock().nowMs()), code);
    const bool isIn = invitation
        && counter->registerWith(temple == m_first->temple ? u"TST"_s : u"ONE"_s, invitation->code)
                .status
            == 201
        && counter->getToken();
    return isIn ? std::move(counter) : nullptr;
}

std::vector<protocol::OutboxOperation> SyncStage::deityOperations(int count, qint64 firstSeq)
{
    UuidMaker ids;
    std::vector<protocol::OutboxOperation> operations;
    for (int i = 0; i < count; ++i) {
        const Uuid id = ids.next(kTestNowMs);
        const store::BundleRow row{&tables::households, 'i', id, 0,
            {{0, store::Value(id)}, {1, store::Value(u"Rao %1"_s.arg(i))}, {2, store::Value()}}};
        const QByteArray body = protocol::canonicalBody(std::array{row});
        operations.push_back({firstSeq + i, ids.next(kTestNowMs), u"household.create"_s, 7,
            HybridClock::pack(kTestNowMs, 0), UserId(), u"2026-11-22"_s, store::sha256(body),
            body});
    }
    return operations;
}

} // namespace mm::test
