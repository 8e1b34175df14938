// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QImage;

namespace mm::pdf {

/// A picture in the form in which it goes into a document: made once, printed on every receipt.
struct PdfImage
{
    enum class Kind { Deflated, Jpeg };

    Kind kind = Kind::Deflated;
    int width = 0;
    int height = 0;
    bool grey = false;
    /// Three bytes a colour where the samples are indices; else empty and the samples are colours.
    QByteArray palette = {};
    QByteArray data = {};

    [[nodiscard]] bool isNull() const { return width == 0; }
};

/// Scales down to 300 dots an inch at the size it will be printed in, lays it on white, and takes
/// the smaller of an exact and a JPEG form. A null picture gives a null one.
PdfImage preparePdfImage(const QImage& picture, double widthMm, double heightMm);

} // namespace mm::pdf
