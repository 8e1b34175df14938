// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/device.h"
#include "sync/transport/device_key.h"

#include <functional>
#include <memory>

namespace mm::sync {

/// The way to the system's keyring, lent by the program that has one. Every question to it may take
/// as long as its time-out: asked in a thread that nobody waits for.
struct KeyringWay
{
    /// The keyring's part of that name; empty where the program has no keyring.
    std::function<std::unique_ptr<identity::SecretStore>(const QString& scope)> open = {};
    /// A key that lies in the file goes into the keyring. Not for programs that also run where
    /// nobody is logged in at the screen: they would take their own key away.
    bool takesOver = false;

    /// The part of one counter: several counters, of one temple too, may live on one computer.
    /// Null where there is no keyring.
    [[nodiscard]] std::unique_ptr<identity::SecretStore> of(TempleId temple, DeviceId device) const;
};

/// The key of this counter: from the key file, else from the keyring. One that lies in the file is
/// taken over into the keyring when `way` says so and it answers; the file gives it up only when
/// the same key was read back, and keeps it otherwise.
/// Refuses: sync.no_device_key; sync.key_locked (Busy) when the file has none and the keyring does
/// not answer; key_file.damaged.
Result<DeviceKey> deviceKeyOf(
    identity::SecretStore& file, const KeyringWay& way, TempleId temple, DeviceId device);

} // namespace mm::sync
