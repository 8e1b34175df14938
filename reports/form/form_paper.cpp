// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/form/form_paper.h"

#include "models/core/indian_format.h"
#include "reports/pdf/pdf_document.h"
#include "reports/receipts/receipt_content.h"

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMmPerInch = 25.4;

int charactersAnInch(Pitch pitch)
{
    switch (pitch) {
    case Pitch::Cpi10:
        return 10;
    case Pitch::Cpi12:
        return 12;
    case Pitch::Cpi15:
        return 15;
    }
    return 10;
}

double pointsOf(Pitch pitch)
{
    switch (pitch) {
    case Pitch::Cpi10:
        return 11;
    case Pitch::Cpi12:
        return 9.5;
    case Pitch::Cpi15:
        return 8;
    }
    return 11;
}

QString mark(const ReceiptContent& content)
{
    if (!content.cancelStamp.isEmpty()) {
        return content.cancelStamp;
    }
    return content.duplicate ? content.copyMark : QString();
}

QStringList lineTexts(const ReceiptPaper& paper)
{
    QStringList texts;
    for (const PaperLine& line : paper.lines) {
        QStringList people;
        for (const PaperPerson& person : line.persons) {
            people << person.name;
        }
        QStringList parts{line.title, people.join(u", "_s),
            line.sevaDate.isValid() ? line.sevaDate.toString(u"dd-MM-yyyy"_s) : QString()};
        parts.removeAll(QString());
        texts << parts.join(u", "_s);
    }
    return texts;
}

/// The texts of a field, each in a line of its own.
QStringList textsOf(FormField field, const ReceiptPaper& paper, const ReceiptContent& content)
{
    QStringList texts;
    switch (field) {
    case FormField::Number:
        return {paper.receiptNumber};
    case FormField::Date:
        return {paper.businessDate.toString(u"dd-MM-yyyy"_s)};
    case FormField::Devotee:
        return {paper.devoteeName};
    case FormField::Address:
        return {paper.address};
    case FormField::Phone:
        return {paper.phone};
    case FormField::Lines:
        return lineTexts(paper);
    case FormField::Amounts:
        for (const ContentLine& line : content.lines) {
            texts << (line.amount.isEmpty() ? u"-"_s : line.amount);
        }
        return texts;
    case FormField::Total:
        return {formatInr(paper.total)};
    case FormField::Words:
        return {paper.totalInWords};
    case FormField::Payment:
        for (const ContentField& payment : content.payments) {
            texts << QString(payment.label).replace(u" · "_s, u", "_s);
        }
        return {texts.join(u"; "_s)};
    case FormField::Mark:
        return {mark(content).replace(u" · "_s, u" / "_s)};
    case FormField::Note:
        return {paper.deductionSentence};
    }
    return texts;
}

/// Broken between words so that no line has more letters than fit.
QStringList wrapped(const QString& text, int letters)
{
    QStringList lines;
    QString line;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > letters) {
            lines << line;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    if (!line.isEmpty()) {
        lines << line;
    }
    return lines;
}

/// Amounts stand under each other at their right edge.
bool isNumeric(FormField field)
{
    return field == FormField::Amounts || field == FormField::Total;
}

} // namespace

std::optional<QByteArray> formText(
    const ReceiptPaper& paper, const FormLayout& form, MatrixHead head)
{
    const ReceiptContent content = receiptContent(paper);
    std::vector<MatrixText> texts;
    for (const PlacedField& placed : form.fields) {
        if (!placed.shown) {
            continue;
        }
        const double letter = kMmPerInch / charactersAnInch(placed.pitch);
        const int letters = std::max(1, static_cast<int>(placed.widthMm / letter));
        double y = placed.yMm;
        for (const QString& text : textsOf(placed.field, paper, content)) {
            if (!isPlainText(text)) {
                return std::nullopt;
            }
            for (const QString& line : wrapped(text, letters)) {
                const double indent = isNumeric(placed.field)
                    ? std::max<double>(0, (letters - static_cast<int>(line.size())) * letter)
                    : 0;
                texts.push_back({placed.xMm + indent, y, line, placed.pitch, placed.bold});
                y += form.lineMm;
            }
        }
    }
    return escpText(std::move(texts), head, form.heightMm);
}

Result<QByteArray> formPdf(const ReceiptPaper& paper, const FormLayout& form, pdf::FontSet& fonts)
{
    const ReceiptContent content = receiptContent(paper);
    pdf::PdfDocument document(fonts,
        {.title = paper.receiptNumber,
            .author = paper.temple.nameEnglish,
            .language = paper.language.isEmpty() ? "en"_ba : paper.language.toLatin1(),
            .createdMs = paper.issuedMs});
    document.addPage(form.widthMm, form.heightMm);
    for (const PlacedField& placed : form.fields) {
        if (!placed.shown) {
            continue;
        }
        const pdf::TextStyle style{.size = pointsOf(placed.pitch),
            .weight = placed.bold ? pdf::Weight::Bold : pdf::Weight::Regular};
        double y = placed.yMm;
        for (const QString& text : textsOf(placed.field, paper, content)) {
            auto block = document.layOut(text, style, placed.widthMm);
            while (!block.isEmpty()) {
                const auto line = block.takeLines(1);
                const double x = isNumeric(placed.field)
                    ? placed.xMm + placed.widthMm - line.widthMm()
                    : placed.xMm;
                document.draw(line, x, y);
                y += form.lineMm;
            }
        }
    }
    return document.save();
}

} // namespace mm::reports
