// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"
#include "models/store/query.h"

#include <functional>

namespace mm::server {

/// Where one request of a counter is worked on. The temple and the device come from its token. The
/// connection is the service's (a TenantConnection that works for the temple) or, in a simulation,
/// an SQLite store of makeServerStore().
struct SyncDesk
{
    store::Connection& db;
    const Clock& clock;
    TempleId temple;
    DeviceId device;
    /// Changes when the database came back from a backup or another one took over (server_epoch.h).
    QString serverEpoch;
    /// Told, inside of the transaction, how far the changes will go when it is committed.
    std::function<void(qint64 head)> noteHead = [](qint64) {
    };
};

/// A device as the service keeps it.
struct DeviceRow
{
    DeviceId id;
    QString code;
    QString name;
    QByteArray publicKey;
    /// "active", "revoked", "forked".
    QString status;
    QByteArray dbEpoch;
    qint64 lastOpSeq = 0;
    qint64 cursor = 0;
    qint64 lastSeenAt = 0;
    QString appVersion;
    int schemaVersion = 0;
    qint64 skewMs = 0;
    qint64 duplicates = 0;
    qint64 registeredAt = 0;
    /// The device that this computer was before its store was copied or restored.
    DeviceId replaces;

    [[nodiscard]] bool isRevoked() const { return status == QLatin1StringView("revoked"); }
    [[nodiscard]] bool isForked() const { return status == QLatin1StringView("forked"); }
};

Result<std::optional<DeviceRow>> findDevice(store::Connection& db, DeviceId device);
/// Which of the devices are known, in one question to PostgreSQL.
class DevicesQuestion
{
public:
    DevicesQuestion(store::Connection& db, std::vector<DeviceId> devices);
    /// On its way, together with what is asked next.
    Result<void> ahead();
    Result<std::vector<DeviceRow>> answer();

private:
    store::Connection& m_db;
    std::vector<DeviceId> m_devices;
    std::optional<store::Query> m_all;
};
/// Refuses with device.unknown (AuthFailed).
Result<DeviceRow> knownDevice(store::Connection& db, DeviceId device);
/// All of the temple, by code.
Result<std::vector<DeviceRow>> allDevices(store::Connection& db);
/// Of the change sequence.
struct Position
{
    qint64 head = 0;
    qint64 minSeq = 0;
    /// A push has left something for conflicts::settle().
    bool isSettlingDue = false;
};
Result<Position> position(store::Connection& db, TempleId temple);
/// Of the statement sql::sync::position.
Result<Position> position(store::Query& asked);
/// In the push's transaction, and again (false) in that of conflicts::settle(): between the two the
/// service may die.
Result<void> setSettlingDue(store::Connection& db, TempleId temple, bool isDue);

/// The device's store is not the one that was here before: it may send nothing until it is
/// registered anew.
Result<void> markForked(store::Connection& db, DeviceId device, const QString& reason);

/// The schema that rows are sent in: that of the shared migrations.
int servedSchema();

Error forked();
Error epochChanged();
Error unknownDevice();

} // namespace mm::server
