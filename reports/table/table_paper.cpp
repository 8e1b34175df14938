// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/table/table_paper.h"

#include "reports/paper/letterhead.h"
#include "reports/paper/page_flow.h"
#include "reports/paper/paper_look.h"
#include "reports/receipts/labels.h"

#include <algorithm>
#include <numeric>

namespace mm::reports {

using namespace Qt::StringLiterals;
using pdf::Align;
using pdf::TextStyle;
using pdf::Weight;

namespace {

constexpr PageShape kPortrait{
    .width = 210, .height = 297, .left = 14, .right = 14, .top = 11, .bottom = 14};
constexpr PageShape kLandscape{
    .width = 297, .height = 210, .left = 14, .right = 14, .top = 10, .bottom = 14};
constexpr double kGap = 7;
constexpr double kIndent = 4;
constexpr double kPad = 0.6;
constexpr double kNarrowest = 12;

TextStyle styleOf(TableRowKind kind)
{
    switch (kind) {
    case TableRowKind::Plain:
        return {.size = 9};
    case TableRowKind::Heading:
    case TableRowKind::Subtotal:
        return {.size = 9, .weight = Weight::Bold};
    case TableRowKind::Total:
        return {.size = 10.5, .weight = Weight::Bold};
    }
    return {};
}

class Table
{
public:
    Table(pdf::PdfDocument& document, const TablePaper& paper)
        : m_paper(paper)
        , m_document(document)
        , m_flow(document, paper.landscape ? kLandscape : kPortrait,
              [this](PageFlow&) { nextPageHead(); })
    { }

    void draw()
    {
        drawLetterhead(m_flow, m_paper.temple, {});
        m_flow.text(m_paper.title, {.size = 14, .weight = Weight::Bold});
        m_flow.text(m_paper.subtitle, {.size = 9, .colour = kMuted});
        m_flow.skip(2);
        measureColumns();
        columnHead();
        for (const TableRow& row : m_paper.rows) {
            drawRow(row);
        }
        m_flow.skip(2);
        for (const QString& note : m_paper.notes) {
            m_flow.text(note, {.size = 8, .colour = kMuted});
        }
        foot();
    }

private:
    void nextPageHead()
    {
        m_document.drawText(m_paper.title, {.size = 9, .weight = Weight::Bold}, m_flow.left(),
            m_flow.y(), m_flow.width());
        m_document.drawText(m_paper.temple.name, {.size = 9}, m_flow.left(), m_flow.y(),
            m_flow.width(), Align::Right);
        m_flow.skip(6);
        columnHead();
    }

    void measureColumns()
    {
        std::vector<double> natural;
        for (const TableColumn& column : m_paper.columns) {
            natural.push_back(m_document.textWidthMm(column.title, styleOf(TableRowKind::Heading)));
        }
        for (const TableRow& row : m_paper.rows) {
            for (size_t i = 0; i < natural.size(); ++i) {
                const double indent = i == 0 ? row.indent * kIndent : 0;
                natural[i] = std::max(natural[i],
                    indent + m_document.textWidthMm(row.cells.at(qsizetype(i)), styleOf(row.kind)));
            }
        }
        shareOut(natural);
    }

    /// Figures keep their width; what is left goes to the text columns in proportion to what they
    /// hold, once the widest no longer fit.
    void shareOut(const std::vector<double>& natural)
    {
        const double gaps = kGap * static_cast<double>(natural.size() - 1);
        double fixed = 0;
        double flexible = 0;
        for (size_t i = 0; i < natural.size(); ++i) {
            (isText(i) ? flexible : fixed) += natural[i];
        }
        const double room = std::max(0.0, m_flow.width() - gaps - fixed);
        m_widths = natural;
        if (flexible <= 0) {
            // Nothing to give the rest to: spread the columns over the page.
            const double more = room / static_cast<double>(natural.size());
            for (double& width : m_widths) {
                width += more;
            }
            return;
        }
        for (size_t i = 0; i < natural.size(); ++i) {
            if (isText(i)) {
                m_widths[i] = std::max(kNarrowest, natural[i] * room / flexible);
            }
        }
    }

