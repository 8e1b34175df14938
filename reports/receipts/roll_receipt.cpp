// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receipts/receipt_layout.h"

#include <cmath>

namespace mm::reports {

using namespace Qt::StringLiterals;
using pdf::Align;
using pdf::Colour;
using pdf::TextStyle;
using pdf::Weight;

namespace {

constexpr Colour kBlack{};
constexpr double kQrSide = 30;
constexpr double kLogoSide = 16;
constexpr double kDotsPerMm = 8;

/// A thermal head is black or white at 8 dots a millimetre: no grey, no hairlines, nothing under
/// 8 pt. Longer than any roll is one page; cutHere() shortens it.
constexpr PageShape kRoll80{
    .width = 80, .height = 4000, .left = 4, .right = 4, .top = 3, .bottom = 6};
constexpr PageShape kRoll58{
    .width = 58, .height = 4000, .left = 5, .right = 5, .top = 3, .bottom = 6};

const TextStyle kText{.size = 8.5};
const TextStyle kStrong{.size = 9.5, .weight = Weight::Bold};
const TextStyle kSmall{.size = 8, .leading = 1.35};

class RollReceipt
{
public:
    RollReceipt(pdf::PdfDocument& document, const ReceiptContent& content, PaperSize size)
        : m_content(content)
        , m_document(document)
        , m_flow(document, size == PaperSize::Roll58 ? kRoll58 : kRoll80)
        , m_amountColumn(size == PaperSize::Roll58 ? 19.5 : 21)
    { }

    void draw()
    {
        head();
        facts();
        devotee();
        lines();
        total();
        payments();
        notes();
        foot();
        m_flow.cutHere();
    }

private:
    void rule(double pen = 0.7)
    {
        m_flow.skip(1);
        m_flow.rule(pen, kBlack);
        m_flow.skip(1);
    }

    void head()
    {
        if (!m_content.temple.logo.isNull()) {
            m_document.drawImage(m_content.temple.logo,
                m_flow.left() + (m_flow.width() - kLogoSide) / 2, m_flow.y(), kLogoSide, kLogoSide);
            m_flow.skip(kLogoSide + 1);
        }
        m_flow.text(m_content.temple.name, {.size = 14, .weight = Weight::Bold, .leading = 1.35},
            Align::Centre);
        m_flow.text(m_content.temple.nameEnglish, {.size = 9.5}, Align::Centre);
        m_flow.text(m_content.temple.trustName, kSmall, Align::Centre);
        m_flow.text(m_content.temple.address, kSmall, Align::Centre);
        for (const QString& number : m_content.templeNumbers) {
            m_flow.text(number, kSmall, Align::Centre);
        }
        rule(1.4);
        m_flow.text(m_content.title, {.size = 11.5}, Align::Centre);
        m_flow.text(m_content.copyMark, m_content.duplicate ? kStrong : kSmall, Align::Centre);
        cancellation();
    }

    void cancellation()
    {
        if (m_content.cancelStamp.isEmpty()) {
            return;
        }
        m_flow.skip(1);
        const TextStyle style{.size = 13, .weight = Weight::Bold, .colour = {255, 255, 255}};
        const auto block = m_document.layOut(m_content.cancelStamp, style, m_flow.width() - 4);
        m_document.fillRect(
            m_flow.left(), m_flow.y(), m_flow.width(), block.heightMm() + 2, kBlack);
        m_document.draw(block, m_flow.left() + 2, m_flow.y() + 1, Align::Centre);
        m_flow.skip(block.heightMm() + 3);
        m_flow.text(m_content.cancelReason, kStrong, Align::Centre);
    }

    /// The label on the left, the value on the right; under it where they do not fit beside.
    void pair(const ContentField& field, const TextStyle& style, const TextStyle& valueStyle)
    {
        const double labelWidth = m_document.textWidthMm(field.label, style);
        const auto value =
            m_document.layOut(field.value, valueStyle, m_flow.width() - labelWidth - 3);
        const auto label = m_document.layOut(field.label, style, m_flow.width());
        const double drop = (valueStyle.size - style.size) * 0.9 * 25.4 / 72;
        if (value.lineCount() > 1) {
            m_flow.text(field.label, style);
            m_flow.text(field.value, valueStyle, Align::Right);
            return;
        }
        m_document.draw(label, m_flow.left(), m_flow.y() + std::max(0.0, drop));
        m_document.draw(value, m_flow.left() + labelWidth + 3, m_flow.y(), Align::Right);
        m_flow.skip(std::max(value.heightMm(), label.heightMm()));
    }

    void facts()
    {
        m_flow.skip(1);
        pair(m_content.receiptNumber, kText, {.size = 10.5, .weight = Weight::Bold});
        for (const ContentField& fact : m_content.facts) {
            pair(fact, kText, kText);
        }
        rule();
    }

