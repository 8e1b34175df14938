// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/subset_font.h"

namespace mm::pdf {

using namespace Qt::StringLiterals;

void UsedFont::add(hb_codepoint_t glyph, QStringView text)
{
    if (hb_set_has(m_glyphs.get(), glyph) != 0) {
        return;
    }
    hb_set_add(m_glyphs.get(), glyph);
    if (!text.isEmpty() && m_face->codePointOf(glyph) == 0) {
        m_ligatures.insert(glyph, text.toString());
    }
}

Result<SubsetFont> UsedFont::subset()
{
    const HbSubsetInput input(hb_subset_input_create_or_fail());
    hb_set_union(hb_subset_input_glyph_set(input.get()), m_glyphs.get());
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    const HbSubsetPlan plan(hb_subset_plan_create_or_fail(m_face->outlines(), input.get()));
    const HbFace reduced(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!reduced) {
        return fail({.kind = ErrorKind::Internal,
            .rule = "font.subset_failed"_L1,
            .args = {{u"file"_s, QString::fromLatin1(m_face->name())}}});
    }

    m_newIds.assign(hb_set_get_max(m_glyphs.get()) + 1, 0);
    const hb_map_t* const mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    hb_codepoint_t glyph = HB_SET_VALUE_INVALID;
    while (hb_set_next(m_glyphs.get(), &glyph) != 0) {
        m_newIds.at(glyph) = static_cast<quint16>(hb_map_get(mapping, glyph));
    }

    const HbBlob bytes(hb_face_reference_blob(reduced.get()));
    unsigned length = 0;
    const char* data = hb_blob_get_data(bytes.get(), &length);
    SubsetFont font;
    font.program = QByteArray(data, static_cast<qsizetype>(length));
    const size_t count = hb_face_get_glyph_count(reduced.get());
    font.widths.resize(count);
    const hb_map_t* const back = hb_subset_plan_new_to_old_glyph_mapping(plan.get());
    for (unsigned id = 0; id < count; ++id) {
        font.widths.at(id) = hb_font_get_glyph_h_advance(m_face->font(), hb_map_get(back, id));
    }
    font.texts = textsByNewId(count);
    return font;
}

std::vector<QString> UsedFont::textsByNewId(size_t count) const
{
    std::vector<QString> texts(count);
    hb_codepoint_t glyph = HB_SET_VALUE_INVALID;
    while (hb_set_next(m_glyphs.get(), &glyph) != 0) {
        const char32_t codePoint = m_face->codePointOf(glyph);
        texts.at(newId(glyph)) =
            codePoint != 0 ? QString::fromUcs4(&codePoint, 1) : m_ligatures.value(glyph);
    }
    return texts;
}

void UsedFonts::add(const ShapedText& line)
{
    const auto& glyphs = line.glyphs;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const Glyph& glyph = glyphs[i];
        const bool last = i + 1 == glyphs.size();
        const qsizetype end = last ? line.text.size() : glyphs[i + 1].cluster;
        const bool alone =
            end > glyph.cluster && (i == 0 || glyphs[i - 1].cluster != glyph.cluster);
        const size_t index = indexOf(glyph.face);
        if (index == m_fonts.size()) {
            m_fonts.emplace_back(*glyph.face);
        }
        m_fonts[index].add(glyph.id,
            alone ? QStringView(line.text).mid(glyph.cluster, end - glyph.cluster) : QStringView());
    }
}

size_t UsedFonts::indexOf(const Face* face) const
{
    size_t index = 0;
    while (index < m_fonts.size() && &m_fonts[index].face() != face) {
        ++index;
    }
    return index;
}

} // namespace mm::pdf
