// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/letterhead.h"
#include "reports/paper/paper_look.h"
#include "reports/receipts/receipt_layout.h"

namespace mm::reports {

using namespace Qt::StringLiterals;
using pdf::Align;
using pdf::TextStyle;
using pdf::Weight;

namespace {

constexpr double kNumberColumn = 6;
constexpr double kQuantityColumn = 22;
constexpr double kAmountColumn = 30;
constexpr double kQrSide = 23;
constexpr double kSignatureHeight = 13.2;
constexpr double kNoteGap = 0.8;
constexpr double kMostKept = 60;

const TextStyle kLabelStyle{.size = 7, .colour = kMuted, .leading = 1.35};
const TextStyle kSmall{.size = 8, .colour = kMuted};

class A5Receipt
{
public:
    A5Receipt(pdf::PdfDocument& document, const ReceiptContent& content)
        : m_content(content)
        , m_document(document)
        , m_flow(document, {}, [this](PageFlow& flow) { continuationHead(flow); })
    { }

    void draw()
    {
        drawLetterhead(m_flow, m_content.temple, m_content.templeNumbers);
        titleRow();
        cancellation();
        facts();
        devotee();
        table();
        total();
        payments();
        foot();
        stamp();
        m_flow.numberPages(m_content.pageLabel);
    }

private:
    /// Over everything, on every page.
    void stamp()
    {
        if (m_content.cancelStamp.isEmpty()) {
            return;
        }
        TextStyle style{.size = 46, .weight = Weight::Bold, .colour = kStamp};
        const double width = m_document.textWidthMm(m_content.cancelStamp, style);
        style.size = std::min(style.size, style.size * 140 / width);
        for (size_t page = 0; page < m_document.pageCount(); ++page) {
            m_document.selectPage(page);
            m_document.drawStamp(m_content.cancelStamp, style, 0.8, 74, 115, 40);
        }
    }

    void continuationHead(PageFlow& flow)
    {
        m_document.drawText(m_content.temple.name, {.size = 9, .weight = Weight::Bold}, flow.left(),
            flow.y(), flow.width() * 0.6);
        m_document.drawText(m_content.receiptNumber.label + u" "_s + m_content.receiptNumber.value,
            {.size = 9}, flow.left(), flow.y(), flow.width(), Align::Right);
        flow.skip(5);
        flow.rule(0.8, kKumkum);
        flow.skip(2.5);
    }

    void titleRow()
    {
        const double y = m_flow.y();
        m_document.drawText(m_content.title, {.size = 13}, m_flow.left(), y, m_flow.width());
        const TextStyle mark{
            .size = 8, .weight = m_content.duplicate ? Weight::Bold : Weight::Regular};
        const double width = m_document.textWidthMm(m_content.copyMark, mark) + 5;
        const double left = m_flow.right() - width;
        if (m_content.duplicate) {
            m_document.fillRect(left, y + 0.6, width, 5.4, kWell);
        }
        m_document.strokeRect(left, y + 0.6, width, 5.4, 0.7);
        m_document.drawText(m_content.copyMark, mark, left, y + 1.3, width, Align::Centre);
        m_flow.skip(7.4);
    }

    void cancellation()
    {
        if (m_content.cancelStamp.isEmpty()) {
            return;
        }
        const auto block =
            m_document.layOut(m_content.cancelStamp + u"  –  "_s + m_content.cancelReason,
                {.size = 9, .weight = Weight::Bold, .colour = kStamp}, m_flow.width() - 6);
        const double height = block.heightMm() + 2.4;
        m_document.strokeRect(m_flow.left(), m_flow.y(), m_flow.width(), height, 1, kStamp);
        m_document.draw(block, m_flow.left() + 3, m_flow.y() + 1.2);
        m_flow.skip(height + 2);
    }

    /// Labels over values, as many beside each other as fit.
    void facts()
    {
        std::vector<ContentField> fields{m_content.receiptNumber};
        fields.insert(fields.end(), m_content.facts.begin(), m_content.facts.end());
        double x = m_flow.left();
        TextStyle style{.size = 10.5, .weight = Weight::Bold};
        for (const ContentField& field : fields) {
            const auto label = m_document.layOut(field.label, kLabelStyle, m_flow.width());
            const auto value = m_document.layOut(field.value, style, m_flow.width());
            const double width = std::max(label.widthMm(), value.widthMm());
            if (x + width > m_flow.right() && x > m_flow.left()) {
                x = m_flow.left();
                m_flow.skip(8.5);
            }
            m_document.draw(label, x, m_flow.y());
            m_document.draw(value, x, m_flow.y() + 3);
            x += width + 6;
            style.weight = Weight::Regular;
        }
        m_flow.skip(9.2);
    }

