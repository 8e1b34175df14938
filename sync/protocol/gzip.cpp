// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/gzip.h"

#include <zlib.h>

namespace mm::protocol {

using namespace Qt::StringLiterals;

namespace {

/// 15 bits of window; 16 more ask for the gzip wrapping.
constexpr int kGzipWindow = 15 + 16;
constexpr int kFast = 1;
constexpr int kMemory = 8;
constexpr qsizetype kStep = 64 * 1024;

void feed(z_stream& stream, const QByteArray& data)
{
    // zlib's interface is older than const; it does not write there.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data()));
    stream.avail_in = static_cast<uInt>(data.size());
}

} // namespace

QByteArray gzip(const QByteArray& data)
{
    z_stream stream{};
    if (deflateInit2(&stream, kFast, Z_DEFLATED, kGzipWindow, kMemory, Z_DEFAULT_STRATEGY)
        != Z_OK) {
        return {};
    }
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))),
        Qt::Uninitialized);
    feed(stream, data);
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int done = deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return done == Z_STREAM_END ? out : QByteArray();
}

Result<QByteArray> gunzip(const QByteArray& data, qsizetype limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK) {
        return fail(internal(u"inflateInit2"_s));
    }
    QByteArray out;
    feed(stream, data);
    int state = Z_OK;
    while (state == Z_OK && out.size() <= limit) {
        const qsizetype had = out.size();
        out.resize(had + kStep);
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + had);
        stream.avail_out = static_cast<uInt>(kStep);
        state = inflate(&stream, Z_NO_FLUSH);
        out.truncate(static_cast<qsizetype>(stream.total_out));
        if (out.size() == had && state == Z_OK) {
            state = Z_BUF_ERROR;
        }
    }
    const bool hasRest = stream.avail_in > 0;
    inflateEnd(&stream);
    if (out.size() > limit) {
        return fail(invalid("request.too_large"_L1, {}));
    }
    if (state != Z_STREAM_END || hasRest) {
        return fail(invalid("request.gzip"_L1, {}));
    }
    return out;
}

} // namespace mm::protocol
