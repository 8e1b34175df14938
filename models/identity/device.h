// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/secret_store.h"
#include "models/store/unit_of_work.h"

namespace mm::identity {

/// This computer as the temple knows it. One row a store.
struct Device
{
    TempleId temple;
    DeviceId id;
    /// The counter's code: the head of its receipt numbers, never given to another device.
    QString code;
    /// 16 random bytes that change when the store is restored or copied.
    QByteArray dbEpoch;
    /// UTC ms when the cloud took it in; nothing before that.
    std::optional<qint64> registeredAt;
};

/// A device of a new temple with an epoch of its own.
Device newDevice(TempleId temple, DeviceId id, const QString& code);

/// 2 to 4 of A-Z and 0-9; lower case is raised. Refuses: counter_code.malformed.
Result<QString> parseCounterCode(const QString& text, const QString& field = {});

/// Writes the device into a new store.
Result<void> insertDevice(store::Connection& db, const Device& device);
/// Refuses with store.not_set_up when the store has none.
Result<Device> readDevice(store::Connection& db);

/// Writes the counter that this device serves: part of the set-up's operation.
Result<void> insertCounter(store::UnitOfWork& unit, const QString& name);

/// A store that was restored from a backup is not the one that the cloud knew: it gets another
/// epoch. The caller remembers it with rememberDevice().
Result<void> renewEpoch(store::Connection& db);

/// Whether the store is the one that this computer worked with last (protocol, C10).
enum class DeviceMatch {
    Same,
    /// No mark is kept here: the store or the key file was brought along by hand.
    Unmarked,
    /// The store was restored or copied from another computer: before it may send anything, the
    /// cloud is asked what it had from this device.
    Forked,
};

/// Keeps the mark (device id, epoch) outside of the store.
Result<void> rememberDevice(SecretStore& secrets, const Device& device);
Result<DeviceMatch> compareDevice(SecretStore& secrets, const Device& device);

} // namespace mm::identity
