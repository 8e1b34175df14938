// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/seva_list/seva_list_paper.h"

#include "models/core/clock.h"
#include "models/core/names_catalog.h"
#include "reports/paper/page_flow.h"
#include "reports/paper/paper_look.h"
#include "reports/receipts/labels.h"

namespace mm::reports {

using namespace Qt::StringLiterals;
using pdf::Align;
using pdf::TextStyle;
using pdf::Weight;

namespace {

constexpr PageShape kA4{
    .width = 210, .height = 297, .left = 12, .right = 12, .top = 11, .bottom = 13};

// Millimetres from the left margin: box, name, gotra, nakshatra, rashi, receipt number.
constexpr double kName = 9;
constexpr double kGotra = 74;
constexpr double kNakshatra = 105;
constexpr double kRashi = 134;
constexpr double kReceipt = 158;
constexpr double kBox = 5;

const TextStyle kNameStyle{.size = 15, .weight = Weight::Bold, .leading = 1.35};
const TextStyle kDetailStyle{.size = 12, .leading = 1.35};
const TextStyle kSmall{.size = 9, .colour = kMuted, .leading = 1.35};

class SevaList
{
public:
    SevaList(pdf::PdfDocument& document, const SevaListPaper& paper)
        : m_paper(paper)
        , m_document(document)
        , m_flow(document, kA4, [this](PageFlow&) { pageHead(true); })
    { }

    void draw()
    {
        pageHead(false);
        if (m_paper.rows.empty()) {
            m_flow.skip(10);
            m_flow.text(word(Label::NoSevas), {.size = 15}, Align::Centre);
        }
        for (const SevaListRow& row : m_paper.rows) {
            headings(row);
            booking(row);
        }
        m_flow.numberPages(word(Label::Page));
    }

private:
    [[nodiscard]] QString word(Label which) const { return label(which, m_paper.language); }

    /// The head of the day and, where a group goes on, its headings again.
    void pageHead(bool continued)
    {
        const double y = m_flow.y();
        m_document.drawText(m_paper.templeName,
            {.size = 14, .weight = Weight::Bold, .colour = kKumkum}, m_flow.left(), y, 110);
        m_document.drawText(word(Label::DailySevaList), {.size = 11}, m_flow.left(), y + 7, 110);
        const int weekday = m_paper.date.isValid() ? m_paper.date.dayOfWeek() % 7 + 1 : 0;
        const QString day = paperDate(m_paper.date, m_paper.language) + u"  "_s
            + localName(NameKind::Vara, weekday, m_paper.language);
        m_document.drawText(day, {.size = 16, .weight = Weight::Bold}, m_flow.left(), y - 0.6,
            m_flow.width(), Align::Right);
        if (m_paper.printedMs != 0) {
            m_document.drawText(paperDate(istDate(m_paper.printedMs), m_paper.language) + u" "_s
                    + istTime(m_paper.printedMs),
                kSmall, m_flow.left(), y + 7.8, m_flow.width(), Align::Right);
        }
        m_flow.skip(13);
        m_flow.text(m_paper.dayNote, {.size = 10.5});
        m_flow.skip(1);
        columnHead();
        if (continued && m_last != nullptr) {
            timeHeading(*m_last);
            sevaHeading(*m_last);
        }
    }

    void columnHead()
    {
        const double y = m_flow.y();
        m_flow.rule(1.2, kKumkum);
        const auto at = [&](double x, Label which) {
            m_document.drawText(word(which), kSmall, m_flow.left() + x, y + 0.8, 60);
        };
        at(kName, Label::Name);
        at(kGotra, Label::Gotra);
        at(kNakshatra, Label::Nakshatra);
        at(kRashi, Label::Rashi);
        m_document.drawText(word(Label::ReceiptNumber), kSmall, m_flow.left(), y + 0.8,
            m_flow.width(), Align::Right);
        m_flow.skip(6);
        m_flow.rule(0.5, kInk);
        m_flow.skip(1.5);
    }

    void headings(const SevaListRow& row)
    {
        const SevaListRow* before = m_last;
        m_last = nullptr;
        const bool newTime = before == nullptr || before->time != row.time;
        const bool newSeva = newTime || before->deity != row.deity || before->seva != row.seva;
        if (newSeva) {
            // A heading never stands alone at the foot of a page.
            m_flow.need((newTime ? 11 : 0) + 9 + rowHeight(row));
        }
        if (newTime) {
            timeHeading(row);
        }
        if (newSeva) {
            sevaHeading(row);
        }
        m_last = &row;
    }

