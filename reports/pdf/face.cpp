// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/face.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace mm::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<hb_tag_t, 6> kOutlineTables{
    HB_TAG('g', 'l', 'y', 'f'),
    HB_TAG('l', 'o', 'c', 'a'),
    HB_TAG('h', 'e', 'a', 'd'),
    HB_TAG('h', 'h', 'e', 'a'),
    HB_TAG('h', 'm', 't', 'x'),
    HB_TAG('m', 'a', 'x', 'p'),
};

/// A face with the outline tables alone. Planning a subset of the whole face would walk its cmap,
/// which costs more than all the rest of the work.
HbFace outlinesOf(hb_face_t* whole)
{
    const HbFace builder(hb_face_builder_create());
    for (const hb_tag_t tag : kOutlineTables) {
        const HbBlob table(hb_face_reference_table(whole, tag));
        if (hb_blob_get_length(table.get()) == 0) {
            return nullptr;
        }
        hb_face_builder_add_table(builder.get(), tag, table.get());
    }
    const HbBlob bytes(hb_face_reference_blob(builder.get()));
    return HbFace(hb_face_create(bytes.get(), 0));
}

int signed16(QByteArrayView table, qsizetype offset)
{
    return qFromBigEndian<qint16>(table.data() + offset);
}

} // namespace

Result<Face> Face::load(const QString& path)
{
    const HbBlob blob(hb_blob_create_from_file_or_fail(QFile::encodeName(path).constData()));
    if (!blob) {
        return fail({.kind = ErrorKind::Storage,
            .rule = "font.unreadable"_L1,
            .args = {{u"file"_s, path}}});
    }
    Face face;
    face.m_face.reset(hb_face_create(blob.get(), 0));
    face.m_outlines = outlinesOf(face.m_face.get());
    if (!face.m_outlines) {
        return fail({.kind = ErrorKind::Storage,
            .rule = "font.no_outlines"_L1,
            .args = {{u"file"_s, path}}});
    }
    face.m_font.reset(hb_font_create(face.m_face.get()));
    hb_font_set_scale(face.m_font.get(), 1000, 1000);
    face.m_name = QFileInfo(path).completeBaseName().toLatin1();
    face.readMetrics();
    face.readCodePoints();
    return face;
}

bool Face::covers(char32_t codePoint) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font.get(), codePoint, &glyph) != 0;
}

char32_t Face::codePointOf(hb_codepoint_t glyph) const
{
    return m_codePoints.value(glyph, 0);
}

void Face::readMetrics()
{
    const int unitsPerEm = static_cast<int>(hb_face_get_upem(m_face.get()));
    const auto scaled = [unitsPerEm](int units) {
        return units * 1000 / unitsPerEm;
    };

    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font.get(), &extents);
    m_metrics.ascent = extents.ascender;
    m_metrics.descent = extents.descender;

    // The bounding box of all glyphs stands at byte 36 of 'head' as four signed words.
    const HbBlob head(hb_face_reference_table(m_face.get(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(head.get(), &length);
    const QByteArrayView table(bytes, static_cast<qsizetype>(length));
    if (table.size() >= 44) {
        m_metrics.xMin = scaled(signed16(table, 36));
        m_metrics.yMin = scaled(signed16(table, 38));
        m_metrics.xMax = scaled(signed16(table, 40));
        m_metrics.yMax = scaled(signed16(table, 42));
    }
}

void Face::readCodePoints()
{
    const std::unique_ptr<hb_set_t, HbDestroy<hb_set_destroy>> all(hb_set_create());
    hb_face_collect_unicodes(m_face.get(), all.get());
    hb_codepoint_t codePoint = HB_SET_VALUE_INVALID;
    while (hb_set_next(all.get(), &codePoint) != 0) {
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(m_font.get(), codePoint, &glyph) != 0
            && !m_codePoints.contains(glyph)) {
            m_codePoints.insert(glyph, codePoint);
        }
    }
}

} // namespace mm::pdf
