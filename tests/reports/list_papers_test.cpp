// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receipts/labels.h"
#include "tests/reports/pdf_tools.h"
#include "tests/reports/sample_papers.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mm {

using reports::Label;

class ListPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sevaListNamesEverybody_data();
    void sevaListNamesEverybody();
    void sevaListRepeatsHeadings();
    void sevaListTellsOfNothing();
    void sevaListMarksAdditions();
    void tableHasAllRowsAndFigures();
    void tableRepeatsItsHead();
    void wideTableFitsThePage();
    void raggedTableIsRefused();
    void keySheetCanBeCopiedAndScanned();
    void keySheetWithoutKeyIsRefused();

private:
    pdf::FontSet m_fonts = pdf::FontSet::standard();
};

void ListPapersTest::sevaListNamesEverybody_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "kn", "hi"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void ListPapersTest::sevaListNamesEverybody()
{
    QFETCH(const QString, language);
    const reports::SevaListPaper paper = test::sevaList(language, 20);
    const test::PdfTools tools(reports::sevaListPdf(paper, m_fonts).value());
    QCOMPARE(tools.complaints(), QString());
    const QString text = tools.text({u"-layout"_s});
    for (const auto& row : paper.rows) {
        QVERIFY2(text.contains(row.time), qPrintable(row.time));
        QVERIFY2(text.contains(row.deity + u"  ·  "_s + row.seva), qPrintable(row.seva));
        if (!row.receiptNumber.isEmpty()) {
            QCOMPARE(text.count(row.receiptNumber), 1);
        }
        QVERIFY(text.contains(row.remark));
    }
    const QString& first = paper.rows.front().persons.front().name;
    // 20 bookings in the morning, one more in the evening.
    QCOMPARE(text.count(first), 21);
    QVERIFY(text.contains(reports::paperDate(paper.date, language)));
    const QStringList monday{u"Monday"_s, u"ಸೋಮವಾರ"_s, u"सोमवार"_s};
    QVERIFY(std::any_of(
        monday.begin(), monday.end(), [&text](const QString& day) { return text.contains(day); }));
    static const QRegularExpression money(u"₹|[0-9]\\.[0-9]{2}\\b"_s);
    QVERIFY(!text.contains(money));
}

void ListPapersTest::sevaListRepeatsHeadings()
{
    const reports::SevaListPaper paper = test::sevaList(u"kn"_s, 60);
    const test::PdfTools tools(reports::sevaListPdf(paper, m_fonts).value());
    const int pages = tools.pageCount();
    QVERIFY(pages >= 3);
    for (int page = 1; page <= pages; ++page) {
        const QString number = QString::number(page);
        const QString text = tools.text({u"-layout"_s, u"-f"_s, number, u"-l"_s, number});
        QVERIFY(text.contains(paper.templeName));
        QVERIFY(text.contains(u"ಸೋಮವಾರ"));
        QVERIFY(text.contains(label(Label::Nakshatra, u"kn"_s)));
        QVERIFY(text.contains(u"ಪುಟ %1 / %2"_s.arg(page).arg(pages)));
        // A page that goes on with a group says which.
        QVERIFY(text.contains(u"08:00–09:00") || page == pages);
        QVERIFY(text.contains(u"ಅರ್ಚನೆ") || page == pages);
    }
}

void ListPapersTest::sevaListTellsOfNothing()
{
    const auto bytes = reports::sevaListPdf(
        {.templeName = u"ಶ್ರೀ"_s, .language = u"kn"_s, .date = QDate(2026, 11, 23)}, m_fonts);
    QVERIFY(test::PdfTools(bytes.value()).text().contains(label(Label::NoSevas, u"kn"_s)));
}

