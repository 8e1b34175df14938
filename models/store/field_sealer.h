// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace mm::store {

/// Seals single fields that the store must not show to whoever copies its file (PAN, Aadhaar). The
/// keys come from models/identity (KeyVault); features see this only. Usable from any thread.
class FieldSealer
{
public:
    FieldSealer() = default;
    virtual ~FieldSealer() = default;
    FieldSealer(const FieldSealer&) = delete;
    FieldSealer& operator=(const FieldSealer&) = delete;

    /// Encrypted and authenticated, with a fresh nonce: equal texts never look equal. `associated`
    /// says what the bytes are ("devotees.pan"): open() refuses them in another place.
    [[nodiscard]] virtual Result<QByteArray> seal(
        const QByteArray& plain, const QByteArray& associated) const = 0;
    /// Refuses with sealed.tampered what was changed, cut, moved or sealed by another temple.
    [[nodiscard]] virtual Result<QByteArray> open(
        const QByteArray& sealed, const QByteArray& associated) const = 0;
    /// A keyed hash (32 bytes) of the same data is always the same, so that a sealed field can be
    /// found; without the temple's key it says nothing.
    [[nodiscard]] virtual QByteArray hash(const QByteArray& data) const = 0;
};

} // namespace mm::store
