// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace mm::pdf {

using namespace Qt::StringLiterals;

Result<QrCode> qrCode(const QByteArray& payload)
{
    if (payload.isEmpty()) {
        return fail(invalid("qr.empty"_L1, u"qr"_s));
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(payload.size()),
            reinterpret_cast<const unsigned char*>(payload.constData()), 0, QR_ECLEVEL_M),
        QRcode_free);
    if (!code) {
        return fail(invalid("qr.too_long"_L1, u"qr"_s, {{u"bytes"_s, QVariant(payload.size())}}));
    }
    QrCode result{.side = code->width};
    const auto count = static_cast<size_t>(code->width) * static_cast<size_t>(code->width);
    result.dark.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        result.dark.push_back((code->data[i] & 1U) != 0);
    }
    return result;
}

} // namespace mm::pdf
