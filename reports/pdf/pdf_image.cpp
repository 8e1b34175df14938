// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pdf_image.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <zlib.h>

#include <cmath>

namespace mm::pdf {

namespace {

constexpr double kDotsPerMm = 300 / 25.4;
constexpr int kMaxColours = 256;
constexpr int kJpegQuality = 85;

QByteArray deflated(const QByteArray& raw)
{
    QByteArray out(
        static_cast<qsizetype>(compressBound(static_cast<uLong>(raw.size()))), Qt::Uninitialized);
    uLongf size = static_cast<uLongf>(out.size());
    compress2(reinterpret_cast<Bytef*>(out.data()), &size,
        reinterpret_cast<const Bytef*>(raw.constData()), static_cast<uLong>(raw.size()),
        Z_BEST_COMPRESSION);
    out.resize(static_cast<qsizetype>(size));
    return out;
}

QByteArray rows(const QImage& image, int bytesPerPixel)
{
    QByteArray raw;
    raw.reserve(qsizetype(image.width()) * image.height() * bytesPerPixel);
    for (int y = 0; y < image.height(); ++y) {
        raw.append(reinterpret_cast<const char*>(image.constScanLine(y)),
            qsizetype(image.width()) * bytesPerPixel);
    }
    return raw;
}

/// One byte a pixel and the colours, where there are at most 256 of them; else nothing.
PdfImage indexed(const QImage& image)
{
    QHash<QRgb, uchar> seen;
    PdfImage result{.width = image.width(), .height = image.height()};
    QByteArray raw;
    raw.reserve(qsizetype(image.width()) * image.height());
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            auto place = seen.constFind(line[x]);
            if (place == seen.constEnd()) {
                if (seen.size() == kMaxColours) {
                    return {};
                }
                place = seen.insert(line[x], static_cast<uchar>(seen.size()));
                result.palette.append(static_cast<char>(qRed(line[x])));
                result.palette.append(static_cast<char>(qGreen(line[x])));
                result.palette.append(static_cast<char>(qBlue(line[x])));
            }
            raw.append(static_cast<char>(*place));
        }
    }
    result.data = deflated(raw);
    return result;
}

PdfImage jpeg(const QImage& image)
{
    PdfImage result{.kind = PdfImage::Kind::Jpeg,
        .width = image.width(),
        .height = image.height(),
        .grey = image.isGrayscale()};
    QBuffer buffer(&result.data);
    buffer.open(QIODevice::WriteOnly);
    const auto format = result.grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
    if (!image.convertToFormat(format).save(&buffer, "JPEG", kJpegQuality)) {
        return {};
    }
    return result;
}

/// Each colour rounded to five bits a channel, which no printer shows. It brings the edges of a
/// drawn emblem down to 256 colours, never a photograph.
QImage coarse(const QImage& image)
{
    QImage rounded = image;
    const auto round = [](int level) {
        return std::min(255, (level + 4) / 8 * 8);
    };
    for (int y = 0; y < rounded.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(rounded.scanLine(y));
        for (int x = 0; x < rounded.width(); ++x) {
            line[x] = qRgb(round(qRed(line[x])), round(qGreen(line[x])), round(qBlue(line[x])));
        }
    }
    return rounded;
}

QImage onWhite(const QImage& picture, double widthMm, double heightMm)
{
    QSize most(static_cast<int>(std::ceil(widthMm * kDotsPerMm)),
        static_cast<int>(std::ceil(heightMm * kDotsPerMm)));
    QImage scaled = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (picture.width() > most.width() || picture.height() > most.height()) {
        scaled = scaled.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    QImage flat(scaled.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, scaled);
    return flat;
}

} // namespace

PdfImage preparePdfImage(const QImage& picture, double widthMm, double heightMm)
{
    if (picture.isNull()) {
        return {};
    }
    const QImage flat = onWhite(picture, widthMm, heightMm);
    PdfImage exact = indexed(flat);
    if (exact.isNull()) {
        exact = indexed(coarse(flat));
    }
    if (exact.isNull()) {
        const QImage rgb = flat.convertToFormat(QImage::Format_RGB888);
        exact = {.width = rgb.width(), .height = rgb.height(), .data = deflated(rows(rgb, 3))};
    }
    PdfImage lossy = jpeg(flat);
    return lossy.isNull() || exact.data.size() <= lossy.data.size() ? exact : lossy;
}

} // namespace mm::pdf
