// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/sealed_stream.h"

#include <sodium.h>
#include <zlib.h>

namespace mm::upkeep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPiece = 64 * 1024;
constexpr qsizetype kSealedPiece =
    kPiece + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);
/// Books are text and repeat themselves: level 3 halves the time of the default for a few percent.
constexpr int kCompression = 3;

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}
unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}
unsigned long long sizeOf(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

Error damaged(const QString& detail)
{
    return Error{ErrorKind::Integrity, "backup.damaged"_L1, {}, {}, detail};
}

Result<void> writeAll(QIODevice& out, QByteArrayView data)
{
    if (out.write(data.data(), data.size()) != data.size()) {
        return fail(
            Error{ErrorKind::Storage, "store.full"_L1, {}, {}, u"backup: "_s + out.errorString()});
    }
    return {};
}

} // namespace

struct SealingWriter::State
{
    State(QIODevice& device, const QByteArray& header)
        : out(device)
        , bound(header)
    { }
    ~State()
    {
        deflateEnd(&zip);
        sodium_memzero(&seal, sizeof seal);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    QIODevice& out;
    QByteArray bound;
    crypto_secretstream_xchacha20poly1305_state seal = {};
    z_stream zip = {};
    /// Compressed bytes that are not sealed yet; zip writes into it.
    QByteArray piece = QByteArray(kPiece, '\0');

    void emptyPiece()
    {
        zip.next_out = bytesOf(piece);
        zip.avail_out = static_cast<uInt>(kPiece);
    }
    Result<void> sealPiece(unsigned char tag)
    {
        const QByteArrayView plain(
            piece.constData(), kPiece - static_cast<qsizetype>(zip.avail_out));
        QByteArray sealed(plain.size() + kSealedPiece - kPiece, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&seal, bytesOf(sealed), nullptr, bytesOf(plain),
            sizeOf(plain), bytesOf(QByteArrayView(bound)), sizeOf(bound), tag);
        emptyPiece();
        return writeAll(out, sealed);
    }
};

SealingWriter::SealingWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }
SealingWriter::~SealingWriter() = default;
SealingWriter::SealingWriter(SealingWriter&&) noexcept = default;

Result<SealingWriter> SealingWriter::begin(
    QIODevice& out, const QByteArray& key, const QByteArray& bound)
{
    auto state = std::make_unique<State>(out, bound);
    if (key.size() != kSealKeyBytes || deflateInit(&state->zip, kCompression) != Z_OK) {
        return fail(internal(u"a backup cannot be sealed"_s));
    }
    state->emptyPiece();
    QByteArray head(
        static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_HEADERBYTES), '\0');
    crypto_secretstream_xchacha20poly1305_init_push(
        &state->seal, bytesOf(head), bytesOf(QByteArrayView(key)));
    MM_CHECK(writeAll(out, head));
    return SealingWriter(std::move(state));
}

Result<void> SealingWriter::deflateInto(QByteArrayView data, int flush)
{
    auto& zip = m_state->zip;
    // zlib asks for a pointer to mutable bytes and does not change them.
    zip.next_in = const_cast<unsigned char*>(bytesOf(data));
    zip.avail_in = static_cast<uInt>(data.size());
    while (true) {
        const int code = deflate(&zip, flush);
        if (code == Z_STREAM_ERROR) {
            return fail(internal(u"deflate"_s));
        }
        if (zip.avail_out == 0) {
            MM_CHECK(m_state->sealPiece(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE));
            continue;
        }
        if (flush != Z_FINISH || code == Z_STREAM_END) {
            return {};
        }
    }
}

Result<void> SealingWriter::write(QByteArrayView data)
{
    return deflateInto(data, Z_NO_FLUSH);
}

Result<void> SealingWriter::finish()
{
    MM_CHECK(deflateInto({}, Z_FINISH));
    return m_state->sealPiece(crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

struct SealedReader::State
{
    State(QIODevice& device, const QByteArray& header)
        : in(device)
        , bound(header)
    { }
    ~State()
    {
        inflateEnd(&zip);
        sodium_memzero(&seal, sizeof seal);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    QIODevice& in;
    QByteArray bound;
    crypto_secretstream_xchacha20poly1305_state seal = {};
    z_stream zip = {};
    QByteArray piece;
    bool lastPieceRead = false;
    bool ended = false;
};

SealedReader::SealedReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }
SealedReader::~SealedReader() = default;
SealedReader::SealedReader(SealedReader&&) noexcept = default;

Result<SealedReader> SealedReader::begin(
    QIODevice& in, const QByteArray& key, const QByteArray& bound)
{
    auto state = std::make_unique<State>(in, bound);
    if (key.size() != kSealKeyBytes || inflateInit(&state->zip) != Z_OK) {
        return fail(internal(u"a backup cannot be opened"_s));
    }
    constexpr auto kHeadBytes =
        static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    const QByteArray head = in.read(kHeadBytes);
    if (head.size() != kHeadBytes
        || crypto_secretstream_xchacha20poly1305_init_pull(
               &state->seal, bytesOf(QByteArrayView(head)), bytesOf(QByteArrayView(key)))
            != 0) {
        return fail(damaged(u"the body does not begin"_s));
    }
    return SealedReader(std::move(state));
}

Result<void> SealedReader::nextPiece()
{
    auto& state = *m_state;
    if (state.lastPieceRead) {
        return fail(damaged(u"the compressed data does not end with the last piece"_s));
    }
    const QByteArray sealed = state.in.read(kSealedPiece);
    if (sealed.size() < kSealedPiece - kPiece) {
        return fail(damaged(u"cut short"_s));
    }
    state.piece.resize(sealed.size() - (kSealedPiece - kPiece));
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&state.seal, bytesOf(state.piece), nullptr, &tag,
            bytesOf(QByteArrayView(sealed)), sizeOf(sealed), bytesOf(QByteArrayView(state.bound)),
            sizeOf(state.bound))
        != 0) {
        return fail(damaged(u"a piece does not open"_s));
    }
    state.lastPieceRead = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (state.lastPieceRead && !state.in.read(1).isEmpty()) {
        return fail(damaged(u"there is more after the last piece"_s));
    }
    state.zip.next_in = bytesOf(state.piece);
    state.zip.avail_in = static_cast<uInt>(state.piece.size());
    return {};
}

Result<QByteArray> SealedReader::read()
{
    auto& zip = m_state->zip;
    QByteArray out(kPiece, Qt::Uninitialized);
    zip.next_out = bytesOf(out);
    zip.avail_out = static_cast<uInt>(kPiece);
    while (!m_state->ended && zip.avail_out > 0) {
        if (zip.avail_in == 0) {
            MM_CHECK(nextPiece());
        }
        const int code = inflate(&zip, Z_NO_FLUSH);
        m_state->ended = code == Z_STREAM_END;
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) {
            return fail(damaged(u"the compressed data is wrong"_s));
        }
    }
    // The last piece is proved to be the last before the caller believes that this was all.
    if (m_state->ended && !m_state->lastPieceRead) {
        MM_CHECK(nextPiece());
        if (!m_state->lastPieceRead || m_state->zip.avail_in > 0) {
            return fail(damaged(u"there is more after the end"_s));
        }
    }
    out.truncate(kPiece - static_cast<qsizetype>(zip.avail_out));
    return out;
}

} // namespace mm::upkeep
