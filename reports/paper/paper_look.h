// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/content_writer.h"

namespace mm::reports {

/// Colours of the papers. Each is dark enough to print well in black and white.
inline constexpr pdf::Colour kInk{};
inline constexpr pdf::Colour kKumkum{0x8C, 0x1D, 0x2F};
inline constexpr pdf::Colour kMuted{0x55, 0x4C, 0x43};
inline constexpr pdf::Colour kHairline{0xC4, 0xB8, 0xA8};
inline constexpr pdf::Colour kWell{0xF5, 0xEF, 0xE6};
inline constexpr pdf::Colour kStamp{0xB3, 0x26, 0x1E};

} // namespace mm::reports
