// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/indian_format.h"
#include "models/core/names_catalog.h"
#include "tests/reports/sample_papers.h"

namespace mm::test {

using namespace Qt::StringLiterals;
using pdf::Align;
using reports::TableRowKind;

namespace {

constexpr qint64 kPrintedMs = 1'795'324'321'000;

reports::SevaListRow booking(const reports::SevaListRow& like, int number, int persons)
{
    reports::SevaListRow row = like;
    row.receiptNumber = u"C01/2627/%1"_s.arg(number, 6, 10, QChar(u'0'));
    row.persons.erase(
        row.persons.begin() + std::min<qsizetype>(persons, qsizetype(row.persons.size())),
        row.persons.end());
    return row;
}

reports::TableRow ledger(const QString& name, Money debit, Money credit)
{
    const auto figure = [](Money amount) {
        return amount.isZero() ? QString() : formatInr(amount);
    };
    return {.cells = {name, figure(debit), figure(credit)}, .indent = 1};
}

} // namespace

reports::SevaListPaper sevaList(const QString& language, int bookings)
{
    const reports::ReceiptPaper receipt = fullReceipt(language);
    const reports::PaperLine& line = receipt.lines.front();
    reports::SevaListPaper paper{.templeName = receipt.temple.name};
    paper.language = language;
    paper.date = QDate(2026, 11, 23);
    paper.printedMs = kPrintedMs;
    paper.dayNote = localName(NameKind::Masa, 8, language) + u" · "_s
        + localName(NameKind::Tithi, 14, language);
    reports::SevaListRow archana{
        .time = line.batchTime, .deity = line.deity, .seva = line.title, .persons = line.persons};
    for (int i = 0; i < bookings; ++i) {
        paper.rows.push_back(booking(archana, 124 + i, i % 3 == 0 ? 2 : 1));
        paper.rows.back().added = i % 7 == 6;
    }
    reports::SevaListRow evening = archana;
    evening.time = u"18:30–19:30"_s;
    evening.seva = receipt.lines.back().title;
    evening.remark = language == u"kn" ? u"ಮದುವೆ ವಾರ್ಷಿಕೋತ್ಸವ"_s : u"Wedding anniversary"_s;
    paper.rows.push_back(booking(evening, 310, 2));
    evening.remark.clear();
    evening.persons = {{u"ಶ್ರೀಮತಿ ವೆಂಕಟಲಕ್ಷ್ಮಮ್ಮ ರಾಮಚಂದ್ರ ಅನಂತಪದ್ಮನಾಭ ಭಟ್ಟ"_s, line.persons.front().gotra}};
    paper.rows.push_back(evening);
    return paper;
}

reports::TablePaper trialBalance(int ledgers)
{
    const reports::ReceiptPaper receipt = fullReceipt(u"kn"_s);
    reports::TablePaper paper;
    paper.temple = receipt.temple;
    paper.title = u"Trial balance"_s;
    paper.subtitle = u"1 Apr 2026 to 22 Nov 2026  ·  amounts in ₹"_s;
    paper.columns = {{u"Ledger"_s}, {u"Debit"_s, Align::Right}, {u"Credit"_s, Align::Right}};
    paper.printed = u"Printed by Lakshmi, 22 Nov 2026 18:10"_s;
    paper.createdMs = kPrintedMs;
    Money sum;
    paper.rows.push_back({{u"Assets"_s, {}, {}}, TableRowKind::Heading});
    for (int i = 0; i < ledgers; ++i) {
        const Money amount = Money::fromPaise(12'345'67 + i * 1'00'001);
        sum += amount;
        paper.rows.push_back(ledger(i % 2 == 0 ? u"Cash at counter C%1 · ಕೌಂಟರ್ ನಗದು"_s.arg(i)
                                               : u"Canara Bank, savings account %1"_s.arg(i),
            amount, {}));
    }
    paper.rows.push_back({{u"Total assets"_s, formatInr(sum), {}}, TableRowKind::Subtotal});
    paper.rows.push_back({{u"Income"_s, {}, {}}, TableRowKind::Heading});
    paper.rows.push_back(ledger(u"Seva income"_s, {}, sum));
    paper.rows.push_back({{u"Total"_s, formatInr(sum), formatInr(sum)}, TableRowKind::Total});
    paper.notes = {u"Balances include every posted voucher up to the day of printing."_s};
    return paper;
}

reports::KeySheetPaper keySheet()
{
    return {.templeName = u"ಶ್ರೀ ಮಹಾಗಣಪತಿ ದೇವಸ್ಥಾನ"_s,
        .templeNameEnglish = u"Shri Mahaganapati Temple"_s,
        .templeCode = u"SMGT"_s,
        .recoveryKey = u"7K2M-W9QD-4XRT-B6HN-8PVC-3JFY-5GZL-1ES0-A7KQ-M2WD-9XTR-4BHN"_s,
        .date = QDate(2026, 11, 22),
        .createdMs = kPrintedMs};
}

} // namespace mm::test
