// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_dots.h"

#include "reports/thermal/escpos.h"
#include "ui/print/read_pdf.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>

#include <cmath>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMmPerPoint = 25.4 / 72;
/// A little over the middle: strokes of small type are two dots wide and must not lose one.
constexpr int kThreshold = 150;
/// Wider than any roll: a page that has to be made smaller.
constexpr double kWidestRollMm = 81;

/// The page on white, in greys. Each grey is how much of the dot the ink covers.
QImage greyPage(QPdfDocument& document, int page, QSize dots)
{
    QImage paper(dots, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, document.render(page, dots));
    painter.end();
    return paper.convertToFormat(QImage::Format_Grayscale8);
}

reports::BitPicture dotsOf(const QImage& grey, int left, int width)
{
    return reports::BitPicture::fromGrey(
        grey.constBits() + left, grey.bytesPerLine(), width, grey.height(), kThreshold);
}

} // namespace

Result<reports::BitPicture> thermalDots(const QByteArray& pdf, int dots)
{
    MM_LET(read, readPdf(pdf));
    reports::BitPicture roll;
    for (int page = 0; page < read->document.pageCount(); ++page) {
        const QSizeF mm = read->document.pagePointSize(page) * kMmPerPoint;
        const double natural = mm.width() * reports::kDotsPerMm;
        const bool isRoll = mm.width() < kWidestRollMm && natural >= dots;
        const double scale = isRoll ? 1 : dots / natural;
        const QSize size(static_cast<int>(std::lround(natural * scale)),
            static_cast<int>(std::lround(mm.height() * reports::kDotsPerMm * scale)));
        const QImage grey = greyPage(read->document, page, size);
        roll.append(dotsOf(grey, (size.width() - dots) / 2, dots));
    }
    return roll;
}

Result<reports::BitPicture> pageDots(const QByteArray& pdf, QSize dots)
{
    MM_LET(read, readPdf(pdf));
    return dotsOf(greyPage(read->document, 0, dots), 0, dots.width());
}

Result<QSizeF> pageMm(const QByteArray& pdf)
{
    MM_LET(read, readPdf(pdf));
    return read->document.pagePointSize(0) * kMmPerPoint;
}

} // namespace mm::ui
