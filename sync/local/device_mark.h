// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/device.h"

namespace mm::sync {

/// Whether a store is the one that this computer registered, and no copy or restored backup of it:
/// device and epoch must be the same in the store, in the key store and in a file beside the store
/// that also knows the machine.

/// Writes both marks: after registering. Refuses: store.not_writable, key_file.not_writable.
Result<void> markDevice(
    identity::SecretStore& secrets, const QString& folder, const identity::Device& device);
/// false: Forked.
Result<bool> isMarkedDevice(
    identity::SecretStore& secrets, const QString& folder, const identity::Device& device);

} // namespace mm::sync
