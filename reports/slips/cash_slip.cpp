// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/slips/cash_slip.h"

#include "models/core/clock.h"
#include "models/core/indian_format.h"
#include "reports/paper/page_flow.h"
#include "reports/receipts/labels.h"
#include "reports/slips/roll_page.h"

#include <array>

namespace mm::reports {

using namespace Qt::StringLiterals;
using pdf::Align;
using pdf::TextStyle;
using pdf::Weight;

namespace {

enum class Word { CashIn, CashOut, From, To, Counter, Main, Petty, Gave, Took, kCount };

using Words = std::array<const char16_t*, 3>;

constexpr std::array<Words, static_cast<size_t>(Word::kCount)> kWords{{
    {u"Cash in", u"ನಗದು ಜಮೆ", u"नकद जमा"},
    {u"Cash out", u"ನಗದು ತೆಗೆತ", u"नकद निकासी"},
    {u"From", u"ಇಲ್ಲಿಂದ", u"कहाँ से"},
    {u"To", u"ಇಲ್ಲಿಗೆ", u"कहाँ को"},
    {u"Counter", u"ಕೌಂಟರ್", u"काउंटर"},
    {u"Main cash", u"ಮುಖ್ಯ ನಗದು", u"मुख्य नकद"},
    {u"Petty cash", u"ಸಣ್ಣ ನಗದು", u"फुटकर नकद"},
    {u"Given by", u"ಕೊಟ್ಟವರು", u"देने वाले"},
    {u"Taken by", u"ಪಡೆದವರು", u"लेने वाले"},
}};

class CashSlip
{
public:
    CashSlip(pdf::PdfDocument& document, const CashSlipPaper& paper, PaperSize size)
        : m_paper(paper)
        , m_document(document)
        , m_flow(document, rollShape(size))
    { }

    void draw()
    {
        m_flow.text(m_paper.temple.name, {.size = 12, .weight = Weight::Bold}, Align::Centre);
        m_flow.text(word(m_paper.isIn ? Word::CashIn : Word::CashOut),
            {.size = 14, .weight = Weight::Bold}, Align::Centre);
        rule();
        const QString drawer = word(Word::Counter) + u' ' + m_paper.counter;
        const QString place = word(m_paper.isPetty ? Word::Petty : Word::Main);
        pair(label(Label::ReceiptNumber, m_paper.language), m_paper.number);
        pair(label(Label::Date, m_paper.language),
            paperDate(m_paper.businessDate, m_paper.language) + u' ' + istTime(m_paper.movedMs));
        pair(word(Word::From), m_paper.isIn ? place : drawer);
        pair(word(Word::To), m_paper.isIn ? drawer : place);
        rule();
        m_flow.text(formatInr(m_paper.amount, InrStyle::Plain, InrSymbol::Rupee),
            {.size = 18, .weight = Weight::Bold}, Align::Right);
        m_flow.text(m_paper.amountInWords, {.size = 9});
        m_flow.text(label(Label::Reason, m_paper.language) + u": "_s + m_paper.reason, {.size = 9});
        sign();
        m_flow.cutHere();
    }

private:
    [[nodiscard]] QString word(Word which) const
    {
        const size_t language = m_paper.language == u"kn" ? 1 : m_paper.language == u"hi" ? 2 : 0;
        return QString::fromUtf16(kWords.at(static_cast<size_t>(which)).at(language));
    }
    void rule()
    {
        m_flow.skip(1);
        m_flow.rule(0.7, {});
        m_flow.skip(1);
    }
    void pair(const QString& name, const QString& value)
    {
        const TextStyle style{.size = 9};
        const double height =
            m_document.drawText(name, style, m_flow.left(), m_flow.y(), m_flow.width());
        m_document.drawText(value, style, m_flow.left(), m_flow.y(), m_flow.width(), Align::Right);
        m_flow.skip(height);
    }
    void sign()
    {
        const double half = m_flow.width() / 2 - 2;
        m_flow.skip(14);
        const TextStyle style{.size = 8};
        m_document.drawLine(m_flow.left(), m_flow.y(), m_flow.left() + half, m_flow.y(), 0.7);
        m_document.drawLine(m_flow.right() - half, m_flow.y(), m_flow.right(), m_flow.y(), 0.7);
        m_flow.skip(0.8);
        const double height =
            m_document.drawText(word(Word::Gave), style, m_flow.left(), m_flow.y(), half);
        m_document.drawText(
            word(Word::Took), style, m_flow.right() - half, m_flow.y(), half, Align::Right);
        m_flow.skip(height);
        m_flow.text(m_paper.user, style);
    }

    const CashSlipPaper& m_paper;
    pdf::PdfDocument& m_document;
    PageFlow m_flow;
};

} // namespace

Result<QByteArray> cashSlipPdf(const CashSlipPaper& paper, PaperSize size, pdf::FontSet& fonts)
{
    pdf::PdfDocument document(fonts,
        {.title = paper.number,
            .author = paper.temple.nameEnglish,
            .language = paper.language.isEmpty() ? "en"_ba : paper.language.toLatin1(),
            .createdMs = paper.movedMs});
    CashSlip(document, paper, size).draw();
    return document.save();
}

} // namespace mm::reports
