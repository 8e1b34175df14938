// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/content_writer.h"

#include <cmath>
#include <numbers>

namespace mm::pdf {

namespace {

constexpr char kHex[] = "0123456789ABCDEF";

void appendHex16(QByteArray& out, unsigned value)
{
    out += kHex[(value >> 12) & 15U];
    out += kHex[(value >> 8) & 15U];
    out += kHex[(value >> 4) & 15U];
    out += kHex[value & 15U];
}

/// Opens a span whose text is `text` whatever the glyphs look like (ISO 32000-1, 14.9.4).
void openSpan(QByteArray& out, QStringView text)
{
    out += "/Span<</ActualText<FEFF";
    for (const QChar unit : text) {
        appendHex16(out, unit.unicode());
    }
    out += ">>>BDC\n";
}

/// Where the word that begins at `from` ends: after the spaces that follow it, so that the last
/// glyph of a span has an advance of its own and readers see no gap between two spans.
qsizetype spanEnd(const QString& text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && text.at(at).isSpace()) {
        ++at;
    }
    while (at < text.size() && !text.at(at).isSpace()) {
        ++at;
    }
    while (at < text.size() && text.at(at).isSpace()) {
        ++at;
    }
    return at;
}

} // namespace

void ContentWriter::text(const ShapedText& line, PointPt at, double size, Colour colour)
{
    if (line.glyphs.empty()) {
        return;
    }
    setFill(colour);
    m_out += "BT\n";
    number(at.x);
    number(at.y);
    m_out += "Td\n";
    glyphs(line, size);
    m_out += "ET\n";
}

void ContentWriter::stamp(
    const ShapedText& line, PointPt at, double size, double penPt, Colour colour, double degrees)
{
    if (line.glyphs.empty()) {
        return;
    }
    setStroke(colour, penPt);
    const double angle = degrees * std::numbers::pi / 180;
    m_out += "BT\n1 Tr\n";
    number(std::cos(angle), 4);
    number(std::sin(angle), 4);
    number(-std::sin(angle), 4);
    number(std::cos(angle), 4);
    number(at.x);
    number(at.y);
    m_out += "Tm\n";
    glyphs(line, size);
    m_out += "0 Tr\nET\n";
}

void ContentWriter::glyphs(const ShapedText& line, double size)
{
    const bool spans = !readsByGlyphs(line);
    qsizetype end = 0;
    int pen = 0;
    int drawn = 0;
    for (const Glyph& glyph : line.glyphs) {
        if (spans && glyph.cluster >= end) {
            closeArray();
            m_out += end > 0 ? "EMC\n" : "";
            const qsizetype start = end;
            end = line.spaced ? line.text.size() : spanEnd(line.text, glyph.cluster);
            openSpan(m_out, QStringView(line.text).mid(start, end - start));
        }
        const UsedFace& used = m_faces.of(glyph.face);
        setFont(used.font(), size);
        setRise(glyph.dy, size);
        const int shift = drawn - (pen + glyph.dx);
        show(used.newId(glyph.id), shift);
        drawn += glyph.face->advanceOf(glyph.id) - shift;
        pen += glyph.advance;
    }
    setRise(0, size);
    closeArray();
    if (spans) {
        m_out += "EMC\n";
    }
}

void ContentWriter::show(quint16 code, int shift)
{
    if (m_open == Open::Nothing) {
        m_out += '[';
        m_open = Open::Array;
    }
    if (shift != 0) {
        if (m_open == Open::String) {
            m_out += '>';
            m_open = Open::Array;
        }
        m_out += QByteArray::number(shift);
    }
    if (m_open == Open::Array) {
        m_out += '<';
        m_open = Open::String;
    }
    appendHex16(m_out, code);
}

void ContentWriter::closeArray()
{
    if (m_open == Open::String) {
        m_out += '>';
    }
    if (m_open != Open::Nothing) {
        m_out += "]TJ\n";
    }
    m_open = Open::Nothing;
}

