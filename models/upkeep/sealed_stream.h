// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace mm::upkeep {

/// The body of a backup file: zlib (RFC 1950), cut into pieces of 64 KiB, each sealed with
/// libsodium's secretstream (XChaCha20-Poly1305), the last one marked as last: a byte changed, a
/// piece left out, doubled or moved, and a file cut short are all found. `bound` (the file's
/// header) is authenticated with every piece.
inline constexpr qsizetype kSealKeyBytes = 32;

/// Compresses and seals what is written to it.
class SealingWriter
{
public:
    /// Fails with store.full, store.not_writable.
    static Result<SealingWriter> begin(
        QIODevice& out, const QByteArray& key, const QByteArray& bound);
    ~SealingWriter();
    SealingWriter(SealingWriter&&) noexcept;
    SealingWriter& operator=(SealingWriter&&) = delete;

    Result<void> write(QByteArrayView data);
    /// Writes the last piece. Without it the file is recognised as cut short.
    Result<void> finish();

private:
    struct State;
    explicit SealingWriter(std::unique_ptr<State> state);
    Result<void> deflateInto(QByteArrayView data, int flush);
    std::unique_ptr<State> m_state;
};

/// Opens what SealingWriter has sealed.
class SealedReader
{
public:
    /// Fails with backup.damaged.
    static Result<SealedReader> begin(
        QIODevice& in, const QByteArray& key, const QByteArray& bound);
    ~SealedReader();
    SealedReader(SealedReader&&) noexcept;
    SealedReader& operator=(SealedReader&&) = delete;

    /// The next bytes; empty at the proven end. Fails with backup.damaged.
    Result<QByteArray> read();

private:
    struct State;
    explicit SealedReader(std::unique_ptr<State> state);
    Result<void> nextPiece();
    std::unique_ptr<State> m_state;
};

} // namespace mm::upkeep
