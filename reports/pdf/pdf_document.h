// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/content_writer.h"
#include "reports/pdf/haru_document.h"
#include "reports/pdf/pdf_image.h"
#include "reports/pdf/qr_code.h"

#include <map>
#include <variant>
#include <vector>

namespace mm::pdf {

enum class Align { Left, Centre, Right };

struct TextStyle
{
    /// Points.
    double size = 9;
    Weight weight = Weight::Regular;
    Colour colour = {};
    /// Distance between two lines, in sizes. 1.4 holds every Indian script; Latin alone can do
    /// with 1.25.
    double leading = 1.4;
    /// If not 0, letters stand in cells this wide (thousandths of the size): keys to copy by hand.
    int cell = 0;
};

/// Text broken into lines and measured, not yet on a page.
class TextBlock
{
public:
    [[nodiscard]] double heightMm() const;
    /// Of the widest line.
    [[nodiscard]] double widthMm() const;
    [[nodiscard]] size_t lineCount() const { return m_lines.size(); }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] double lineHeightMm() const;
    /// From the top of the block to the baseline of its first line.
    [[nodiscard]] double baselineMm() const;
    /// Cuts off the first lines, to be drawn on the page that still has room for them.
    TextBlock takeLines(size_t count);

private:
    friend class PdfDocument;
    std::vector<ShapedText> m_lines;
    TextStyle m_style;
    double m_boxMm = 0;
};

/// A document that is drawn in millimetres from the upper left corner of each page, in any order
/// of pages, and written by save(). Right text of every Indian script comes back from it by copy,
/// search and screen reader.
///
/// A refusal (a face is missing, a QR text too long) is kept: drawing goes on without effect and
/// save() returns the first one. The same calls give the same bytes.
class PdfDocument
{
public:
    PdfDocument(FontSet& fonts, DocumentInfo info);

    /// The new page is the current one. Returns its index.
    size_t addPage(double widthMm, double heightMm);
    void selectPage(size_t page) { m_current = page; }
    [[nodiscard]] size_t pageCount() const { return m_pages.size(); }
    /// Rolls are cut after what was drawn: their height is known only then.
    void setPageHeight(size_t page, double heightMm);

    /// Lines at most `widthMm` wide; '\n' begins a new line. Empty text gives an empty block.
    TextBlock layOut(const QString& text, const TextStyle& style, double widthMm);
    double textWidthMm(const QString& text, const TextStyle& style);
    /// `x`, `y` are the upper left corner of the block's box.
    void draw(const TextBlock& block, double x, double y, Align align = Align::Left);
    /// layOut and draw; returns the height.
    double drawText(const QString& text, const TextStyle& style, double x, double y, double widthMm,
        Align align = Align::Left);
    /// One line about its middle, turned counter-clockwise, as outlines of `penPt`.
    void drawStamp(const QString& text, const TextStyle& style, double penPt, double middleX,
        double middleY, double degrees);

    void fillRect(double x, double y, double width, double height, Colour colour);
    void strokeRect(
        double x, double y, double width, double height, double penPt, Colour colour = {});
    void drawLine(
        double fromX, double fromY, double toX, double toY, double penPt, Colour colour = {});
    /// Fits the picture into the box, in its middle. A null picture draws nothing.
    void drawImage(const PdfImage& image, double x, double y, double width, double height);
    /// The symbol fills the square; leave four modules of white around it.
    void drawQr(const QByteArray& payload, double x, double y, double side);

    Result<QByteArray> save();

private:
    struct TextOp
    {
        ShapedText line;
        PointPt at;
        double size = 0;
        Colour colour;
        /// Above 0: a stamp.
        double penPt = 0;
        double degrees = 0;
    };
    struct RectOp
    {
        RectPt rect;
        Colour colour;
        double pen = 0;
        bool filled = false;
    };
    struct LineOp
    {
        PointPt from;
        PointPt to;
        double pen = 0;
        Colour colour;
    };
    struct ImageOp
    {
        PdfImage image;
        RectPt rect;
    };
    struct QrOp
    {
        QrCode code;
        PointPt at;
        double side = 0;
    };
    using Op = std::variant<TextOp, RectOp, LineOp, ImageOp, QrOp>;
    /// Points from the upper left corner until save(), so that the height may still change.
    struct Page
    {
        double width = 0;
        double height = 0;
        std::vector<Op> ops;
    };
    using ImageObjects = std::map<const char*, HPDF_Dict>;

    ShapedText shaped(const QString& text, const TextStyle& style);
    void add(Op op);
    static void writeText(ContentWriter& writer, const TextOp& op, PointPt at);
    void writePage(
        const Page& page, const UsedFaces& faces, HaruDocument& out, ImageObjects& images) const;

    FontSet* m_fonts;
    DocumentInfo m_info;
    std::vector<Page> m_pages;
    size_t m_current = 0;
    std::optional<Error> m_error;
};

} // namespace mm::pdf