    void devotee()
    {
        if (m_content.devotee.value.isEmpty() && m_content.devoteeDetails.empty()) {
            return;
        }
        m_flow.titled(m_document.layOut(m_content.devotee.value,
                          {.size = 11, .weight = Weight::Bold}, m_flow.width()),
            m_content.devoteeEnglish, kText, 0, 0);
        for (const ContentField& field : m_content.devoteeDetails) {
            m_flow.text(field.label + u": "_s + field.value, kSmall);
        }
        rule();
    }

    void lines()
    {
        for (const ContentLine& line : m_content.lines) {
            const auto title =
                m_document.layOut(line.title, kStrong, m_flow.width() - m_amountColumn - 1);
            m_document.drawText(line.amount.isEmpty() ? u"–"_s : line.amount, kStrong,
                m_flow.right() - m_amountColumn, m_flow.y(), m_amountColumn, Align::Right);
            m_flow.titled(title, line.subtitle, kSmall, 0, m_amountColumn + 1);
            if (!line.quantity.isEmpty()) {
                m_flow.text(m_content.quantityHeading + u": "_s + line.quantity, kSmall);
            }
            for (const QString& text : m_flow.packed(line.details, u" · "_s, kSmall, 0, 0)) {
                m_flow.text(text, kSmall);
            }
            for (const QStringList& person : line.persons) {
                m_document.drawText(u"•"_s, kText, m_flow.left(), m_flow.y(), 3);
                for (const QString& text : m_flow.packed(person, u", "_s, kText, 3, 0)) {
                    m_flow.text(text, kText, Align::Left, 3);
                }
            }
            m_flow.skip(1.2);
        }
    }

    void total()
    {
        m_flow.rule(1.4, kBlack);
        m_flow.skip(0.8);
        const TextStyle label{.size = 12};
        pair(m_content.total, label, {.size = 19, .weight = Weight::Bold});
        m_flow.text(m_content.words, {.size = 9});
        m_flow.text(m_content.wordsEnglish, kSmall);
        rule();
    }

    void payments()
    {
        if (m_content.payments.empty()) {
            return;
        }
        for (const ContentField& payment : m_content.payments) {
            pair(payment, kText, kText);
        }
        for (const ContentField& cash : m_content.cash) {
            pair(cash, kSmall, kSmall);
        }
        rule();
    }

    void notes()
    {
        if (!m_content.prasada.value.isEmpty()) {
            m_flow.text(m_content.prasada.label + u": "_s + m_content.prasada.value, {.size = 9});
            m_flow.skip(0.8);
        }
        m_flow.text(m_content.deduction, kSmall);
        m_flow.skip(m_content.deduction.isEmpty() ? 0 : 0.8);
        for (const QString& instruction : m_content.instructions) {
            m_flow.text(u"• "_s + instruction, kSmall);
        }
    }

    static double onDots(double mm) { return std::ceil(mm * kDotsPerMm) / kDotsPerMm; }

    /// At most kQrSide, each module a whole number of dots: scanners stumble over modules that a
    /// thermal head draws unevenly.
    double symbolSide() const
    {
        const auto code = pdf::qrCode(m_content.qrPayload);
        const int modules = code ? code->side : 1;
        const double dots = std::max(1.0, std::floor(kQrSide * kDotsPerMm / modules));
        return code ? modules * dots / kDotsPerMm : kQrSide;
    }

    void foot()
    {
        if (!m_content.qrPayload.isEmpty()) {
            m_flow.skip(3);
            const double side = symbolSide();
            m_flow.skip(onDots(m_flow.y()) - m_flow.y());
            m_document.drawQr(m_content.qrPayload,
                onDots(m_flow.left() + (m_flow.width() - side) / 2), m_flow.y(), side);
            m_flow.skip(side + 1.5);
            m_flow.text(m_content.qrCaption, kSmall, Align::Centre);
        }
        m_flow.skip(m_content.signatory.isEmpty() ? 9 : 5);
        m_flow.text(m_content.signatory, kText, Align::Right);
        m_document.drawLine(
            m_flow.right() - 36, m_flow.y() + 0.3, m_flow.right(), m_flow.y() + 0.3, 0.7);
        m_flow.skip(0.8);
        m_flow.text(m_content.signatoryLabel, kSmall, Align::Right);
        m_flow.skip(1);
        m_flow.text(m_content.computerGenerated, kSmall, Align::Centre);
    }

    const ReceiptContent& m_content;
    pdf::PdfDocument& m_document;
    PageFlow m_flow;
    double m_amountColumn;
};

} // namespace

void drawRollReceipt(pdf::PdfDocument& document, const ReceiptContent& content, PaperSize size)
{
    RollReceipt(document, content, size).draw();
}

} // namespace mm::reports
