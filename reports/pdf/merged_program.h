// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/hb_handle.h"

#include <QByteArray>

#include <vector>

namespace mm::pdf {

/// Puts the outlines of several TrueType faces with the same units per em into one program: the
/// glyphs of the second follow those of the first, and so on.
class MergedProgram
{
public:
    /// False, and nothing added, if a table is absent or points outside itself.
    bool add(hb_face_t* face);
    [[nodiscard]] unsigned glyphCount() const
    {
        return static_cast<unsigned>(m_offsets.size() - 1);
    }
    /// The sfnt file; what it holds is enough for a CIDFontType2 (ISO 32000-1, 9.9).
    [[nodiscard]] QByteArray build() const;

private:
    QByteArray m_glyphs;
    /// Where each glyph begins, and where the last one ends.
    std::vector<quint32> m_offsets{0};
    QByteArray m_metrics;
    QByteArray m_head;
    QByteArray m_hhea;
    QByteArray m_maxp;
};

} // namespace mm::pdf
