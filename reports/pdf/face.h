// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "reports/pdf/hb_handle.h"

#include <QHash>
#include <QString>

namespace mm::pdf {

/// Measures of a face in thousandths of its em, as a PDF font descriptor wants them.
struct FaceMetrics
{
    int ascent = 0;
    int descent = 0;
    int xMin = 0;
    int yMin = 0;
    int xMax = 0;
    int yMax = 0;
};

/// One font file, opened once and kept: shaping, coverage and outlines. Lengths that shaping gives
/// are thousandths of the em whatever the file's own units are.
class Face
{
public:
    /// Refuses a file that cannot be read or that holds no TrueType outlines
    /// (rules "font.unreadable", "font.no_outlines").
    static Result<Face> load(const QString& path);

    [[nodiscard]] hb_font_t* font() const { return m_font.get(); }
    /// The outline tables alone: what the subsetter has to look at, and no more.
    [[nodiscard]] hb_face_t* outlines() const { return m_outlines.get(); }
    [[nodiscard]] unsigned unitsPerEm() const { return hb_face_get_upem(m_face.get()); }
    /// The font's own advance, before any kerning.
    [[nodiscard]] int advanceOf(hb_codepoint_t glyph) const
    {
        return hb_font_get_glyph_h_advance(m_font.get(), glyph);
    }
    [[nodiscard]] const QByteArray& name() const { return m_name; }
    [[nodiscard]] const FaceMetrics& metrics() const { return m_metrics; }
    [[nodiscard]] bool covers(char32_t codePoint) const;
    /// The lowest code point that the face draws with this glyph by itself; 0 if there is none.
    [[nodiscard]] char32_t codePointOf(hb_codepoint_t glyph) const;

private:
    Face() = default;
    void readMetrics();
    void readCodePoints();

    HbFace m_face;
    HbFont m_font;
    HbFace m_outlines;
    QByteArray m_name;
    FaceMetrics m_metrics;
    QHash<hb_codepoint_t, char32_t> m_codePoints;
};

} // namespace mm::pdf
