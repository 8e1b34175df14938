// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "reports/thermal/bit_picture.h"

namespace mm::reports {

/// Thermal receipt printers have at best code pages and never shape an Indic script, so everything
/// goes to them as a picture. Heads have 8 dots a millimetre.
inline constexpr int kDotsPerMm = 8;
inline constexpr int kDots58 = 384;
inline constexpr int kDots80 = 576;

struct EscPosOptions
{
    /// Lines of one GS v 0: small buffers print garbage when given a whole receipt at once.
    int bandLines = 128;
    int copies = 1;
    /// False for printers without a cutter: the paper is fed out to be torn off.
    bool cuts = true;
};

/// The bytes that print a picture: ESC @, GS v 0 band by band, then GS V 66 (feed and cut) or
/// ESC d. White below the last ink is not sent.
QByteArray escPosPicture(const BitPicture& picture, const EscPosOptions& options = {});

/// The pulse that opens a drawer as its manual writes it, decimal bytes: "27 112 0 25 250"
/// (ESC p 0 25 250). Between 1 and 16 bytes. Refuses printer.pulse_malformed.
Result<QByteArray> pulseBytes(const QString& decimals);
inline constexpr QStringView kCommonPulse = u"27 112 0 25 250";

} // namespace mm::reports
