// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pdf_document.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mm::pdf {

namespace {

constexpr double kPtPerMm = 72 / 25.4;

double pt(double mm)
{
    return mm * kPtPerMm;
}

double lineHeightPt(const TextStyle& style)
{
    return style.leading * style.size;
}

/// From the top of a line to its baseline. The deepest script (Kannada) reaches 0.54 below it.
double baselinePt(const TextStyle& style)
{
    return (style.leading - 0.5) * style.size;
}

double widthPt(const ShapedText& line, const TextStyle& style)
{
    return line.width * style.size / 1000;
}

} // namespace

double TextBlock::heightMm() const
{
    return static_cast<double>(m_lines.size()) * lineHeightMm();
}

double TextBlock::lineHeightMm() const
{
    return lineHeightPt(m_style) / kPtPerMm;
}

double TextBlock::baselineMm() const
{
    return baselinePt(m_style) / kPtPerMm;
}

TextBlock TextBlock::takeLines(size_t count)
{
    const auto end = m_lines.begin() + static_cast<std::ptrdiff_t>(std::min(count, m_lines.size()));
    TextBlock taken;
    taken.m_style = m_style;
    taken.m_boxMm = m_boxMm;
    taken.m_lines.assign(std::make_move_iterator(m_lines.begin()), std::make_move_iterator(end));
    m_lines.erase(m_lines.begin(), end);
    return taken;
}

double TextBlock::widthMm() const
{
    double widest = 0;
    for (const ShapedText& line : m_lines) {
        widest = std::max(widest, widthPt(line, m_style));
    }
    return widest / kPtPerMm;
}

PdfDocument::PdfDocument(FontSet& fonts, DocumentInfo info)
    : m_fonts(&fonts)
    , m_info(std::move(info))
{ }

size_t PdfDocument::addPage(double widthMm, double heightMm)
{
    m_pages.push_back({.width = pt(widthMm), .height = pt(heightMm), .ops = {}});
    m_current = m_pages.size() - 1;
    return m_current;
}

void PdfDocument::setPageHeight(size_t page, double heightMm)
{
    m_pages.at(page).height = pt(heightMm);
}

ShapedText PdfDocument::shaped(const QString& text, const TextStyle& style)
{
    auto line = shape(
        *m_fonts, text, {.weight = style.weight, .language = m_info.language, .cell = style.cell});
    if (!line) {
        if (!m_error) {
            m_error = std::move(line.error());
        }
        return {};
    }
    return std::move(*line);
}

TextBlock PdfDocument::layOut(const QString& text, const TextStyle& style, double widthMm)
{
    TextBlock block;
    block.m_style = style;
    block.m_boxMm = widthMm;
    if (text.isEmpty()) {
        return block;
    }
    const int width = static_cast<int>(std::floor(pt(widthMm) * 1000 / style.size)) + 1;
    for (const QStringView paragraph : QStringView(text).split(u'\n')) {
        for (ShapedText& line : breakLines(shaped(paragraph.toString(), style), width)) {
            block.m_lines.push_back(std::move(line));
        }
    }
    return block;
}

double PdfDocument::textWidthMm(const QString& text, const TextStyle& style)
{
    return widthPt(shaped(text, style), style) / kPtPerMm;
}

void PdfDocument::add(Op op)
{
    if (m_current < m_pages.size()) {
        m_pages[m_current].ops.push_back(std::move(op));
    }
}

void PdfDocument::draw(const TextBlock& block, double x, double y, Align align)
{
    double baseline = pt(y) + baselinePt(block.m_style);
    for (const ShapedText& line : block.m_lines) {
        const double spare = pt(block.m_boxMm) - widthPt(line, block.m_style);
        const double indent = align == Align::Left ? 0 : align == Align::Centre ? spare / 2 : spare;
        add(TextOp{.line = line,
            .at = {pt(x) + indent, baseline},
            .size = block.m_style.size,
            .colour = block.m_style.colour});
        baseline += lineHeightPt(block.m_style);
    }
}

double PdfDocument::drawText(
    const QString& text, const TextStyle& style, double x, double y, double widthMm, Align align)
{
    const TextBlock block = layOut(text, style, widthMm);
    draw(block, x, y, align);
    return block.heightMm();
}

void PdfDocument::drawStamp(const QString& text, const TextStyle& style, double penPt,
    double middleX, double middleY, double degrees)
{
    ShapedText line = shaped(text, style);
    const double half = widthPt(line, style) / 2;
    const double drop = style.size * 0.3;
    const double angle = degrees * std::numbers::pi / 180;
    add(TextOp{.line = std::move(line),
        .at = {pt(middleX) - half * std::cos(angle) + drop * std::sin(angle),
            pt(middleY) + half * std::sin(angle) + drop * std::cos(angle)},
        .size = style.size,
        .colour = style.colour,
        .penPt = penPt,
        .degrees = degrees});
}

