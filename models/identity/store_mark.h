// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/device.h"

namespace mm::identity {

/// Whether a store is the one that this computer registered, and no copy or restored backup of it:
/// device and epoch must be the same in the store, in the key store and in a file beside the store
/// that also knows the machine.

/// Writes both marks: before the store itself says that it is registered. Refuses:
/// store.not_writable, key_file.not_writable.
Result<void> markDevice(SecretStore& secrets, const QString& folder, const Device& device);
/// false: the store is to stand apart (setup::openStore), until it is registered anew.
Result<bool> isMarkedDevice(SecretStore& secrets, const QString& folder, const Device& device);

/// Keeps beside the store up to which number its operations are at the service: a store that was
/// put back by hand, without a restore, knows a smaller one. Best effort: it only warns earlier.
void noteSent(const QString& folder, const Device& device, qint64 opSeq);
/// 0 when nothing is known for this device and epoch.
qint64 sentThrough(const QString& folder, const Device& device);

} // namespace mm::identity
