// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QFont;
class QPainter;
class QRectF;

namespace mm::ui {

/// Draws one line of text with its letters where Latin ones would stand. Left alone, Qt centres the
/// line box, which Indian scripts make deeper: a Kannada name would float above the figures beside
/// it. `flags` as for QPainter::drawText.
void drawTextLine(QPainter* painter, const QRect& rect, int flags, const QString& text);

/// How far such a line has to be moved down from where Qt would centre it. Not rounded: only so do
/// both lines end up on the same row of pixels.
qreal centringShift(const QFont& font, const QString& text);

/// The room of a line of words: over the feet of its letters and under them, in whole pixels.
struct LineBox
{
    int above = 0;
    int below = 0;

    [[nodiscard]] int height() const { return above + below; }
};

/// Room for Latin letters and for `text`, whichever needs more: labels of different scripts that
/// stand beside or under each other keep one distance.
LineBox lineBox(const QFont& font, const QString& text);

/// Height of `text` broken into lines of `width`, or of its paragraphs alone if it is 0.
int linesHeight(const QFont& font, const QString& text, const LineBox& box, int width);

/// Draws so broken lines with their letters where the box says, whatever script they are in.
/// `flags` as for QPainter::drawText; `underlined` is the place of a letter to underline, or -1.
void drawTextLines(QPainter* painter, const QRect& rect, int flags, const QString& text,
    const LineBox& box, int underlined = -1);

} // namespace mm::ui
