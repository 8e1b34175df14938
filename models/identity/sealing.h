// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/identity/passwords.h"

#include <QByteArray>

#include <memory>

namespace mm::identity {

/// Must have been called before any other call of libsodium; any number of times, from any thread.
void startSodium();

/// 32 secret bytes in memory that is not swapped out, not dumped, and wiped when it is given back.
class SecretKey
{
public:
    static constexpr qsizetype kSize = 32;

    static SecretKey random();
    /// The first 32 of `bytes`, which must have as many.
    static SecretKey copyOf(const unsigned char* bytes);
    [[nodiscard]] const unsigned char* data() const { return m_bytes.get(); }
    /// A copy in ordinary memory, for a place of safe-keeping.
    [[nodiscard]] QByteArray toBytes() const;
    /// A key for one purpose out of this one (BLAKE2b). `purpose` is eight characters.
    [[nodiscard]] SecretKey derive(const char (&purpose)[9]) const;

private:
    SecretKey();
    struct Free
    {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
};

/// XChaCha20-Poly1305 with a random nonce. `associated` is authenticated, not kept.
QByteArray sealBytes(const SecretKey& key, const QByteArray& plain, const QByteArray& associated);
/// Refuses with sealed.tampered.
Result<QByteArray> openSealed(
    const SecretKey& key, const QByteArray& sealed, const QByteArray& associated);

/// Seals under words that a person keeps on paper: Argon2id turns them into a key, its salt and
/// cost are kept beside the sealed bytes.
Result<QByteArray> sealUnderWords(const QString& words, const QByteArray& plain,
    const QByteArray& associated, const HashCost& cost);
/// Refuses with sealed.tampered, also when the words are not the right ones.
Result<QByteArray> openUnderWords(
    const QString& words, const QByteArray& sealed, const QByteArray& associated);

/// Keyed BLAKE2b, 32 bytes.
QByteArray keyedHash(const SecretKey& key, const QByteArray& data);
/// BLAKE2b without a key, 16 bytes: ids that are made from names.
QByteArray shortHash(const QByteArray& data);
QByteArray randomBytes(qsizetype count);
/// Overwrites what ordinary memory held of a secret.
void wipe(QByteArray& bytes);

} // namespace mm::identity