    /// The devotee stands on a tinted well, which is drawn first and so measured first.
    void devotee()
    {
        if (m_content.devotee.value.isEmpty() && m_content.devoteeDetails.empty()) {
            return;
        }
        constexpr double kPad = 3;
        const double inner = m_flow.width() - 2 * kPad;
        const auto label = m_document.layOut(
            m_content.devotee.value.isEmpty() ? QString() : m_content.devotee.label, kLabelStyle,
            inner);
        const auto name = m_document.layOut(
            m_content.devotee.value, {.size = 11.5, .weight = Weight::Bold}, inner);
        const TextStyle otherStyle{.size = 9, .colour = kMuted};
        const auto other = m_document.layOut(
            m_content.devoteeEnglish, otherStyle, std::max(1.0, inner - name.widthMm() - 2.5));
        const bool beside = name.lineCount() == 1 && other.lineCount() == 1;
        const auto under =
            m_document.layOut(beside ? QString() : m_content.devoteeEnglish, otherStyle, inner);
        QStringList details;
        for (const ContentField& field : m_content.devoteeDetails) {
            details << field.label + u": "_s + field.value;
        }
        const TextStyle detailStyle{.size = 8.5};
        const auto detail = m_document.layOut(
            m_flow.packed(details, u"   ·   "_s, detailStyle, kPad, kPad).join(u'\n'), detailStyle,
            inner);
        const double height =
            2.4 + label.heightMm() + name.heightMm() + under.heightMm() + detail.heightMm();
        m_flow.need(height);
        m_document.fillRect(m_flow.left(), m_flow.y(), m_flow.width(), height, kWell);
        const double x = m_flow.left() + kPad;
        double y = m_flow.y() + 1.2;
        m_document.draw(label, x, y);
        y += label.heightMm();
        m_document.draw(name, x, y);
        if (beside) {
            m_document.draw(
                other, x + name.widthMm() + 2.5, y + name.baselineMm() - other.baselineMm());
        }
        y += name.heightMm();
        m_document.draw(under, x, y);
        y += under.heightMm();
        m_document.draw(detail, x, y);
        m_flow.skip(height + 2.5);
    }

    void table()
    {
        m_hasQuantity = std::any_of(m_content.lines.begin(), m_content.lines.end(),
            [](const ContentLine& line) { return !line.quantity.isEmpty(); });
        const TextStyle& heading = kSmall;
        const double y = m_flow.y();
        m_document.drawText(m_content.particularsHeading, heading, m_flow.left() + kNumberColumn, y,
            m_flow.width());
        if (m_hasQuantity) {
            m_document.drawText(m_content.quantityHeading, heading, quantityLeft(), y,
                kQuantityColumn, Align::Right);
        }
        m_document.drawText(
            m_content.amountHeading, heading, amountLeft(), y, kAmountColumn, Align::Right);
        m_flow.skip(4.8);
        m_flow.rule(0.9, kInk);
        m_flow.skip(1);
        int number = 0;
        for (const ContentLine& line : m_content.lines) {
            tableLine(++number, line);
        }
    }

    [[nodiscard]] double amountLeft() const { return m_flow.right() - kAmountColumn; }
    [[nodiscard]] double quantityLeft() const { return amountLeft() - kQuantityColumn; }
    [[nodiscard]] double rightIndent() const
    {
        return kAmountColumn + (m_hasQuantity ? kQuantityColumn : 0) + 2;
    }

    void tableLine(int number, const ContentLine& line)
    {
        const TextStyle title{.size = 10, .weight = Weight::Bold};
        const auto block =
            m_document.layOut(line.title, title, m_flow.width() - kNumberColumn - rightIndent());
        const TextStyle detail{.size = 8};
        const QStringList details =
            m_flow.packed(line.details, u"  ·  "_s, detail, kNumberColumn, 0);
        // Kept on one page, unless it is a whole village that would leave half a page empty.
        const double rest = static_cast<double>(details.size()) * 4
            + static_cast<double>(line.persons.size()) * 4.5;
        m_flow.need(block.heightMm() + std::min(rest, kMostKept));
        const double y = m_flow.y();
        m_document.drawText(QString::number(number), {.size = 10, .colour = kMuted}, m_flow.left(),
            y, kNumberColumn);
        if (!line.quantity.isEmpty()) {
            m_document.drawText(
                line.quantity, {.size = 10}, quantityLeft(), y, kQuantityColumn, Align::Right);
        }
        m_document.drawText(line.amount.isEmpty() ? u"–"_s : line.amount, title, amountLeft(), y,
            kAmountColumn, Align::Right);
        m_flow.titled(block, line.subtitle, kSmall, kNumberColumn, rightIndent());
        for (const QString& text : details) {
            m_flow.text(text, detail, Align::Left, kNumberColumn);
        }
        for (const QStringList& person : line.persons) {
            personLines(person);
        }
        m_flow.skip(0.8);
        m_flow.rule(0.4, kHairline);
        m_flow.skip(1);
    }

    void personLines(const QStringList& person)
    {
        const TextStyle style{.size = 8.5};
        const double indent = kNumberColumn + 5;
        QString bullet = u"•"_s;
        for (const QString& text : m_flow.packed(person, u", "_s, style, indent, 0)) {
            m_flow.need(5);
            m_document.drawText(bullet, style, m_flow.left() + kNumberColumn + 2, m_flow.y(), 4);
            m_flow.text(text, style, Align::Left, indent);
            bullet.clear();
        }
    }

