// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/subset_font.h"

#include "reports/pdf/merged_program.h"

namespace mm::pdf {

using namespace Qt::StringLiterals;

namespace {

Error subsetFailed(const Face& face)
{
    return {.kind = ErrorKind::Internal,
        .rule = "font.subset_failed"_L1,
        .args = {{u"file"_s, QString::fromLatin1(face.name())}}};
}

void include(FaceMetrics& all, const FaceMetrics& one)
{
    all.ascent = std::max(all.ascent, one.ascent);
    all.descent = std::min(all.descent, one.descent);
    all.xMin = std::min(all.xMin, one.xMin);
    all.yMin = std::min(all.yMin, one.yMin);
    all.xMax = std::max(all.xMax, one.xMax);
    all.yMax = std::max(all.yMax, one.yMax);
}

} // namespace

void UsedFace::add(hb_codepoint_t glyph, QStringView text)
{
    if (hb_set_has(m_glyphs.get(), glyph) != 0) {
        return;
    }
    hb_set_add(m_glyphs.get(), glyph);
    if (!text.isEmpty() && m_face->codePointOf(glyph) == 0) {
        m_ligatures.insert(glyph, text.toString());
    }
}

/// The face with the used glyphs alone; the first of them gets the id `firstId`. Null if HarfBuzz
/// cannot make sense of the outlines.
HbFace UsedFace::reduce(unsigned firstId)
{
    const HbSubsetInput input(hb_subset_input_create_or_fail());
    hb_set_union(hb_subset_input_glyph_set(input.get()), m_glyphs.get());
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    const HbSubsetPlan plan(hb_subset_plan_create_or_fail(m_face->outlines(), input.get()));
    if (!plan) {
        return nullptr;
    }
    m_newIds.assign(hb_set_get_max(m_glyphs.get()) + 1, 0);
    const hb_map_t* const mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    hb_codepoint_t glyph = HB_SET_VALUE_INVALID;
    while (hb_set_next(m_glyphs.get(), &glyph) != 0) {
        m_newIds.at(glyph) = static_cast<quint16>(firstId + hb_map_get(mapping, glyph));
    }
    return HbFace(hb_subset_plan_execute_or_fail(plan.get()));
}

QString UsedFace::textOf(hb_codepoint_t glyph) const
{
    const char32_t codePoint = m_face->codePointOf(glyph);
    return codePoint != 0 ? QString::fromUcs4(&codePoint, 1) : m_ligatures.value(glyph);
}

void UsedFaces::add(const ShapedText& line)
{
    const auto& glyphs = line.glyphs;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const Glyph& glyph = glyphs[i];
        const bool last = i + 1 == glyphs.size();
        const qsizetype end = last ? line.text.size() : glyphs[i + 1].cluster;
        const bool alone =
            end > glyph.cluster && (i == 0 || glyphs[i - 1].cluster != glyph.cluster);
        const size_t index = indexOf(glyph.face);
        if (index == m_faces.size()) {
            m_faces.emplace_back(*glyph.face);
        }
        m_faces[index].add(glyph.id,
            alone ? QStringView(line.text).mid(glyph.cluster, end - glyph.cluster) : QStringView());
    }
}

size_t UsedFaces::indexOf(const Face* face) const
{
    size_t index = 0;
    while (index < m_faces.size() && &m_faces[index].face() != face) {
        ++index;
    }
    return index;
}

Result<std::vector<SubsetFont>> UsedFaces::subset()
{
    std::vector<SubsetFont> fonts;
    std::vector<MergedProgram> programs;
    std::vector<unsigned> unitsPerEm;
    for (UsedFace& used : m_faces) {
        const Face& face = used.face();
        const auto place = std::find(unitsPerEm.begin(), unitsPerEm.end(), face.unitsPerEm());
        used.m_font = static_cast<size_t>(place - unitsPerEm.begin());
        if (place == unitsPerEm.end()) {
            unitsPerEm.push_back(face.unitsPerEm());
            programs.emplace_back();
            fonts.push_back({.name = face.name(), .metrics = face.metrics()});
        }
        SubsetFont& font = fonts[used.m_font];
        MergedProgram& program = programs[used.m_font];
        const HbFace reduced = used.reduce(program.glyphCount());
        if (!reduced || !program.add(reduced.get())) {
            return fail(subsetFailed(face));
        }
        include(font.metrics, face.metrics());
        font.widths.resize(program.glyphCount());
        font.texts.resize(program.glyphCount());
        hb_codepoint_t glyph = HB_SET_VALUE_INVALID;
        while (hb_set_next(used.m_glyphs.get(), &glyph) != 0) {
            const quint16 id = used.newId(glyph);
            font.widths.at(id) = face.advanceOf(glyph);
            font.texts.at(id) = used.textOf(glyph);
        }
    }
    for (size_t i = 0; i < fonts.size(); ++i) {
        fonts[i].program = programs[i].build();
    }
    return fonts;
}

} // namespace mm::pdf
