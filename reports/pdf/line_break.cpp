// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/shaped_text.h"

#include <QTextBoundaryFinder>

namespace mm::pdf {

namespace {

/// Glyphs [from, to) as a line of its own, without the spaces at its end.
ShapedText slice(const ShapedText& whole, size_t from, size_t to)
{
    const auto clusterAt = [&whole](size_t glyph) {
        return glyph < whole.glyphs.size() ? whole.glyphs.at(glyph).cluster : whole.text.size();
    };
    const qsizetype start = clusterAt(from);
    while (to > from && whole.text.at(whole.glyphs.at(to - 1).cluster).isSpace()) {
        --to;
    }
    ShapedText line{.text = whole.text.mid(start, clusterAt(to) - start), .spaced = whole.spaced};
    line.glyphs.reserve(to - from);
    for (size_t i = from; i < to; ++i) {
        Glyph glyph = whole.glyphs.at(i);
        glyph.cluster -= start;
        line.width += glyph.advance;
        line.glyphs.push_back(glyph);
    }
    return line;
}

class LineBreaker
{
public:
    LineBreaker(const ShapedText& text, int width)
        : m_text(text)
        , m_width(width)
        , m_finder(QTextBoundaryFinder::Line, text.text)
    { }

    std::vector<ShapedText> run()
    {
        size_t word = 0;
        while (word < m_text.glyphs.size()) {
            const size_t next = wordEnd(word);
            const int visible = visibleWidth(word, next);
            if (m_used + visible > m_width && word > m_lineStart) {
                closeLine(word);
            }
            if (visible > m_width) {
                breakInside(word, next);
            } else {
                m_used += fullWidth(word, next);
            }
            word = next;
        }
        if (m_lineStart < m_text.glyphs.size() || m_lines.empty()) {
            closeLine(m_text.glyphs.size());
        }
        return std::move(m_lines);
    }

private:
    /// The first glyph at or after the next break opportunity.
    size_t wordEnd(size_t glyph)
    {
        m_finder.setPosition(m_text.glyphs.at(glyph).cluster);
        qsizetype at = m_finder.toNextBoundary();
        if (at < 0) {
            at = m_text.text.size();
        }
        while (glyph < m_text.glyphs.size() && m_text.glyphs.at(glyph).cluster < at) {
            ++glyph;
        }
        return glyph;
    }

    [[nodiscard]] int fullWidth(size_t from, size_t to) const
    {
        int width = 0;
        for (; from < to; ++from) {
            width += m_text.glyphs.at(from).advance;
        }
        return width;
    }

    [[nodiscard]] int visibleWidth(size_t from, size_t to) const
    {
        while (to > from && m_text.text.at(m_text.glyphs.at(to - 1).cluster).isSpace()) {
            --to;
        }
        return fullWidth(from, to);
    }

    /// A word wider than the line is cut between clusters, at least one to a line.
    void breakInside(size_t from, size_t to)
    {
        for (size_t at = from; at < to;) {
            size_t next = at + 1;
            while (next < to && m_text.glyphs.at(next).cluster == m_text.glyphs.at(at).cluster) {
                ++next;
            }
            const int width = fullWidth(at, next);
            if (m_used + width > m_width && at > m_lineStart) {
                closeLine(at);
            }
            m_used += width;
            at = next;
        }
    }

    void closeLine(size_t end)
    {
        m_lines.push_back(slice(m_text, m_lineStart, end));
        m_lineStart = end;
        m_used = 0;
    }

    const ShapedText& m_text;
    int m_width;
    QTextBoundaryFinder m_finder;
    std::vector<ShapedText> m_lines;
    size_t m_lineStart = 0;
    int m_used = 0;
};

} // namespace

std::vector<ShapedText> breakLines(const ShapedText& text, int width)
{
    if (text.width <= width) {
        return {slice(text, 0, text.glyphs.size())};
    }
    return LineBreaker(text, width).run();
}

} // namespace mm::pdf