    void total()
    {
        const auto words = m_document.layOut(m_content.words, {.size = 9.5}, m_flow.width());
        const auto english = m_document.layOut(m_content.wordsEnglish, kSmall, m_flow.width());
        m_flow.need(11 + words.heightMm() + english.heightMm());
        const double y = m_flow.y() - 1;
        m_document.fillRect(m_flow.left(), y, m_flow.width(), 11, kWell);
        m_document.drawLine(m_flow.left(), y, m_flow.right(), y, 1.2, kKumkum);
        m_document.drawText(
            m_content.total.label, {.size = 13}, m_flow.left() + 3, y + 3.75, m_flow.width());
        m_document.drawText(m_content.total.value,
            {.size = 20, .weight = Weight::Bold, .colour = kKumkum}, m_flow.left(), y + 1.5,
            m_flow.width() - 2, Align::Right);
        m_flow.skip(11.5);
        m_document.draw(words, m_flow.left(), m_flow.y());
        m_flow.skip(words.heightMm());
        m_document.draw(english, m_flow.left(), m_flow.y());
        m_flow.skip(english.heightMm() + 2.5);
    }

    void payments()
    {
        if (m_content.payments.empty()) {
            return;
        }
        m_flow.need(10);
        m_flow.text(m_content.paymentHeading, kLabelStyle);
        for (const ContentField& payment : m_content.payments) {
            amountRow(payment, {.size = 9});
        }
        for (const ContentField& cash : m_content.cash) {
            amountRow(cash, {.size = 8.5, .colour = kMuted});
        }
        m_flow.skip(2);
    }

    void amountRow(const ContentField& field, const TextStyle& style)
    {
        const auto block =
            m_document.layOut(field.label, style, m_flow.width() - kAmountColumn - 2);
        m_flow.need(block.heightMm());
        m_document.draw(block, m_flow.left(), m_flow.y());
        m_document.drawText(
            field.value, style, amountLeft(), m_flow.y(), kAmountColumn, Align::Right);
        m_flow.skip(block.heightMm());
    }

    /// Notes, then the symbol on the left and the signature on the right, at the foot of the page.
    void foot()
    {
        const double noteLeft = m_content.qrPayload.isEmpty() ? 0 : kQrSide + 8;
        const double noteWidth = m_flow.width() - noteLeft;
        std::vector<pdf::TextBlock> notes;
        const auto note = [&](const QString& text, const TextStyle& style) {
            notes.push_back(m_document.layOut(text, style, noteWidth));
        };
        if (!m_content.prasada.value.isEmpty()) {
            note(m_content.prasada.label + u": "_s + m_content.prasada.value, {.size = 9});
        }
        note(m_content.deduction, {.size = 8});
        for (const QString& instruction : m_content.instructions) {
            note(u"•  "_s + instruction, {.size = 8});
        }
        double noteHeight = 0;
        for (const auto& block : notes) {
            noteHeight += block.heightMm() + (block.isEmpty() ? 0 : kNoteGap);
        }
        const double qrHeight = m_content.qrPayload.isEmpty() ? 0 : kQrSide + 5;
        const double height = std::max(qrHeight, noteHeight + kSignatureHeight);
        m_flow.need(height);
        m_flow.skipToBottom(height);
        const double top = m_flow.y();
        double y = top;
        for (const auto& block : notes) {
            m_document.draw(block, m_flow.left() + noteLeft, y);
            y += block.heightMm() + (block.isEmpty() ? 0 : kNoteGap);
        }
        verification(m_flow.bottom() - qrHeight);
        signature(m_flow.bottom() - kSignatureHeight);
    }

    void verification(double y)
    {
        if (m_content.qrPayload.isEmpty()) {
            return;
        }
        m_document.drawQr(m_content.qrPayload, m_flow.left() + 2, y, kQrSide);
        m_document.drawText(
            m_content.qrCaption, kLabelStyle, m_flow.left() + 2, y + kQrSide + 1.4, kQrSide + 28);
    }

    void signature(double y)
    {
        constexpr double kWidth = 52;
        const double left = m_flow.right() - kWidth;
        m_document.drawText(m_content.signatory, {.size = 9}, left, y + 3.8, kWidth, Align::Centre);
        m_document.drawLine(left, y + 8.7, m_flow.right(), y + 8.7, 0.5, kInk);
        m_document.drawText(
            m_content.signatoryLabel, {.size = 8}, left, y + 9.2, kWidth, Align::Centre);
        m_document.drawText(m_content.computerGenerated, kLabelStyle, m_flow.left(),
            m_flow.bottom() + 1.4, m_flow.width(), Align::Right);
    }

    const ReceiptContent& m_content;
    pdf::PdfDocument& m_document;
    PageFlow m_flow;
    bool m_hasQuantity = false;
};

} // namespace

void drawA5Receipt(pdf::PdfDocument& document, const ReceiptContent& content)
{
    A5Receipt(document, content).draw();
}

} // namespace mm::reports
