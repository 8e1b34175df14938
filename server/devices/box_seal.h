// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace mm::server {

/// Seals bytes to the X25519 form of a device's Ed25519 public key (crypto_box_seal): only its
/// secret half opens them. Refuses with device.key for 32 bytes that are no key.
Result<QByteArray> sealToDevice(const QByteArray& plain, const QByteArray& ed25519PublicKey);

/// Whether the Ed25519 signature is this key's on the text.
bool signatureHolds(
    const QByteArray& ed25519PublicKey, const QByteArray& text, const QByteArray& signature);

} // namespace mm::server
