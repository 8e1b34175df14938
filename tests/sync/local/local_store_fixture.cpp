// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/local/local_store_fixture.h"

namespace mm::test {

using namespace mm::sync;
using namespace Qt::StringLiterals;

void LocalStoreFixture::openStore()
{
    m_store.reset();
    m_desk = std::make_unique<TestDesk>();
    if (!identity::readDevice(m_desk->db())) {
        const auto& desk = m_desk->desk();
        VERIFY_OK(identity::insertDevice(
            m_desk->db(), identity::newDevice(desk.temple, desk.device, desk.counterCode)));
    }
    VERIFY_OK(prepareConnection(m_desk->db()));
    auto opened = LocalStore::open({m_desk->db(), m_desk->clock(), m_secrets, m_folder.path()});
    VERIFY_OK(opened);
    m_store = std::move(*opened);
    VERIFY_OK(markDevice(m_secrets, m_folder.path(), m_store->device()));
}

Uuid LocalStoreFixture::addSetting(const QString& key, const QString& value)
{
    const auto made = m_desk->run([&](store::UnitOfWork& unit) -> Result<Uuid> {
        const auto id = unit.newId<Id<void>>().uuid;
        MM_CHECK(unit.insert(tables::settings, {{"id", id}, {"key", key}, {"value", value}}));
        MM_CHECK(audit::finish(unit, {"setting.change"_L1, "settings"_L1, id}));
        return id;
    });
    return made.value_or(Uuid());
}

void LocalStoreFixture::changeSetting(const Uuid& id, const QString& value)
{
    m_desk->clock().advance(1000);
    VERIFY_OK(m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.patch(tables::settings, id, {{"value", value}}));
        return audit::finish(unit, {"setting.change"_L1, "settings"_L1, id});
    }));
}

QString LocalStoreFixture::valueOf(const Uuid& id)
{
    store::Query query(m_desk->db(), "SELECT value FROM settings WHERE id = :id");
    query.bind("id", id);
    return query.maybe([](const store::Row& row) { return row.text(0); }).value().value_or(u"-"_s);
}

qint64 LocalStoreFixture::state(qint64 seq)
{
    return m_desk->number(
        "SELECT state FROM sync_outbox WHERE op_seq = " + QByteArray::number(seq));
}

void LocalStoreFixture::meet(qint64 head, const QString& epoch, qint64 yourLast)
{
    protocol::HelloReply hello;
    hello.serverMs = m_desk->clock().nowMs();
    hello.serverEpoch = epoch;
    hello.head = head;
    hello.yourLastOpSeq = yourLast;
    hello.schemaMin = 1;
    hello.schemaMax = 99;
    hello.deviceStatus = u"active"_s;
    VERIFY_OK(m_store->takeHello(protocol::enveloped(protocol::encode(hello)), 10));
}

PushBatch LocalStoreFixture::batch(qint64 operations)
{
    auto next = m_store->nextBatch({operations, 512 * 1024});
    return next ? *next : PushBatch{};
}

void LocalStoreFixture::answer(
    const PushBatch& sent, std::vector<protocol::OpResult> results, qint64 head)
{
    protocol::PushReply reply;
    reply.results = std::move(results);
    reply.head = head;
    reply.serverMs = m_desk->clock().nowMs();
    VERIFY_OK(m_store->takePush(sent, protocol::enveloped(protocol::encode(reply))));
}

protocol::ChangesPage LocalStoreFixture::page(qint64 from, qint64 to, qint64 head)
{
    protocol::ChangesPage page;
    page.epoch = u"e1"_s;
    page.from = from;
    page.to = to;
    page.head = head;
    page.more = to < head;
    return page;
}

void LocalStoreFixture::addRow(protocol::ChangesPage& page, const Uuid& id, const QString& key,
    const QString& value, qint64 seq)
{
    if (page.tables.empty()) {
        page.tables.push_back(
            {"settings", {&tables::settings, replication::allPlaces(tables::settings), {}}, {}});
    }
    replication::IncomingRow row;
    row.values = {store::Value(id), store::Value(key), store::Value(value)};
    row.rowSeq = seq;
    row.rowHlc = HybridClock::pack(m_desk->clock().nowMs(), 0);
    page.tables.front().rows.rows.push_back(row);
}

Result<PageFacts> LocalStoreFixture::take(const protocol::ChangesPage& page)
{
    std::vector<protocol::TableWriter> writers;
    for (const auto& table : page.tables) {
        protocol::TableWriter writer(*table.rows.table, true);
        for (const auto& row : table.rows.rows) {
            auto values = row.values;
            values.insert(values.end(),
                {store::Value(row.rowSeq), store::Value(row.rowHlc), store::Value(),
                    store::Value()});
            writer.add(values);
        }
        writers.push_back(std::move(writer));
    }
    return m_store->takePage(false, protocol::enveloped(protocol::encode(page, writers)));
}

} // namespace mm::test
