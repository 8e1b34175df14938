// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/font_set.h"

#include <QString>

#include <vector>

namespace mm::pdf {

/// One glyph of a line. Lengths are thousandths of the em.
struct Glyph
{
    const Face* face = nullptr;
    hb_codepoint_t id = 0;
    int advance = 0;
    int dx = 0;
    int dy = 0;
    /// Where the characters it stands for begin in ShapedText::text.
    qsizetype cluster = 0;
};

/// One line of text with the glyphs that draw it, left to right.
struct ShapedText
{
    QString text = {};
    std::vector<Glyph> glyphs = {};
    int width = 0;
    /// Set apart into cells: its gaps are no word gaps, and readers get the text in one piece.
    bool spaced = false;
};

struct ShapeOptions
{
    Weight weight = Weight::Regular;
    /// BCP 47; Marathi and Sanskrit want other forms than Hindi in the same script.
    QByteArray language = "en";
    /// If not 0, every glyph stands in the middle of a cell this wide (thousandths of the em).
    int cell = 0;
};

/// What is printed of a text that somebody typed: NFC, one line; control and direction characters
/// and half surrogates dropped (they could hide or turn the words), joiners kept.
QString printable(const QString& text);

/// Splits by script, picks the face of each part and shapes it. A character that no face has is
/// drawn as U+FFFD and stays in the text.
Result<ShapedText> shape(FontSet& fonts, const QString& text, const ShapeOptions& options);

/// Breaks at the places of UAX #14 into lines at most `width` wide (thousandths of the em), inside
/// a word only where it alone is wider. At least one line, which may be empty.
std::vector<ShapedText> breakLines(const ShapedText& text, int width);

/// True where each glyph is one character drawn by its own glyph, and single spaces between words:
/// what a reader makes of such a line from the glyphs is its text.
bool readsByGlyphs(const ShapedText& line);

} // namespace mm::pdf
