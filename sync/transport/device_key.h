// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/sealing.h"
#include "models/identity/secret_store.h"

#include <span>

namespace mm::sync {

/// The Ed25519 key by which the service knows a device. Its secret half lies in the keyring or the
/// key file, never in the store, and never leaves the computer.
class DeviceKey
{
public:
    /// The name in a SecretStore.
    static constexpr QLatin1StringView kName{"device_key"};

    static DeviceKey create();
    /// The one that is kept in the first of `places` that has one. NotFound: sync.no_device_key.
    static Result<DeviceKey> read(std::span<identity::SecretStore* const> places);
    /// Keeps it in `place`.
    Result<void> keepIn(identity::SecretStore& place) const;

    /// 32 bytes.
    [[nodiscard]] QByteArray publicKey() const { return m_publicKey; }
    /// 64 bytes.
    [[nodiscard]] QByteArray sign(const QByteArray& message) const;
    /// Opens what was sealed to this key (crypto_box_seal to its X25519 form). Refuses:
    /// sealed.tampered.
    [[nodiscard]] Result<QByteArray> openSealed(const QByteArray& sealed) const;

private:
    explicit DeviceKey(identity::SecretKey seed);
    identity::SecretKey m_seed;
    QByteArray m_publicKey;
};

} // namespace mm::sync