void PdfDocument::fillRect(double x, double y, double width, double height, Colour colour)
{
    add(RectOp{
        .rect = {pt(x), pt(y), pt(width), pt(height)}, .colour = colour, .pen = 0, .filled = true});
}

void PdfDocument::strokeRect(
    double x, double y, double width, double height, double penPt, Colour colour)
{
    add(RectOp{.rect = {pt(x), pt(y), pt(width), pt(height)}, .colour = colour, .pen = penPt});
}

void PdfDocument::drawLine(
    double fromX, double fromY, double toX, double toY, double penPt, Colour colour)
{
    add(LineOp{
        .from = {pt(fromX), pt(fromY)}, .to = {pt(toX), pt(toY)}, .pen = penPt, .colour = colour});
}

void PdfDocument::drawImage(const PdfImage& image, double x, double y, double width, double height)
{
    if (image.isNull()) {
        return;
    }
    const double scale = std::min(width / image.width, height / image.height);
    const double drawnWidth = image.width * scale;
    const double drawnHeight = image.height * scale;
    add(ImageOp{.image = image,
        .rect = {pt(x + (width - drawnWidth) / 2), pt(y + (height - drawnHeight) / 2),
            pt(drawnWidth), pt(drawnHeight)}});
}

void PdfDocument::drawQr(const QByteArray& payload, double x, double y, double side)
{
    auto code = qrCode(payload);
    if (!code) {
        if (!m_error) {
            m_error = std::move(code.error());
        }
        return;
    }
    add(QrOp{.code = std::move(*code), .at = {pt(x), pt(y)}, .side = pt(side)});
}

void PdfDocument::writeText(ContentWriter& writer, const TextOp& op, PointPt at)
{
    if (op.penPt > 0) {
        writer.stamp(op.line, at, op.size, op.penPt, op.colour, op.degrees);
    } else {
        writer.text(op.line, at, op.size, op.colour);
    }
}

void PdfDocument::writePage(
    const Page& page, const UsedFaces& faces, HaruDocument& out, ImageObjects& images) const
{
    ContentWriter writer(faces);
    std::vector<HPDF_Dict> shown;
    const auto flipped = [&page](PointPt at) {
        return PointPt{at.x, page.height - at.y};
    };
    const auto flippedRect = [&page](RectPt rect) {
        rect.y = page.height - rect.y - rect.height;
        return rect;
    };
    for (const Op& op : page.ops) {
        if (const auto* text = std::get_if<TextOp>(&op)) {
            writeText(writer, *text, flipped(text->at));
        } else if (const auto* rect = std::get_if<RectOp>(&op)) {
            if (rect->filled) {
                writer.fill(flippedRect(rect->rect), rect->colour);
            } else {
                writer.stroke(flippedRect(rect->rect), rect->pen, rect->colour);
            }
        } else if (const auto* line = std::get_if<LineOp>(&op)) {
            writer.line(flipped(line->from), flipped(line->to), line->pen, line->colour);
        } else if (const auto* image = std::get_if<ImageOp>(&op)) {
            // The same picture on many pages is one object: its bytes are shared.
            HPDF_Dict& object = images[image->image.data.constData()];
            if (object == nullptr) {
                object = out.addImage(image->image);
            }
            auto place = std::find(shown.begin(), shown.end(), object);
            if (place == shown.end()) {
                place = shown.insert(shown.end(), object);
            }
            writer.image(
                "X" + QByteArray::number(place - shown.begin() + 1), flippedRect(image->rect));
        } else if (const auto* qr = std::get_if<QrOp>(&op)) {
            writer.modules(qr->code.dark, qr->code.side, flipped({qr->at.x, qr->at.y + qr->side}),
                qr->side / qr->code.side);
        }
    }
    out.addPage(page.width, page.height, writer.bytes(), shown);
}

Result<QByteArray> PdfDocument::save()
{
    if (m_error) {
        return fail(*m_error);
    }
    UsedFaces faces;
    for (const Page& page : m_pages) {
        for (const Op& op : page.ops) {
            if (const auto* text = std::get_if<TextOp>(&op)) {
                faces.add(text->line);
            }
        }
    }
    HaruDocument out;
    MM_LET(fonts, faces.subset());
    for (const SubsetFont& font : fonts) {
        out.addFont(font);
    }
    ImageObjects images;
    for (const Page& page : m_pages) {
        writePage(page, faces, out, images);
    }
    return out.save(m_info);
}

} // namespace mm::pdf
