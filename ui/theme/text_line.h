// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace mm::ui {

/// Draws one line of text with its letters where Latin ones would stand. Left alone, Qt centres the
/// line box, which Indian scripts make deeper: a Kannada name would float above the figures beside
/// it. `flags` as for QPainter::drawText.
void drawTextLine(QPainter* painter, const QRect& rect, int flags, const QString& text);

/// How far such a line has to be moved down from where Qt would centre it. Not rounded: only so do
/// both lines end up on the same row of pixels.
qreal centringShift(const QFont& font, const QString& text);

} // namespace mm::ui
