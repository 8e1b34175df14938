// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/shaped_text.h"

#include <vector>

namespace mm::pdf {

/// The glyphs that one document uses, of all its faces with the same units per em, as one TrueType
/// program whose glyph ids are the codes of the page content. One font instead of one a face and
/// weight spares a third of the file.
struct SubsetFont
{
    QByteArray name = {};
    FaceMetrics metrics = {};
    QByteArray program = {};
    /// By new glyph id, thousandths of the em.
    std::vector<int> widths = {};
    /// By new glyph id; what a reader that knows nothing of ActualText takes it for.
    std::vector<QString> texts = {};
};

/// Collects the glyphs of one face while a document is drawn.
class UsedFace
{
public:
    explicit UsedFace(const Face& face)
        : m_face(&face)
        , m_glyphs(hb_set_create())
    { }

    [[nodiscard]] const Face& face() const { return *m_face; }
    /// `text` is what the glyph alone stands for, empty where it is one of several.
    void add(hb_codepoint_t glyph, QStringView text);

    /// Which of the document's fonts holds the glyphs, and as what; after UsedFaces::subset().
    [[nodiscard]] size_t font() const { return m_font; }
    [[nodiscard]] quint16 newId(hb_codepoint_t glyph) const { return m_newIds.at(glyph); }

private:
    friend class UsedFaces;
    [[nodiscard]] HbFace reduce(unsigned firstId);
    [[nodiscard]] QString textOf(hb_codepoint_t glyph) const;

    const Face* m_face;
    std::unique_ptr<hb_set_t, HbDestroy<hb_set_destroy>> m_glyphs;
    QHash<hb_codepoint_t, QString> m_ligatures;
    size_t m_font = 0;
    std::vector<quint16> m_newIds;
};

/// The used faces of a document in the order of first use.
class UsedFaces
{
public:
    void add(const ShapedText& line);
    [[nodiscard]] const UsedFace& of(const Face* face) const { return m_faces[indexOf(face)]; }
    /// Makes the fonts. Rule "font.subset_failed".
    Result<std::vector<SubsetFont>> subset();

private:
    [[nodiscard]] size_t indexOf(const Face* face) const;

    std::vector<UsedFace> m_faces;
};

} // namespace mm::pdf
