// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/sealing.h"

#include <QtEndian>

#include <sodium.h>

namespace mm::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSaltSize = crypto_pwhash_SALTBYTES;
/// The first byte of everything sealed, so that another cipher can follow one day.
constexpr char kVersion = 1;
/// salt, passes, MiB
constexpr qsizetype kWordsHeader = kSaltSize + 4 + 4;
constexpr quint32 kMostPasses = 64;
constexpr quint32 kMostMebibytes = 1024;
constexpr size_t kMebibyte = size_t{1024} * 1024;

static_assert(SecretKey::kSize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(SecretKey::kSize == crypto_kdf_KEYBYTES);

const unsigned char* in(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* out(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

unsigned long long sizeOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

Error tampered()
{
    return Error{ErrorKind::Integrity, "sealed.tampered"_L1, {}, {}, {}};
}

Result<SecretKey> keyFromWords(const QString& words, const QByteArray& header)
{
    const auto passes = qFromLittleEndian<quint32>(header.constData() + kSaltSize);
    const auto mebibytes = qFromLittleEndian<quint32>(header.constData() + kSaltSize + 4);
    // The header is not trusted: it must not make us use all memory there is.
    if (passes < 1 || passes > kMostPasses || mebibytes < 1 || mebibytes > kMostMebibytes) {
        return fail(tampered());
    }
    QByteArray utf8 = words.toUtf8();
    QByteArray derived(SecretKey::kSize, '\0');
    const int code = crypto_pwhash(out(derived), sizeOf(derived), utf8.constData(), sizeOf(utf8),
        in(header), passes, mebibytes * kMebibyte, crypto_pwhash_ALG_ARGON2ID13);
    SecretKey key = SecretKey::copyOf(in(derived));
    wipe(derived);
    wipe(utf8);
    if (code != 0) {
        return fail(internal(u"argon2id: not enough memory"_s));
    }
    return key;
}

} // namespace

void startSodium()
{
    if (sodium_init() < 0) {
        qFatal("libsodium cannot start: the system gives no random numbers");
    }
}

SecretKey::SecretKey()
{
    startSodium();
    m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(kSize)));
    if (!m_bytes) {
        qFatal("no memory for a key");
    }
}

void SecretKey::Free::operator()(unsigned char* bytes) const
{
    sodium_free(bytes);
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.m_bytes.get(), kSize);
    return key;
}

SecretKey SecretKey::copyOf(const unsigned char* bytes)
{
    SecretKey key;
    std::memcpy(key.m_bytes.get(), bytes, kSize);
    return key;
}

QByteArray SecretKey::toBytes() const
{
    return {reinterpret_cast<const char*>(m_bytes.get()), kSize};
}

SecretKey SecretKey::derive(const char (&purpose)[9]) const
{
    static_assert(crypto_kdf_CONTEXTBYTES == 8);
    SecretKey key;
    crypto_kdf_derive_from_key(key.m_bytes.get(), kSize, 1, purpose, m_bytes.get());
    return key;
}

QByteArray sealBytes(const SecretKey& key, const QByteArray& plain, const QByteArray& associated)
{
    QByteArray sealed(1 + kNonceSize + plain.size() + kTagSize, kVersion);
    unsigned char* nonce = out(sealed) + 1;
    randombytes_buf(nonce, kNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kNonceSize, nullptr, in(plain),
        sizeOf(plain), in(associated), sizeOf(associated), nullptr, nonce, key.data());
    return sealed;
}

Result<QByteArray> openSealed(
    const SecretKey& key, const QByteArray& sealed, const QByteArray& associated)
{
    const qsizetype plainSize = sealed.size() - 1 - kNonceSize - kTagSize;
    if (plainSize < 0 || sealed.front() != kVersion) {
        return fail(tampered());
    }
    QByteArray plain(plainSize, '\0');
    const unsigned char* nonce = in(sealed) + 1;
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr,
        nonce + kNonceSize, static_cast<unsigned long long>(plainSize + kTagSize), in(associated),
        sizeOf(associated), nonce, key.data());
    if (code != 0) {
        return fail(tampered());
    }
    return plain;
}

Result<QByteArray> sealUnderWords(const QString& words, const QByteArray& plain,
    const QByteArray& associated, const HashCost& cost)
{
    QByteArray header = randomBytes(kWordsHeader);
    qToLittleEndian(static_cast<quint32>(cost.operations), header.data() + kSaltSize);
    // Rounded up, so that a cost below one mebibyte (tests) is one.
    const size_t mebibytes = (cost.memoryBytes + kMebibyte - 1) / kMebibyte;
    qToLittleEndian(static_cast<quint32>(mebibytes), header.data() + kSaltSize + 4);
    MM_LET(key, keyFromWords(words, header));
    return QByteArray(header + sealBytes(key, plain, QByteArray(header + associated)));
}

Result<QByteArray> openUnderWords(
    const QString& words, const QByteArray& sealed, const QByteArray& associated)
{
    if (sealed.size() < kWordsHeader) {
        return fail(tampered());
    }
    const QByteArray header = sealed.left(kWordsHeader);
    MM_LET(key, keyFromWords(words, header));
    return openSealed(key, sealed.mid(kWordsHeader), QByteArray(header + associated));
}

QByteArray keyedHash(const SecretKey& key, const QByteArray& data)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(out(hash), static_cast<size_t>(hash.size()), in(data), sizeOf(data),
        key.data(), SecretKey::kSize);
    return hash;
}

QByteArray shortHash(const QByteArray& data)
{
    startSodium();
    QByteArray hash(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(
        out(hash), static_cast<size_t>(hash.size()), in(data), sizeOf(data), nullptr, 0);
    return hash;
}

QByteArray randomBytes(qsizetype count)
{
    startSodium();
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace mm::identity
