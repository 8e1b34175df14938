// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace mm::pdf {

/// The ToUnicode CMap (ISO 32000-1, 9.10.3) of a font whose codes are glyph ids: the text of each,
/// none for empty ones.
QByteArray toUnicodeMap(const std::vector<QString>& texts);

} // namespace mm::pdf
