// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/operation_bundle.h"

namespace mm::conflicts {

/// An id that follows from what it stands for (RFC 9562, 5.8: version 8), so that doing the same
/// work again writes the same row.
inline Uuid madeId(const QByteArray& seed)
{
    Uuid id = *Uuid::fromBytes(QByteArrayView(store::sha256(seed)).first(16));
    id.bytes[6] = static_cast<unsigned char>((id.bytes[6] & 0x0FU) | 0x80U);
    id.bytes[8] = static_cast<unsigned char>((id.bytes[8] & 0x3FU) | 0x80U);
    return id;
}

} // namespace mm::conflicts
