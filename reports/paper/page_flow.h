// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/pdf_document.h"

#include <QStringList>

#include <functional>

namespace mm::reports {

/// Millimetres.
struct PageShape
{
    double width = 148;
    double height = 210;
    double left = 9;
    double right = 9;
    double top = 7;
    double bottom = 8.5;

    [[nodiscard]] double textWidth() const { return width - left - right; }
};

/// Fills pages from top to bottom: who draws asks for room first and draws at y().
class PageFlow
{
public:
    /// `heading` is drawn at the top of every page after the first, and moves the flow itself.
    PageFlow(pdf::PdfDocument& document, const PageShape& shape,
        std::function<void(PageFlow&)> heading = {});

    /// Begins a page if less than `height` is left on this one and something stands on it.
    void need(double height);
    void skip(double height) { m_y += height; }
    /// To the lowest place where `height` still fits.
    void skipToBottom(double height);

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double left() const { return m_shape.left; }
    [[nodiscard]] double right() const { return m_shape.width - m_shape.right; }
    [[nodiscard]] double width() const { return m_shape.textWidth(); }
    [[nodiscard]] double bottom() const { return m_shape.height - m_shape.bottom; }
    [[nodiscard]] pdf::PdfDocument& document() { return *m_document; }

    /// A paragraph over the width from `indent` on, going on on the next page where it must.
    void text(const QString& text, const pdf::TextStyle& style, pdf::Align align = pdf::Align::Left,
        double indent = 0, double rightIndent = 0);
    /// A title, and the same in another language beside it where both fit on a line, else under
    /// it. `title` was laid out over the width between the indents.
    void titled(const pdf::TextBlock& title, const QString& other, const pdf::TextStyle& style,
        double indent, double rightIndent);
    /// Lines with as many of the texts beside each other as fit, none broken inside.
    [[nodiscard]] QStringList packed(const QStringList& texts, const QString& separator,
        const pdf::TextStyle& style, double indent, double rightIndent) const;
    void rule(double penPt, pdf::Colour colour);

    /// "Page 2 / 3" at the foot of every page of a document of several.
    void numberPages(const QString& label);
    /// Cuts the only page of a roll after what is drawn.
    void cutHere();

private:
    void newPage();

    pdf::PdfDocument* m_document;
    PageShape m_shape;
    std::function<void(PageFlow&)> m_heading;
    double m_y = 0;
    double m_start = 0;
};

} // namespace mm::reports
