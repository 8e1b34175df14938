// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/page_flow.h"

#include "reports/paper/paper_look.h"

#include <cmath>

namespace mm::reports {

using namespace Qt::StringLiterals;

PageFlow::PageFlow(
    pdf::PdfDocument& document, const PageShape& shape, std::function<void(PageFlow&)> heading)
    : m_document(&document)
    , m_shape(shape)
    , m_heading(std::move(heading))
    , m_y(shape.top)
    , m_start(shape.top)
{
    m_document->addPage(shape.width, shape.height);
}

void PageFlow::need(double height)
{
    if (m_y + height > bottom() && m_y > m_start) {
        newPage();
    }
}

void PageFlow::newPage()
{
    m_document->addPage(m_shape.width, m_shape.height);
    m_y = m_shape.top;
    if (m_heading) {
        m_heading(*this);
    }
    m_start = m_y;
}

void PageFlow::skipToBottom(double height)
{
    m_y = std::max(m_y, bottom() - height);
}

void PageFlow::text(const QString& text, const pdf::TextStyle& style, pdf::Align align,
    double indent, double rightIndent)
{
    pdf::TextBlock block = m_document->layOut(text, style, width() - indent - rightIndent);
    while (!block.isEmpty()) {
        need(block.lineHeightMm());
        const auto fitting = std::max(0.0, (bottom() - m_y + 0.01) / block.lineHeightMm());
        const pdf::TextBlock part = block.takeLines(std::max<size_t>(1, size_t(fitting)));
        m_document->draw(part, left() + indent, m_y, align);
        m_y += part.heightMm();
    }
}

void PageFlow::titled(const pdf::TextBlock& title, const QString& other,
    const pdf::TextStyle& style, double indent, double rightIndent)
{
    constexpr double kGap = 2.5;
    need(title.heightMm());
    m_document->draw(title, left() + indent, m_y);
    const double room = width() - indent - rightIndent - title.widthMm() - kGap;
    const pdf::TextBlock beside = m_document->layOut(other, style, std::max(room, 1.0));
    if (title.lineCount() == 1 && beside.lineCount() == 1) {
        m_document->draw(beside, left() + indent + title.widthMm() + kGap,
            m_y + title.baselineMm() - beside.baselineMm());
        m_y += title.heightMm();
        return;
    }
    m_y += title.heightMm();
    text(other, style, pdf::Align::Left, indent, rightIndent);
}

QStringList PageFlow::packed(const QStringList& texts, const QString& separator,
    const pdf::TextStyle& style, double indent, double rightIndent) const
{
    const double room = width() - indent - rightIndent;
    const double gap = m_document->textWidthMm(separator, style);
    QStringList lines;
    double used = 0;
    for (const QString& text : texts) {
        if (text.isEmpty()) {
            continue;
        }
        const double wide = m_document->textWidthMm(text, style);
        if (!lines.isEmpty() && used + gap + wide <= room) {
            lines.back() += separator + text;
            used += gap + wide;
        } else {
            lines << text;
            used = wide;
        }
    }
    return lines;
}

void PageFlow::rule(double penPt, pdf::Colour colour)
{
    m_document->drawLine(left(), m_y, right(), m_y, penPt, colour);
}

void PageFlow::numberPages(const QString& label)
{
    const size_t count = m_document->pageCount();
    if (count < 2) {
        return;
    }
    for (size_t page = 0; page < count; ++page) {
        m_document->selectPage(page);
        m_document->drawText(u"%1 %2 / %3"_s.arg(label).arg(page + 1).arg(count),
            {.size = 8, .colour = kMuted}, left(), m_shape.height - m_shape.bottom + 1.5, width(),
            pdf::Align::Centre);
    }
}

void PageFlow::cutHere()
{
    // A whole number of a thermal head's dots: the picture of the page is not stretched.
    constexpr double kDotsPerMm = 8;
    m_document->setPageHeight(
        m_document->pageCount() - 1, std::ceil((m_y + m_shape.bottom) * kDotsPerMm) / kDotsPerMm);
}

} // namespace mm::reports
