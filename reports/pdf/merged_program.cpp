// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/merged_program.h"

#include <QtEndian>

#include <algorithm>

namespace mm::pdf {

namespace {

// Places of the fields used, from the OpenType specification.
constexpr qsizetype kHeadSize = 54;
constexpr qsizetype kHeadBox = 36;
constexpr qsizetype kHeadLocaFormat = 50;
constexpr qsizetype kHheaSize = 36;
constexpr qsizetype kHheaMetricCount = 34;
constexpr qsizetype kMaxpSize = 32;
constexpr qsizetype kMaxpGlyphCount = 4;
constexpr quint32 kShortLocaLimit = 2 * 0xFFFF;

// Flags of a component of a composite glyph.
constexpr quint16 kWordArguments = 0x0001;
constexpr quint16 kOneScale = 0x0008;
constexpr quint16 kMoreComponents = 0x0020;
constexpr quint16 kTwoScales = 0x0040;
constexpr quint16 kMatrix = 0x0080;

QByteArray tableOf(hb_face_t* face, hb_tag_t tag)
{
    const HbBlob blob(hb_face_reference_table(face, tag));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    return {bytes, static_cast<qsizetype>(length)};
}

quint16 word(const QByteArray& table, qsizetype at)
{
    return qFromBigEndian<quint16>(table.constData() + at);
}

void setWord(QByteArray& table, qsizetype at, quint16 value)
{
    qToBigEndian(value, table.data() + at);
}

void appendWord(QByteArray& table, quint16 value)
{
    table.append(static_cast<char>(value >> 8U));
    table.append(static_cast<char>(value & 0xFFU));
}

/// Keeps the smaller or the larger of the signed word there and `value`.
void widen(QByteArray& table, qsizetype at, quint16 value, bool larger)
{
    const auto mine = static_cast<qint16>(word(table, at));
    const auto other = static_cast<qint16>(value);
    setWord(
        table, at, static_cast<quint16>(larger ? std::max(mine, other) : std::min(mine, other)));
}

/// Moves the glyph ids that a composite glyph is made of by `shift`.
bool shiftComponents(QByteArray& glyph, unsigned shift)
{
    if (glyph.size() < 10 || static_cast<qint16>(word(glyph, 0)) >= 0) {
        return true;
    }
    qsizetype at = 10;
    quint16 flags = kMoreComponents;
    while ((flags & kMoreComponents) != 0) {
        if (at + 4 > glyph.size()) {
            return false;
        }
        flags = word(glyph, at);
        setWord(glyph, at + 2, static_cast<quint16>(word(glyph, at + 2) + shift));
        at += (flags & kWordArguments) != 0 ? 8 : 6;
        at += (flags & kMatrix) != 0    ? 8
            : (flags & kTwoScales) != 0 ? 4
            : (flags & kOneScale) != 0  ? 2
                                        : 0;
    }
    return at <= glyph.size();
}

/// Where the glyphs begin in 'glyf', one more than there are; empty if the table is too short.
std::vector<quint32> readLoca(const QByteArray& loca, bool isLong, qsizetype count)
{
    std::vector<quint32> offsets;
    if (loca.size() < (count + 1) * (isLong ? 4 : 2)) {
        return offsets;
    }
    for (qsizetype i = 0; i <= count; ++i) {
        offsets.push_back(
            isLong ? qFromBigEndian<quint32>(loca.constData() + i * 4) : 2U * word(loca, i * 2));
    }
    return offsets;
}

/// Advance and left side bearing of each glyph; the table may leave out repeated advances.
QByteArray readMetrics(const QByteArray& hmtx, qsizetype longCount, qsizetype count)
{
    QByteArray metrics;
    if (longCount < 1 || longCount > count
        || hmtx.size() < longCount * 4 + (count - longCount) * 2) {
        return metrics;
    }
    metrics = hmtx.left(longCount * 4);
    const QByteArray last = hmtx.mid((longCount - 1) * 4, 2);
    for (qsizetype i = longCount; i < count; ++i) {
        metrics += last + hmtx.mid(longCount * 4 + (i - longCount) * 2, 2);
    }
    return metrics;
}

} // namespace

bool MergedProgram::add(hb_face_t* face)
{
    const QByteArray head = tableOf(face, HB_TAG('h', 'e', 'a', 'd'));
    const QByteArray hhea = tableOf(face, HB_TAG('h', 'h', 'e', 'a'));
    const QByteArray maxp = tableOf(face, HB_TAG('m', 'a', 'x', 'p'));
    const QByteArray glyf = tableOf(face, HB_TAG('g', 'l', 'y', 'f'));
    if (head.size() < kHeadSize || hhea.size() < kHheaSize || maxp.size() < kMaxpSize) {
        return false;
    }
    const qsizetype count = word(maxp, kMaxpGlyphCount);
    const auto offsets = readLoca(
        tableOf(face, HB_TAG('l', 'o', 'c', 'a')), word(head, kHeadLocaFormat) != 0, count);
    const QByteArray metrics =
        readMetrics(tableOf(face, HB_TAG('h', 'm', 't', 'x')), word(hhea, kHheaMetricCount), count);
    if (offsets.empty() || metrics.isEmpty() || glyphCount() + count > 0xFFFF) {
        return false;
    }
    const unsigned shift = glyphCount();
    QByteArray glyphs;
    std::vector<quint32> ends;
    for (size_t i = 0; i + 1 < offsets.size(); ++i) {
        if (offsets[i] > offsets[i + 1] || offsets[i + 1] > static_cast<quint32>(glyf.size())) {
            return false;
        }
        QByteArray glyph = glyf.mid(offsets[i], offsets[i + 1] - offsets[i]);
        if (!shiftComponents(glyph, shift)) {
            return false;
        }
        glyphs += glyph;
        glyphs.append(glyphs.size() % 2, '\0');
        ends.push_back(static_cast<quint32>(m_glyphs.size() + glyphs.size()));
    }
    m_glyphs += glyphs;
    m_offsets.insert(m_offsets.end(), ends.begin(), ends.end());
    m_metrics += metrics;
    if (m_head.isEmpty()) {
        m_head = head.left(kHeadSize);
        m_hhea = hhea.left(kHheaSize);
        m_maxp = maxp.left(kMaxpSize);
        return true;
    }
    for (const qsizetype field : {0, 2, 4, 6}) {
        widen(m_head, kHeadBox + field, word(head, kHeadBox + field), field >= 4);
    }
    for (qsizetype field = kMaxpGlyphCount + 2; field < kMaxpSize; field += 2) {
        widen(m_maxp, field, word(maxp, field), true);
    }
    return true;
}

QByteArray MergedProgram::build() const
{
    QByteArray head = m_head;
    QByteArray hhea = m_hhea;
    QByteArray maxp = m_maxp;
    const bool isLong = m_offsets.back() > kShortLocaLimit;
    setWord(head, kHeadLocaFormat, isLong ? 1 : 0);
    setWord(hhea, kHheaMetricCount, static_cast<quint16>(glyphCount()));
    setWord(maxp, kMaxpGlyphCount, static_cast<quint16>(glyphCount()));
    QByteArray loca;
    for (const quint32 offset : m_offsets) {
        if (isLong) {
            appendWord(loca, static_cast<quint16>(offset >> 16U));
            appendWord(loca, static_cast<quint16>(offset & 0xFFFFU));
        } else {
            appendWord(loca, static_cast<quint16>(offset / 2));
        }
    }

    const HbFace builder(hb_face_builder_create());
    const auto put = [&builder](hb_tag_t tag, const QByteArray& table) {
        const HbBlob blob(hb_blob_create(table.constData(), static_cast<unsigned>(table.size()),
            HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
        hb_face_builder_add_table(builder.get(), tag, blob.get());
    };
    put(HB_TAG('g', 'l', 'y', 'f'), m_glyphs);
    put(HB_TAG('h', 'e', 'a', 'd'), head);
    put(HB_TAG('h', 'h', 'e', 'a'), hhea);
    put(HB_TAG('h', 'm', 't', 'x'), m_metrics);
    put(HB_TAG('l', 'o', 'c', 'a'), loca);
    put(HB_TAG('m', 'a', 'x', 'p'), maxp);
    const HbBlob file(hb_face_reference_blob(builder.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(file.get(), &length);
    return {bytes, static_cast<qsizetype>(length)};
}

} // namespace mm::pdf
