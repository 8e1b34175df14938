// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/devices/box_seal.h"

#include "models/identity/sealing.h"

#include <sodium.h>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

Result<QByteArray> sealToDevice(const QByteArray& plain, const QByteArray& ed25519PublicKey)
{
    identity::startSodium();
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> key{};
    if (ed25519PublicKey.size() != crypto_sign_PUBLICKEYBYTES
        || crypto_sign_ed25519_pk_to_curve25519(key.data(), raw(ed25519PublicKey)) != 0) {
        return fail(invalid("device.key"_L1, u"public_key"_s));
    }
    QByteArray sealed(
        plain.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()), raw(plain),
        static_cast<unsigned long long>(plain.size()), key.data());
    return sealed;
}

bool signatureHolds(
    const QByteArray& ed25519PublicKey, const QByteArray& text, const QByteArray& signature)
{
    identity::startSodium();
    return ed25519PublicKey.size() == crypto_sign_PUBLICKEYBYTES
        && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(raw(signature), raw(text),
               static_cast<unsigned long long>(text.size()), raw(ed25519PublicKey))
        == 0;
}

} // namespace mm::server