    [[nodiscard]] bool isText(size_t column) const
    {
        return m_paper.columns[column].align == Align::Left;
    }

    void columnHead()
    {
        TableRow head;
        for (const TableColumn& column : m_paper.columns) {
            head.cells << column.title;
        }
        const auto blocks = blocksOf(head, {.size = 8.5, .weight = Weight::Bold, .colour = kMuted});
        const double height = heightOf(blocks);
        m_document.fillRect(m_flow.left(), m_flow.y(), m_flow.width(), height + 2 * kPad, kWell);
        m_flow.rule(0.9, kKumkum);
        m_flow.skip(kPad);
        drawBlocks(blocks, 0);
        m_flow.skip(height + kPad);
        m_flow.rule(0.5, kInk);
    }

    std::vector<pdf::TextBlock> blocksOf(const TableRow& row, const TextStyle& style)
    {
        std::vector<pdf::TextBlock> blocks;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            const double indent = i == 0 ? row.indent * kIndent : 0;
            blocks.push_back(m_document.layOut(
                row.cells.at(qsizetype(i)), style, std::max(kNarrowest, m_widths[i] - indent)));
        }
        return blocks;
    }

    static double heightOf(const std::vector<pdf::TextBlock>& blocks)
    {
        return std::accumulate(blocks.begin(), blocks.end(), 0.0,
            [](double height, const auto& block) { return std::max(height, block.heightMm()); });
    }

    void drawBlocks(const std::vector<pdf::TextBlock>& blocks, double indent)
    {
        double x = m_flow.left();
        for (size_t i = 0; i < blocks.size(); ++i) {
            m_document.draw(
                blocks[i], x + (i == 0 ? indent : 0), m_flow.y(), m_paper.columns[i].align);
            x += m_widths[i] + kGap;
        }
    }

    void drawRow(const TableRow& row)
    {
        const auto blocks = blocksOf(row, styleOf(row.kind));
        const double height = heightOf(blocks);
        const bool isHeading = row.kind == TableRowKind::Heading;
        // A heading stays with the first row of its group.
        m_flow.need((height + 2 * kPad) * (isHeading ? 2 : 1));
        if (row.kind == TableRowKind::Subtotal || row.kind == TableRowKind::Total) {
            m_flow.rule(0.7, kInk);
        }
        m_flow.skip(kPad);
        drawBlocks(blocks, row.indent * kIndent);
        m_flow.skip(height + kPad);
        if (row.kind == TableRowKind::Total) {
            m_flow.rule(0.7, kInk);
            m_flow.skip(0.7);
            m_flow.rule(0.7, kInk);
        } else if (!isHeading) {
            m_flow.rule(0.3, kHairline);
        }
    }

    void foot()
    {
        m_flow.numberPages(label(Label::Page, m_paper.language));
        for (size_t page = 0; page < m_document.pageCount(); ++page) {
            m_document.selectPage(page);
            m_document.drawText(m_paper.printed, {.size = 8, .colour = kMuted}, m_flow.left(),
                m_flow.bottom() + 1.5, m_flow.width());
        }
    }

    const TablePaper& m_paper;
    pdf::PdfDocument& m_document;
    PageFlow m_flow;
    std::vector<double> m_widths;
};

} // namespace

Result<QByteArray> tablePdf(const TablePaper& paper, pdf::FontSet& fonts)
{
    const auto columns = static_cast<qsizetype>(paper.columns.size());
    const bool fits = columns > 0
        && std::all_of(paper.rows.begin(), paper.rows.end(),
            [columns](const TableRow& row) { return row.cells.size() == columns; });
    if (!fits) {
        return fail(invalid("table.columns"_L1, u"rows"_s));
    }
    pdf::PdfDocument document(fonts,
        {.title = paper.title,
            .author =
                paper.temple.nameEnglish.isEmpty() ? paper.temple.name : paper.temple.nameEnglish,
            .language = paper.language.isEmpty() ? "en"_ba : paper.language.toLatin1(),
            .createdMs = paper.createdMs});
    Table(document, paper).draw();
    return document.save();
}

} // namespace mm::reports
