// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/temple_images.h"

#include "models/accounts/chart.h"
#include "models/identity/device.h"
#include "models/store/migrator.h"
#include "models/store/sqlite_connection.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "server/database/migrate_service.h"
#include "tests/sim/counter_life.h"
#include "tests/support/test_desk.h"

namespace mm::sim {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

/// Without these disks there is no world.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%s %s", result.error().rule.data(), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

QString codeOf(size_t index)
{
    return u"C%1"_s.arg(index + 1, 2, 10, QLatin1Char('0'));
}

std::unique_ptr<store::SqliteConnection> newStore(const MemoryDisk& disk)
{
    return need(store::SqliteConnection::open(u"store.db"_s, {.create = true, .vfs = disk.name()}));
}

identity::Device deviceOf(const TempleImages& images, size_t index, Dice& dice)
{
    QByteArray epoch(16, '\0');
    for (char& byte : epoch) {
        byte = static_cast<char>(dice.below(256));
    }
    return {images.temple, images.devices[index], codeOf(index), epoch, kWorldBeginsMs};
}

Result<void> foundRows(UnitOfWork& unit, const TempleImages& images, UserId user)
{
    MM_CHECK(unit.insert(tables::temples,
        {{"id", images.temple}, {"code", u"SIM"_s}, {"name", u"Simulated Temple"_s},
            {"time_zone", u"Asia/Kolkata"_s}, {"language", u"kn"_s}, {"receipt_language", u"kn"_s},
            {"trust_kind", u"religious"_s}, {"deduction_route", u"none"_s},
            {"created_at", kWorldBeginsMs}}));
    MM_CHECK(unit.insert(tables::users,
        {{"id", user}, {"username", u"lakshmi"_s}, {"display_name", u"Lakshmi"_s},
            {"role", u"administrator"_s}, {"password_hash", u"-"_s}, {"is_disabled", 0},
            {"created_at", kWorldBeginsMs}}));
    for (size_t i = 0; i < images.devices.size(); ++i) {
        MM_CHECK(unit.insert(tables::counters,
            {{"id", unit.newId<CounterId>()}, {"code", codeOf(i)}, {"name", codeOf(i)},
                {"device_id", images.devices[i]}, {"is_active", 1},
                {"created_at", kWorldBeginsMs}}));
    }
    return unit.closeOperation("temple.create"_L1, unit.today());
}

/// A counter that joins opens the ledger of its cash; these have joined already.
Result<void> openTills(UnitOfWork& unit, size_t counters)
{
    for (size_t i = 1; i < counters; ++i) {
        MM_CHECK(accounts::ensureCounterCash(unit, codeOf(i)));
    }
    return unit.closeOperation("device.register"_L1, unit.today());
}

MemoryDisk::Image founder(const TempleImages& images, const identity::Device& device)
{
    MemoryDisk disk(1);
    {
        const auto db = newStore(disk);
        need(store::migrate(*db, store::knownMigrations(), kWorldBeginsMs));
        need(identity::insertDevice(*db, device));
        FixedClock clock(kWorldBeginsMs);
        auto ids = UuidMaker::fromSeed(77);
        const auto user = ids.nextId<UserId>(kWorldBeginsMs);
        store::Desk desk{*db, clock, ids, HybridClock(), images.temple, device.id, device.code,
            store::Actor{
                user, u"lakshmi"_s, u"Lakshmi"_s, u"administrator"_s, test::allPermissions()}};
        need(store::inUnitOfWork(
            desk, [&](UnitOfWork& unit) { return foundRows(unit, images, user); }));
        foundTemple(desk);
        need(store::inUnitOfWork(
            desk, [&](UnitOfWork& unit) { return openTills(unit, images.devices.size()); }));
    }
    return disk.image();
}

MemoryDisk::Image joined(const identity::Device& device)
{
    MemoryDisk disk(1);
    {
        const auto db = newStore(disk);
        need(store::migrate(*db, store::knownMigrations(), kWorldBeginsMs));
        need(identity::insertDevice(*db, device));
    }
    return disk.image();
}

MemoryDisk::Image service(const std::vector<identity::Device>& devices)
{
    MemoryDisk disk(1);
    {
        const auto db = newStore(disk);
        need(server::makeServerStore(*db, kWorldBeginsMs));
        store::Query turn(*db, "INSERT INTO temple_sync (temple_id) VALUES (:temple_id)");
        turn.bind("temple_id", devices.front().temple);
        need(turn.run());
        auto ids = UuidMaker::fromSeed(7);
        need(identity::insertDevice(*db,
            {devices.front().temple, ids.nextId<DeviceId>(kWorldBeginsMs), u"WEB"_s,
                QByteArray(16, '\7'), kWorldBeginsMs}));
        for (const auto& device : devices) {
            store::Query row(*db,
                "INSERT INTO devices (temple_id, id, code, name, public_key, status, db_epoch, "
                "app_version, registered_at) VALUES (:temple_id, :id, :code, :code, :key, "
                "'active', :epoch, 'sim', :at)");
            row.bind("temple_id", device.temple)
                .bind("id", device.id)
                .bind("code", device.code)
                .bind("key", store::Bytes{QByteArray(32, '\1')})
                .bind("epoch", store::Bytes{device.dbEpoch})
                .bind("at", kWorldBeginsMs);
            need(row.run());
        }
    }
    return disk.image();
}

TempleImages make()
{
    TempleImages images;
    auto ids = UuidMaker::fromSeed(42);
    Dice dice(42);
    images.temple = ids.nextId<TempleId>(kWorldBeginsMs);
    for (int i = 0; i < kMostCounters; ++i) {
        images.devices.push_back(ids.nextId<DeviceId>(kWorldBeginsMs));
    }
    std::vector<identity::Device> devices;
    for (size_t i = 0; i < images.devices.size(); ++i) {
        devices.push_back(deviceOf(images, i, dice));
    }
    images.counters.push_back(founder(images, devices.front()));
    for (size_t i = 1; i < devices.size(); ++i) {
        images.counters.push_back(joined(devices[i]));
    }
    images.service = service(devices);
    return images;
}

} // namespace

const TempleImages& templeImages()
{
    static const TempleImages images = make();
    return images;
}

} // namespace mm::sim