void ContentWriter::setFont(size_t font, double size)
{
    if (font == m_font && std::abs(size - m_size) < 0.001) {
        return;
    }
    closeArray();
    m_out += "/F";
    m_out += QByteArray::number(static_cast<qulonglong>(font + 1));
    m_out += ' ';
    number(size);
    m_out += "Tf\n";
    m_font = font;
    m_size = size;
}

void ContentWriter::setRise(int rise, double size)
{
    if (rise == m_rise) {
        return;
    }
    closeArray();
    number(rise * size / 1000, 3);
    m_out += "Ts\n";
    m_rise = rise;
}

void ContentWriter::fill(const RectPt& rect, Colour colour)
{
    setFill(colour);
    number(rect.x);
    number(rect.y);
    number(rect.width);
    number(rect.height);
    m_out += "re f\n";
}

void ContentWriter::stroke(const RectPt& rect, double width, Colour colour)
{
    setStroke(colour, width);
    number(rect.x);
    number(rect.y);
    number(rect.width);
    number(rect.height);
    m_out += "re S\n";
}

void ContentWriter::line(PointPt from, PointPt to, double width, Colour colour)
{
    setStroke(colour, width);
    number(from.x);
    number(from.y);
    m_out += "m ";
    number(to.x);
    number(to.y);
    m_out += "l S\n";
}

void ContentWriter::modules(
    const std::vector<bool>& dark, int side, PointPt lowerLeft, double module)
{
    setFill({});
    m_out += "q ";
    number(module, 4);
    m_out += "0 0 ";
    number(module, 4);
    number(lowerLeft.x);
    number(lowerLeft.y + (side - 1) * module);
    m_out += "cm\n";
    // Row by row from the top, each moved one down: every rectangle then begins at the same height,
    // which halves what the symbol takes after compression.
    for (int row = 0; row < side; ++row) {
        m_out += row == 0 ? "" : "1 0 0 1 0 -1 cm\n";
        for (int column = 0; column < side;) {
            int end = column;
            while (end < side && dark.at(static_cast<size_t>(row * side + end))) {
                ++end;
            }
            if (end > column) {
                m_out += QByteArray::number(column) + " 0 " + QByteArray::number(end - column)
                    + " 1 re\n";
            }
            column = end + 1;
        }
        m_out += "f\n";
    }
    m_out += "Q\n";
}

void ContentWriter::image(const QByteArray& resource, const RectPt& rect)
{
    m_out += "q ";
    number(rect.width);
    m_out += "0 0 ";
    number(rect.height);
    number(rect.x);
    number(rect.y);
    m_out += "cm /" + resource + " Do Q\n";
}

void ContentWriter::setFill(Colour colour)
{
    if (m_fill == colour) {
        return;
    }
    number(colour.red / 255.0, 3);
    number(colour.green / 255.0, 3);
    number(colour.blue / 255.0, 3);
    m_out += "rg\n";
    m_fill = colour;
}

void ContentWriter::setStroke(Colour colour, double width)
{
    if (m_stroke != colour) {
        number(colour.red / 255.0, 3);
        number(colour.green / 255.0, 3);
        number(colour.blue / 255.0, 3);
        m_out += "RG\n";
        m_stroke = colour;
    }
    if (std::abs(width - m_lineWidth) > 0.001) {
        number(width);
        m_out += "w\n";
        m_lineWidth = width;
    }
}

void ContentWriter::number(double value, int decimals)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i) {
        unit *= 10;
    }
    qint64 scaled = std::llround(value * static_cast<double>(unit));
    if (scaled < 0) {
        m_out += '-';
        scaled = -scaled;
    }
    m_out += QByteArray::number(scaled / unit);
    qint64 rest = scaled % unit;
    if (rest != 0) {
        m_out += '.';
        for (unit /= 10; rest != 0; unit /= 10) {
            m_out += static_cast<char>('0' + rest / unit);
            rest %= unit;
        }
    }
    m_out += ' ';
}

} // namespace mm::pdf
