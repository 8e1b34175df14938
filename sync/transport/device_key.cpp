// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/device_key.h"

#include <sodium.h>

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

const unsigned char* bytesOf(const QByteArray& data)
{
    return reinterpret_cast<const unsigned char*>(data.constData());
}

unsigned char* bytesOf(QByteArray& data)
{
    return reinterpret_cast<unsigned char*>(data.data());
}

/// Secret and public half out of a seed; the secret one is to be wiped.
struct Pair
{
    QByteArray secret{crypto_sign_SECRETKEYBYTES, Qt::Uninitialized};
    QByteArray open{crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized};

    explicit Pair(const unsigned char* seed)
    {
        crypto_sign_seed_keypair(bytesOf(open), bytesOf(secret), seed);
    }
    ~Pair() { identity::wipe(secret); }
    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;
};

} // namespace

DeviceKey::DeviceKey(identity::SecretKey seed)
    : m_seed(std::move(seed))
    , m_publicKey(Pair(m_seed.data()).open)
{ }

DeviceKey DeviceKey::create()
{
    identity::startSodium();
    return DeviceKey(identity::SecretKey::random());
}

Result<DeviceKey> DeviceKey::read(std::span<identity::SecretStore* const> places)
{
    identity::startSodium();
    for (auto* place : places) {
        auto seed = place->read(kName);
        if (seed && seed->size() == identity::SecretKey::kSize) {
            auto key = DeviceKey(identity::SecretKey::copyOf(bytesOf(std::as_const(*seed))));
            identity::wipe(*seed);
            return key;
        }
        if (!seed && seed.error().kind == ErrorKind::Integrity) {
            return fail(seed.error());
        }
    }
    return fail(notFound("sync.no_device_key"_L1));
}

Result<void> DeviceKey::keepIn(identity::SecretStore& place) const
{
    QByteArray seed = m_seed.toBytes();
    auto kept = place.write(kName, seed);
    identity::wipe(seed);
    return kept;
}

QByteArray DeviceKey::sign(const QByteArray& message) const
{
    const Pair pair(m_seed.data());
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message),
        static_cast<unsigned long long>(message.size()), bytesOf(pair.secret));
    return signature;
}

Result<QByteArray> DeviceKey::openSealed(const QByteArray& sealed) const
{
    const Pair pair(m_seed.data());
    QByteArray boxSecret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    QByteArray boxOpen(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    const bool converted =
        crypto_sign_ed25519_sk_to_curve25519(bytesOf(boxSecret), bytesOf(pair.secret)) == 0
        && crypto_sign_ed25519_pk_to_curve25519(bytesOf(boxOpen), bytesOf(pair.open)) == 0;
    const auto size = sealed.size() - qsizetype{crypto_box_SEALBYTES};
    QByteArray plain(std::max(qsizetype{0}, size), Qt::Uninitialized);
    const bool opened = converted && size >= 0
        && crypto_box_seal_open(bytesOf(plain), bytesOf(sealed),
               static_cast<unsigned long long>(sealed.size()), bytesOf(boxOpen), bytesOf(boxSecret))
            == 0;
    identity::wipe(boxSecret);
    if (!opened) {
        return fail(Error{ErrorKind::Integrity, "sealed.tampered"_L1, {}, {}, {}});
    }
    return plain;
}

} // namespace mm::sync
