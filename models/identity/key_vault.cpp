// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/key_vault.h"

#include "models/identity/recovery_key.h"

#include <sodium.h>

#include <array>

namespace mm::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr char kDataPurpose[] = "mandirmitra data key";
constexpr char kSigningPurpose[] = "mandirmitra signing key";

static_assert(SecretKey::kSize == crypto_sign_SEEDBYTES);

/// The long form of the signing key, in memory that is wiped.
class SigningPair
{
public:
    explicit SigningPair(const SecretKey& seed)
    {
        crypto_sign_seed_keypair(m_public.data(), m_secret.data(), seed.data());
    }
    ~SigningPair() { sodium_memzero(m_secret.data(), m_secret.size()); }
    SigningPair(const SigningPair&) = delete;
    SigningPair& operator=(const SigningPair&) = delete;

    [[nodiscard]] QByteArray publicKey() const
    {
        return {reinterpret_cast<const char*>(m_public.data()), crypto_sign_PUBLICKEYBYTES};
    }
    [[nodiscard]] const unsigned char* secret() const { return m_secret.data(); }

private:
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> m_public{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> m_secret{};
};

const unsigned char* in(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned long long sizeOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

Error mismatch()
{
    return Error{ErrorKind::Integrity, "keys.mismatch"_L1, {}, {}, {}};
}

} // namespace

KeyVault::KeyVault(SecretKey dataKey, SecretKey seed)
    : m_dataKey(std::move(dataKey))
    , m_seed(std::move(seed))
    , m_fieldKey(m_dataKey.derive("mmfields"))
    , m_hashKey(m_dataKey.derive("mmhashes"))
    , m_publicKey(SigningPair(m_seed).publicKey())
{ }

std::unique_ptr<KeyVault> KeyVault::create()
{
    return std::unique_ptr<KeyVault>(new KeyVault(SecretKey::random(), SecretKey::random()));
}

Result<std::unique_ptr<KeyVault>> KeyVault::opened(SecretKey dataKey, const SealedKeys& keys)
{
    auto seed = openSealed(dataKey, keys.signing, kSigningPurpose);
    if (!seed || seed->size() != SecretKey::kSize) {
        return fail(mismatch());
    }
    SecretKey signing = SecretKey::copyOf(in(*seed));
    wipe(*seed);
    std::unique_ptr<KeyVault> vault(new KeyVault(std::move(dataKey), std::move(signing)));
    if (vault->publicKey() != keys.publicKey) {
        return fail(mismatch());
    }
    return vault;
}

Result<std::unique_ptr<KeyVault>> KeyVault::fromDataKey(
    const QByteArray& dataKey, const SealedKeys& keys)
{
    if (dataKey.size() != SecretKey::kSize) {
        return fail(mismatch());
    }
    return opened(SecretKey::copyOf(in(dataKey)), keys);
}

Result<std::unique_ptr<KeyVault>> KeyVault::fromRecoveryKey(
    const QString& typed, const SealedKeys& keys)
{
    MM_LET(words, parseRecoveryKey(typed, u"recovery_key"_s));
    auto dataKey = openUnderWords(words, keys.data, kDataPurpose);
    if (!dataKey || dataKey->size() != SecretKey::kSize) {
        return fail(
            Error{ErrorKind::AuthFailed, "recovery_key.wrong"_L1, u"recovery_key"_s, {}, {}});
    }
    SecretKey key = SecretKey::copyOf(in(*dataKey));
    wipe(*dataKey);
    return opened(std::move(key), keys);
}

Result<QByteArray> KeyVault::seal(const QByteArray& plain, const QByteArray& associated) const
{
    return sealBytes(m_fieldKey, plain, associated);
}

Result<QByteArray> KeyVault::open(const QByteArray& sealed, const QByteArray& associated) const
{
    return openSealed(m_fieldKey, sealed, associated);
}

QByteArray KeyVault::hash(const QByteArray& data) const
{
    return keyedHash(m_hashKey, data);
}

QByteArray KeyVault::sign(const QByteArray& message) const
{
    const SigningPair pair(m_seed);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, in(message),
        sizeOf(message), pair.secret());
    return signature;
}

SecretKey KeyVault::backupKey() const
{
    return m_dataKey.derive("mmbackup");
}

Result<SealedKeys> KeyVault::sealedUnder(const QString& recoveryKey, const HashCost& cost) const
{
    MM_LET(words, parseRecoveryKey(recoveryKey));
    QByteArray dataKey = m_dataKey.toBytes();
    QByteArray seed = m_seed.toBytes();
    auto data = sealUnderWords(words, dataKey, kDataPurpose, cost);
    const QByteArray signing = sealBytes(m_dataKey, seed, kSigningPurpose);
    wipe(dataKey);
    wipe(seed);
    MM_CHECK(data);
    return SealedKeys{*data, signing, m_publicKey};
}

Result<void> KeyVault::keepIn(SecretStore& secrets) const
{
    QByteArray dataKey = m_dataKey.toBytes();
    auto kept = secrets.write(secret::kDataKey, dataKey);
    wipe(dataKey);
    return kept;
}

bool signatureHolds(
    const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)
{
    startSodium();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(in(signature), in(message), sizeOf(message), in(publicKey))
        == 0;
}

} // namespace mm::identity