void ListPapersTest::sevaListMarksAdditions()
{
    const reports::SevaListPaper paper = test::sevaList(u"kn"_s, 20);
    const auto added = std::count_if(
        paper.rows.begin(), paper.rows.end(), [](const auto& row) { return row.added; });
    QVERIFY(added > 0);
    const QString text = test::PdfTools(reports::sevaListPdf(paper, m_fonts).value()).text();
    QCOMPARE(text.count(label(Label::AddedLater, u"kn"_s)), added);
}

void ListPapersTest::tableHasAllRowsAndFigures()
{
    const reports::TablePaper paper = test::trialBalance(60);
    const test::PdfTools tools(reports::tablePdf(paper, m_fonts).value());
    QCOMPARE(tools.complaints(), QString());
    const QString text = tools.text({u"-layout"_s});
    for (const auto& row : paper.rows) {
        for (const QString& cell : row.cells) {
            QVERIFY2(text.contains(cell), qPrintable(cell));
        }
    }
    QVERIFY(text.contains(paper.notes.front()));
}

void ListPapersTest::tableRepeatsItsHead()
{
    const test::PdfTools tools(reports::tablePdf(test::trialBalance(150), m_fonts).value());
    const int pages = tools.pageCount();
    QVERIFY(pages >= 3);
    const QString text = tools.text({u"-layout"_s});
    QCOMPARE(text.count(u"Debit"_s), pages);
    QCOMPARE(text.count(u"Printed by Lakshmi"_s), pages);
}

void ListPapersTest::wideTableFitsThePage()
{
    reports::TablePaper paper = test::trialBalance(1);
    paper.landscape = true;
    paper.rows.front().cells.front() = u"ಶ್ರೀಮತಿ ವೆಂಕಟಲಕ್ಷ್ಮಮ್ಮ ರಾಮಚಂದ್ರ "_s.repeated(20);
    const test::PdfTools tools(reports::tablePdf(paper, m_fonts).value());
    QCOMPARE(tools.complaints(), QString());
    const QImage page = tools.page(72);
    QVERIFY(page.width() > page.height());
    // 14 mm of margin are 39 pixels.
    for (int y = 0; y < page.height(); ++y) {
        for (int x = page.width() - 35; x < page.width(); ++x) {
            QVERIFY(page.constScanLine(y)[x] > 250);
        }
    }
}

void ListPapersTest::raggedTableIsRefused()
{
    reports::TablePaper paper = test::trialBalance(1);
    paper.rows.back().cells.removeLast();
    QCOMPARE(reports::tablePdf(paper, m_fonts).error().rule, "table.columns"_L1);
    QCOMPARE(reports::tablePdf({}, m_fonts).error().rule, "table.columns"_L1);
}

void ListPapersTest::keySheetCanBeCopiedAndScanned()
{
    const reports::KeySheetPaper paper = test::keySheet();
    const QByteArray bytes = reports::keySheetPdf(paper, m_fonts).value();
    const test::PdfTools tools(bytes);
    QCOMPARE(tools.complaints(), QString());
    QCOMPARE(tools.pageCount(), 1);
    const QByteArray key = QString(paper.recoveryKey).remove(u'-').toLatin1();
    QCOMPARE(tools.qrText(200), key);
    const QString text = tools.text();
    QVERIFY(text.contains(u"7K2M W9QD 4XRT B6HN"));
    QVERIFY(text.contains(u"A7KQ M2WD 9XTR 4BHN"));
    for (const auto& title : {u"Recovery key"_s, u"ಮರುಪಡೆಯುವ ಕೀಲಿ"_s, u"रिकवरी कुंजी"_s}) {
        QVERIFY(text.contains(title));
    }
    QVERIFY(!tools.info().contains(u"7K2M"));
}

void ListPapersTest::keySheetWithoutKeyIsRefused()
{
    reports::KeySheetPaper paper = test::keySheet();
    paper.recoveryKey = u" - "_s;
    QCOMPARE(reports::keySheetPdf(paper, m_fonts).error().rule, "key_sheet.empty"_L1);
}

} // namespace mm

QTEST_MAIN(mm::ListPapersTest)
#include "list_papers_test.moc"
