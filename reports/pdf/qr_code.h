// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <vector>

namespace mm::pdf {

/// A QR symbol without its quiet zone: `side` × `side` modules, row by row from the top.
struct QrCode
{
    int side = 0;
    std::vector<bool> dark = {};
};

/// Byte mode, level M (15 % may be smudged), the smallest version that holds `payload`.
/// Rule "qr.too_long" above 2,331 bytes, "qr.empty" for nothing.
Result<QrCode> qrCode(const QByteArray& payload);

} // namespace mm::pdf