    void timeHeading(const SevaListRow& row)
    {
        if (row.time.isEmpty()) {
            return;
        }
        m_flow.skip(1);
        m_document.fillRect(m_flow.left(), m_flow.y(), m_flow.width(), 8.6, kWell);
        m_document.drawText(row.time, {.size = 16, .weight = Weight::Bold, .colour = kKumkum},
            m_flow.left() + 2, m_flow.y() + 0.4, m_flow.width());
        m_flow.skip(10);
    }

    void sevaHeading(const SevaListRow& row)
    {
        const QString text =
            row.deity.isEmpty() ? row.seva : QString(row.deity + u"  ·  "_s + row.seva);
        m_flow.text(text, {.size = 13, .weight = Weight::Bold, .leading = 1.35});
        m_flow.skip(0.6);
    }

    struct PersonBlocks
    {
        pdf::TextBlock name;
        pdf::TextBlock gotra;
        pdf::TextBlock nakshatra;
        pdf::TextBlock rashi;
        double height = 0;
    };

    PersonBlocks blocksOf(const PaperPerson& person)
    {
        PersonBlocks blocks{.name = m_document.layOut(person.name, kNameStyle, kGotra - kName - 2),
            .gotra = m_document.layOut(person.gotra, kDetailStyle, kNakshatra - kGotra - 1.5),
            .nakshatra =
                m_document.layOut(person.nakshatra, kDetailStyle, kRashi - kNakshatra - 1.5),
            .rashi = m_document.layOut(person.rashi, kDetailStyle, kReceipt - kRashi - 1.5)};
        const double drop = dropOf(blocks);
        blocks.height = std::max({blocks.name.heightMm(), blocks.gotra.heightMm() + drop,
            blocks.nakshatra.heightMm() + drop, blocks.rashi.heightMm() + drop});
        return blocks;
    }

    /// How far the smaller details stand under the top of the name, to share its baseline.
    static double dropOf(const PersonBlocks& blocks)
    {
        return blocks.name.baselineMm() - blocks.gotra.baselineMm();
    }

    double rowHeight(const SevaListRow& row)
    {
        double height = 2;
        for (const PaperPerson& person : row.persons) {
            height += blocksOf(person).height;
        }
        return std::max(height, kBox + 2);
    }

    void booking(const SevaListRow& row)
    {
        // Kept together unless it is a whole household that would leave half a page empty.
        m_flow.need(std::min(rowHeight(row), 60.0));
        double y = m_flow.y();
        m_document.strokeRect(m_flow.left() + 0.5, y + 1, kBox, kBox, 0.9);
        m_document.drawText(
            row.receiptNumber, kSmall, m_flow.left(), y + 2.2, m_flow.width(), Align::Right);
        if (row.added) {
            // A bar beside the box: seen at a glance, also in grey.
            m_document.fillRect(m_flow.left() - 3.2, y, 1.6, kBox + 2, kInk);
        }
        for (const PaperPerson& person : row.persons) {
            const PersonBlocks blocks = blocksOf(person);
            m_flow.need(blocks.height);
            y = m_flow.y();
            const double drop = dropOf(blocks);
            m_document.draw(blocks.name, m_flow.left() + kName, y);
            m_document.draw(blocks.gotra, m_flow.left() + kGotra, y + drop);
            m_document.draw(blocks.nakshatra, m_flow.left() + kNakshatra, y + drop);
            m_document.draw(blocks.rashi, m_flow.left() + kRashi, y + drop);
            m_flow.skip(blocks.height);
        }
        if (row.persons.empty()) {
            m_flow.skip(kBox + 1);
        }
        m_flow.skip(0.4);
        if (row.added) {
            m_flow.text(word(Label::AddedLater),
                {.size = 10, .weight = Weight::Bold, .leading = 1.35}, Align::Left, kName);
        }
        m_flow.text(row.remark, {.size = 11, .leading = 1.35}, Align::Left, kName);
        m_flow.skip(0.8);
        m_flow.rule(0.4, kHairline);
        m_flow.skip(1.2);
    }

    const SevaListPaper& m_paper;
    pdf::PdfDocument& m_document;
    PageFlow m_flow;
    const SevaListRow* m_last = nullptr;
};

} // namespace

Result<QByteArray> sevaListPdf(const SevaListPaper& paper, pdf::FontSet& fonts)
{
    pdf::PdfDocument document(fonts,
        {.title = label(Label::DailySevaList, paper.language) + u" "_s
                + paper.date.toString(Qt::ISODate),
            .author = paper.templeName,
            .language = paper.language.isEmpty() ? "en"_ba : paper.language.toLatin1(),
            .createdMs = paper.printedMs});
    SevaList(document, paper).draw();
    return document.save();
}

} // namespace mm::reports
