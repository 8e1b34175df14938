// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/sync_desk.h"

#include "models/store/migrator.h"
#include "models/store/query.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

DeviceRow deviceFrom(const Row& row)
{
    DeviceRow device;
    device.id = row.id<DeviceId>(0);
    device.code = row.text(1);
    device.name = row.text(2);
    device.publicKey = row.bytes(3);
    device.status = row.text(4);
    device.dbEpoch = row.bytes(5);
    device.lastOpSeq = row.integer(6);
    device.cursor = row.integer(7);
    device.lastSeenAt = row.isNull(8) ? 0 : row.integer(8);
    device.appVersion = row.text(9);
    device.schemaVersion = static_cast<int>(row.integer(10));
    device.skewMs = row.integer(11);
    device.duplicates = row.integer(12);
    device.registeredAt = row.integer(13);
    device.replaces = row.isNull(14) ? DeviceId() : row.id<DeviceId>(14);
    return device;
}

} // namespace

Result<std::optional<DeviceRow>> findDevice(store::Connection& db, DeviceId device)
{
    Query query(db, sql::sync::device);
    query.bind("id", device);
    return query.maybe(deviceFrom);
}

Result<DeviceRow> knownDevice(store::Connection& db, DeviceId device)
{
    MM_LET(found, findDevice(db, device));
    if (!found) {
        return fail(unknownDevice());
    }
    return *found;
}

DevicesQuestion::DevicesQuestion(store::Connection& db, std::vector<DeviceId> devices)
    : m_db(db)
    , m_devices(std::move(devices))
{
    if (db.engine() == store::Engine::Postgres) {
        const std::vector<store::Value> ids(m_devices.begin(), m_devices.end());
        m_all.emplace(db, sql::sync::devices_among);
        m_all->bindList("ids", store::ColumnType::Id, ids);
    }
}

Result<void> DevicesQuestion::ahead()
{
    return m_all ? m_all->ahead() : Result<void>();
}

Result<std::vector<DeviceRow>> DevicesQuestion::answer()
{
    if (m_all) {
        return m_all->all(deviceFrom);
    }
    std::vector<DeviceRow> found;
    for (const auto& device : m_devices) {
        MM_LET(one, findDevice(m_db, device));
        if (one) {
            found.push_back(*one);
        }
    }
    return found;
}

Result<std::vector<DeviceRow>> allDevices(store::Connection& db)
{
    Query query(db, sql::sync::devices);
    return query.all(deviceFrom);
}

Result<Position> position(store::Connection& db, TempleId temple)
{
    Query query(db, sql::sync::position);
    query.bind("temple_id", temple);
    return position(query);
}

Result<Position> position(Query& asked)
{
    return asked.one([](const Row& row) {
        return Position{row.integer(0), row.integer(1), row.flag(2)};
    });
}

Result<void> setSettlingDue(store::Connection& db, TempleId temple, bool isDue)
{
    Query query(db, sql::sync::set_settling_due);
    query.bind("temple_id", temple).bind("is_due", isDue ? 1 : 0);
    MM_CHECK(query.run());
    return {};
}

Result<void> markForked(store::Connection& db, DeviceId device, const QString& reason)
{
    Query query(db, sql::sync::mark_forked);
    query.bind("id", device).bind("reason", reason);
    MM_CHECK(query.run());
    return {};
}

int servedSchema()
{
    return store::knownMigrations().back().version;
}

Error unknownDevice()
{
    return Error{ErrorKind::AuthFailed, "device.unknown"_L1, {}, {}, {}};
}

Error epochChanged()
{
    return Error{ErrorKind::Conflict, "sync.epoch_changed"_L1, {}, {}, {}};
}

Error forked()
{
    return Error{ErrorKind::Conflict, "sync.forked"_L1, {}, {}, {}};
}

} // namespace mm::server
