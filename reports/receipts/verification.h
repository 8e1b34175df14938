// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QByteArray>
#include <QDate>

#include <functional>

namespace mm::reports {

/// What the QR code of a receipt says, and what can be proved from it without a network.
struct VerifiedReceipt
{
    QString templeCode;
    QString receiptNumber;
    QDate date;
    Money amount;
};

/// "MM1|CODE|C01/2627/000124|2026-11-22|60100|signature": the amount in paise, the signature
/// Ed25519 over everything before its '|', in base64url without padding. `secretKey` has the 64
/// bytes of libsodium's crypto_sign. Refuses: verification.key (another length),
/// verification.text (a code or number that is empty, holds '|' or is not ASCII).
Result<QByteArray> verificationPayload(const VerifiedReceipt& receipt, const QByteArray& secretKey);

/// Signs as the temple does: Ed25519, 64 bytes (identity::KeyVault::sign, which keeps the key).
using Signer = std::function<QByteArray(const QByteArray& message)>;
/// The same, where the key stays with its keeper. Refuses: verification.text.
Result<QByteArray> verificationPayload(const VerifiedReceipt& receipt, const Signer& sign);

/// What a scanned text says, if the temple with this public key (32 bytes) signed it. Refuses:
/// verification.key, verification.malformed, verification.forged.
Result<VerifiedReceipt> verifyPayload(const QByteArray& payload, const QByteArray& publicKey);

} // namespace mm::reports
