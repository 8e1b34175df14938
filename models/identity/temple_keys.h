// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/key_vault.h"
#include "models/store/unit_of_work.h"

#include <span>

namespace mm::identity {

/// Writes a new temple's sealed keys: part of the set-up's operation, which the caller finishes.
Result<void> insertKeys(store::UnitOfWork& unit, const SealedKeys& keys);

/// What the store keeps of the temple's keys. Refuses with keys.missing.
Result<SealedKeys> sealedKeys(store::Connection& db);

/// Opens the temple's keys with the first copy of the data key that one of `places` holds; they are
/// asked in order, so the file stands before a keyring, which may take seconds to answer and is
/// never asked on the start-up path. Refuses: keys.no_copy when no place has one (the recovery
/// sheet is needed), keys.mismatch, and what a place answers.
Result<std::unique_ptr<KeyVault>> openVault(
    store::Connection& db, std::span<SecretStore* const> places);

/// Opens the temple's keys with the recovery key. Refuses as KeyVault::fromRecoveryKey.
Result<std::unique_ptr<KeyVault>> recoverVault(store::Connection& db, const QString& recoveryKey);

/// Makes a new recovery key, for when the sheet is lost or seen by others; the old one opens
/// nothing made from now on (older backups still ask for the old one). Shown once, stored nowhere.
Result<QString> renewRecoveryKey(
    store::UnitOfWork& unit, const KeyVault& vault, const HashCost& cost = {});

} // namespace mm::identity
