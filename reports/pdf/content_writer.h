// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/subset_font.h"

#include <QByteArray>

#include <optional>

namespace mm::pdf {

struct Colour
{
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;
    bool operator==(const Colour&) const = default;
};

/// Points, from the lower left corner of the page.
struct PointPt
{
    double x = 0;
    double y = 0;
};

struct RectPt
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// Writes the content stream of one page (ISO 32000-1, 8 and 9).
class ContentWriter
{
public:
    explicit ContentWriter(const UsedFaces& faces)
        : m_faces(faces)
    {
        m_out.reserve(8192);
    }

    void text(const ShapedText& line, PointPt at, double size, Colour colour);
    /// Turned about its start, counter-clockwise, and drawn as outlines of `penPt`: what is under
    /// a stamp stays readable.
    void stamp(const ShapedText& line, PointPt at, double size, double penPt, Colour colour,
        double degrees);
    void fill(const RectPt& rect, Colour colour);
    void stroke(const RectPt& rect, double width, Colour colour);
    void line(PointPt from, PointPt to, double width, Colour colour);
    /// Dark modules of a square symbol, each side `side` modules of `module` points.
    void modules(const std::vector<bool>& dark, int side, PointPt lowerLeft, double module);
    void image(const QByteArray& resource, const RectPt& rect);

    [[nodiscard]] const QByteArray& bytes() const { return m_out; }

private:
    void setFill(Colour colour);
    void setStroke(Colour colour, double width);
    void setFont(size_t font, double size);
    void glyphs(const ShapedText& line, double size);
    void show(quint16 code, int shift);
    void closeArray();
    void setRise(int rise, double size);
    void number(double value, int decimals = 2);

    const UsedFaces& m_faces;
    QByteArray m_out;
    std::optional<Colour> m_fill;
    std::optional<Colour> m_stroke;
    double m_lineWidth = -1;
    size_t m_font = SIZE_MAX;
    double m_size = -1;
    int m_rise = 0;
    /// What of a TJ array stands open: nothing, the array, or a string in it.
    enum class Open { Nothing, Array, String } m_open = Open::Nothing;
};

} // namespace mm::pdf
