// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/sealing.h"
#include "models/identity/secret_store.h"
#include "models/store/field_sealer.h"

namespace mm::identity {

/// The temple's keys as they lie in the store, in the cloud and at the head of a backup: of no use
/// without the recovery key or a counter's copy of the data key.
struct SealedKeys
{
    /// The data key, sealed under the recovery key.
    QByteArray data;
    /// The Ed25519 seed, sealed under the data key.
    QByteArray signing;
    /// Ed25519, 32 bytes: what checks the code on a receipt.
    QByteArray publicKey;
};

/// The temple's keys, open: the data key, from which the keys for fields, for their hashes and for
/// backups are derived, and the signing key. Never changes; used from any thread.
class KeyVault final : public store::FieldSealer
{
public:
    /// Keys for a new temple.
    static std::unique_ptr<KeyVault> create();
    /// With a counter's copy of the data key; refuses with keys.mismatch when it is another
    /// temple's.
    static Result<std::unique_ptr<KeyVault>> fromDataKey(
        const QByteArray& dataKey, const SealedKeys& keys);
    /// With what a person typed from the recovery sheet. Refuses: recovery_key.malformed,
    /// recovery_key.mistyped, recovery_key.wrong.
    static Result<std::unique_ptr<KeyVault>> fromRecoveryKey(
        const QString& typed, const SealedKeys& keys);

    [[nodiscard]] Result<QByteArray> seal(
        const QByteArray& plain, const QByteArray& associated) const override;
    [[nodiscard]] Result<QByteArray> open(
        const QByteArray& sealed, const QByteArray& associated) const override;
    [[nodiscard]] QByteArray hash(const QByteArray& data) const override;

    /// Ed25519, 64 bytes: the verification code of a receipt.
    [[nodiscard]] QByteArray sign(const QByteArray& message) const;
    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; }

    /// Encrypts this temple's backups.
    [[nodiscard]] SecretKey backupKey() const;

    /// The keys sealed for the store, to be opened with `recoveryKey` (as makeRecoveryKey gave it).
    [[nodiscard]] Result<SealedKeys> sealedUnder(
        const QString& recoveryKey, const HashCost& cost) const;
    /// Puts the counter's copy of the data key where it is kept.
    Result<void> keepIn(SecretStore& secrets) const;

private:
    KeyVault(SecretKey dataKey, SecretKey seed);
    static Result<std::unique_ptr<KeyVault>> opened(SecretKey dataKey, const SealedKeys& keys);

    SecretKey m_dataKey;
    SecretKey m_seed;
    SecretKey m_fieldKey;
    SecretKey m_hashKey;
    QByteArray m_publicKey;
};

/// Whether `signature` is the temple's own on `message`.
bool signatureHolds(
    const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);

} // namespace mm::identity
