// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QByteArray>

#include <optional>

namespace mm::server {

/// A refresh token: the temple (so that its row is found under that temple's policy), the row and a
/// secret of 32 random bytes, of which the database has only the hash.
struct RefreshToken
{
    TempleId temple;
    Uuid id;
    QByteArray secret;

    static RefreshToken make(TempleId temple, const Uuid& id);
    static std::optional<RefreshToken> fromText(const QByteArray& text);
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] QByteArray secretHash() const;
    /// Whether `hash` is this secret's, in the same time wherever they differ.
    [[nodiscard]] bool hasHash(const QByteArray& hash) const;
};

} // namespace mm::server
