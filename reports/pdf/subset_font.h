// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/shaped_text.h"

#include <vector>

namespace mm::pdf {

/// The part of a face that one document uses, as a TrueType program whose glyph ids are the codes
/// of the page content.
struct SubsetFont
{
    QByteArray program;
    /// By new glyph id, thousandths of the em.
    std::vector<int> widths;
    /// By new glyph id; what a reader that knows nothing of ActualText takes it for.
    std::vector<QString> texts;
};

/// Collects the glyphs of one face while a document is drawn, then cuts the face down to them.
class UsedFont
{
public:
    explicit UsedFont(const Face& face)
        : m_face(&face)
        , m_glyphs(hb_set_create())
    { }

    [[nodiscard]] const Face& face() const { return *m_face; }
    /// `text` is what the glyph alone stands for, empty where it is one of several.
    void add(hb_codepoint_t glyph, QStringView text);
    /// After it newId() holds. Rule "font.subset_failed".
    Result<SubsetFont> subset();
    [[nodiscard]] quint16 newId(hb_codepoint_t glyph) const { return m_newIds.at(glyph); }

private:
    [[nodiscard]] std::vector<QString> textsByNewId(size_t count) const;

    const Face* m_face;
    std::unique_ptr<hb_set_t, HbDestroy<hb_set_destroy>> m_glyphs;
    QHash<hb_codepoint_t, QString> m_ligatures;
    std::vector<quint16> m_newIds;
};

/// The used fonts of a document in the order of first use.
class UsedFonts
{
public:
    void add(const ShapedText& line);
    [[nodiscard]] size_t indexOf(const Face* face) const;
    [[nodiscard]] std::vector<UsedFont>& all() { return m_fonts; }
    [[nodiscard]] const std::vector<UsedFont>& all() const { return m_fonts; }

private:
    std::vector<UsedFont> m_fonts;
};

} // namespace mm::pdf
