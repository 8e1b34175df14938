// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/thermal/bit_picture.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace mm::reports {

/// Dot-matrix printers that speak ESC/P (Epson LQ with 24 pins, LX with 9, and what follows them).
enum class MatrixHead { Pins24, Pins9 };

/// Characters an inch.
enum class Pitch { Cpi10, Cpi12, Cpi15 };

/// A line of text on a form: where its upper left corner stands, in millimetres from the upper left
/// corner of the form. Latin only: the printer's own letters.
struct MatrixText
{
    double xMm = 0;
    double yMm = 0;
    QString text;
    Pitch pitch = Pitch::Cpi10;
    bool bold = false;
};

/// Whether the printer's own letters can write it: printable ASCII.
bool isPlainText(const QString& text);

/// The bytes that fill in one form with the printer's own letters: ESC @, the form's length, each
/// text at its place from top to bottom, a form feed. Forms have holes, so their length is taken to
/// the next sixth of an inch.
QByteArray escpText(std::vector<MatrixText> texts, MatrixHead head, double formHeightMm);

/// How many dots a page has on the head: 180 an inch both ways with 24 pins, 120 by 72 with 9.
QSize matrixDots(MatrixHead head, QSizeF pageMm);

/// A page as a picture: ESC * in bands of 24 or 8 dots, then a form feed.
QByteArray escpPicture(const BitPicture& page, MatrixHead head, double formHeightMm);

} // namespace mm::reports
