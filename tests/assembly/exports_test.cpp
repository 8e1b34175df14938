// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exports/csv.h"
#include "reports/exports/save_file.h"
#include "reports/exports/workbook.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace mm::reports;
using namespace Qt::StringLiterals;

/// Reports as files: what a spreadsheet reads back, and what must not run in it.
class ExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvCells_data();
    void csvCells();
    void csvHasHeadingAndTotals();
    void workbookHoldsNumbersAndTexts();
    void sameTableSameBytes();
    void fileIsWholeOrAsBefore();

private:
    static ReportTable table();
};

ReportTable ExportsTest::table()
{
    ReportTable table;
    table.name = u"donations"_s;
    table.title = u"ದೇಣಿಗೆಗಳು"_s;
    table.period = u"1 Apr 2026 – 22 Nov 2026"_s;
    table.columns = {{u"name"_s, u"ಹೆಸರು"_s, CellKind::Text}, {u"date"_s, u"date"_s, CellKind::Date},
        {u"count"_s, u"count"_s, CellKind::Number},
        {u"amount_paise"_s, u"amount"_s, CellKind::Amount}};
    table.rows = {{u"ಲಕ್ಷ್ಮಿ"_s, QDate(2026, 11, 22), qint64{2}, Money::fromPaise(12345678901)},
        {u"=1+1"_s, {}, qint64{-1}, Money::fromPaise(-5)}};
    table.totals = {{u"amount_paise"_s, u"amount"_s, Money::fromPaise(12345678896)},
        {u"donors"_s, u"donors"_s, qint64{2}}};
    return table;
}

void ExportsTest::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << u"Ravi"_s << QByteArray("Ravi");
    QTest::newRow("comma") << u"Bhat, Ravi"_s << QByteArray("\"Bhat, Ravi\"");
    QTest::newRow("quote") << u"Ravi \"Anna\""_s << QByteArray("\"Ravi \"\"Anna\"\"\"");
    QTest::newRow("lines") << u"12 Car Street\nMysuru"_s << QByteArray("\"12 Car Street\nMysuru\"");
    QTest::newRow("equals") << u"=SUM(A1)"_s << QByteArray("'=SUM(A1)");
    QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << QByteArray("'+cmd|' /C calc'!A0");
    QTest::newRow("minus") << u"-2+3"_s << QByteArray("'-2+3");
    QTest::newRow("at") << u"@SUM(1,2)"_s << QByteArray("\"'@SUM(1,2)\"");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("number") << u"-12.50"_s << QByteArray("-12.50");
    QTest::newRow("phone abroad") << u"+14155550100"_s << QByteArray("+14155550100");
    QTest::newRow("Kannada") << u"ಶ್ರೀ"_s << u"ಶ್ರೀ"_s.toUtf8();
    QTest::newRow("empty") << QString() << QByteArray();
}

void ExportsTest::csvCells()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, field);
    ReportTable table;
    table.columns = {{u"a"_s, u"a"_s, CellKind::Text}, {u"b"_s, u"b"_s, CellKind::Text}};
    table.rows = {{text, u"end"_s}};
    QCOMPARE(csvOf(table),
        "\xEF\xBB\xBF"
        "a,b\r\n"
            + field + ",end\r\n");
}

void ExportsTest::csvHasHeadingAndTotals()
{
    const QByteArray csv = csvOf(table());
    QVERIFY(csv.startsWith("\xEF\xBB\xBF" + u"ಹೆಸರು"_s.toUtf8() + ",date,count,amount\r\n"));
    QVERIFY(csv.contains(u"ಲಕ್ಷ್ಮಿ"_s.toUtf8() + ",2026-11-22,2,123456789.01\r\n"));
    QVERIFY(csv.contains("'=1+1,,-1,-0.05\r\n"));
    QVERIFY(csv.endsWith(",,,123456788.96\r\ndonors,2\r\n"));
}

void ExportsTest::workbookHoldsNumbersAndTexts()
{
    const auto made = workbookOf(table());
    QVERIFY(made);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*made) == made->size());
    file.close();
    QProcess python;
    python.start(u"python3"_s,
        {u"-c"_s,
            u"import sys,zipfile\n"
            "z=zipfile.ZipFile(sys.argv[1])\n"
            "print(z.testzip())\n"
            "for n in ('xl/worksheets/sheet1.xml','xl/sharedStrings.xml','xl/styles.xml'):\n"
            "  sys.stdout.buffer.write(z.read(n))"_s,
            file.fileName()});
    QVERIFY(python.waitForFinished());
    const QByteArray parts = python.readAllStandardOutput();
    QVERIFY(parts.startsWith("None"));
    QVERIFY(parts.contains("<v>123456789.01</v>"));
    QVERIFY(parts.contains("<v>46348</v>")); // 22 November 2026
    QVERIFY(parts.contains("=1+1") && !parts.contains("<f>"));
    QVERIFY(parts.contains(u"ಲಕ್ಷ್ಮಿ"_s.toUtf8()));
    QVERIFY(parts.contains("##\\,##\\,##\\,##0.00"));
}

void ExportsTest::sameTableSameBytes()
{
    QCOMPARE(csvOf(table()), csvOf(table()));
    QCOMPARE(*workbookOf(table()), *workbookOf(table()));
}

void ExportsTest::fileIsWholeOrAsBefore()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QVERIFY(saveFile(path, "first"));
    QVERIFY(saveFile(path, "second"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    const auto nowhere = saveFile(folder.filePath(u"none/a.csv"_s), "x");
    QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
    QCOMPARE(nowhere.error().rule, "file.not_writable"_L1);
    const auto full = saveFile(u"/dev/full"_s, "x");
    QCOMPARE(full.error().rule, "file.disk_full"_L1);
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
}

QTEST_GUILESS_MAIN(ExportsTest)
#include "exports_test.moc"
