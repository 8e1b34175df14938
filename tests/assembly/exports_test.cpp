// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exports/csv.h"
#include "reports/exports/save_file.h"
#include "reports/exports/table_file.h"
#include "reports/exports/workbook.h"
#include "tests/support/small_disk.h"

#include <QDir>
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
    void aTableInPiecesIsTheSameFile();
    void aTableThatIsLetGoLeavesNothing();
    void aSheetHoldsNoMoreThanItCan();
    void aFullDiskGivesNoWorkbook_data();
    void aFullDiskGivesNoWorkbook();

private:
    static std::vector<std::vector<ReportCell>> rowsOf(int count);
    static QStringList filesIn(const QTemporaryDir& folder)
    {
        return QDir(folder.path())
            .entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    }
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

std::vector<std::vector<ReportCell>> ExportsTest::rowsOf(int count)
{
    std::vector<std::vector<ReportCell>> rows;
    for (int i = 0; i < count; ++i) {
        rows.push_back({u"devotee %1"_s.arg(i * 7919 % 100'003), QDate(2026, 11, 22), qint64{i},
            Money::fromPaise(i * 101)});
    }
    return rows;
}

void ExportsTest::aTableInPiecesIsTheSameFile()
{
    QTemporaryDir folder;
    ReportTable whole = table();
    whole.rows = rowsOf(1203);
    whole.totals.clear();
    const QString path = folder.filePath(u"a.csv"_s);
    auto file = TableFile::create(TableFile::Kind::Csv, path, whole);
    QVERIFY(file);
    const std::vector first(whole.rows.begin(), whole.rows.begin() + 500);
    const std::vector rest(whole.rows.begin() + 500, whole.rows.end());
    QVERIFY((*file)->append(first) && (*file)->append(rest) && (*file)->close());
    QVERIFY(!QFile::exists(path));
    QVERIFY((*file)->keep());
    QFile made(path);
    QVERIFY(made.open(QIODevice::ReadOnly));
    QCOMPARE(made.readAll(), csvOf(whole));
    QCOMPARE(filesIn(folder), QStringList{u"a.csv"_s});
}

void ExportsTest::aTableThatIsLetGoLeavesNothing()
{
    QTemporaryDir folder;
    for (const auto kind : {TableFile::Kind::Csv, TableFile::Kind::Workbook}) {
        for (const bool isClosed : {false, true}) {
            auto file = TableFile::create(kind, folder.filePath(u"a"_s), table());
            QVERIFY(file);
            QVERIFY((*file)->append(rowsOf(700)));
            QVERIFY(!isClosed || (*file)->close());
            file->reset();
            QCOMPARE(filesIn(folder), QStringList());
        }
    }
}

void ExportsTest::aSheetHoldsNoMoreThanItCan()
{
    QTemporaryDir folder;
    auto file = TableFile::create(TableFile::Kind::Workbook, folder.filePath(u"a.xlsx"_s), table());
    QVERIFY(file);
    const auto most = static_cast<size_t>(TableFile::kMostRows);
    QVERIFY((*file)->append(std::vector<std::vector<ReportCell>>(most)));
    const auto more = (*file)->append(rowsOf(1));
    QVERIFY(!more);
    QCOMPARE(more.error().rule, "table.too_long"_L1);
}

void ExportsTest::aFullDiskGivesNoWorkbook_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {1, 1000, 4096, 20'000, 50'000, 100'000, 200'000, 300'000}) {
        QTest::addRow("%d bytes", bytes) << bytes;
    }
}

/// Whatever scratch file it is that does not take what it is given.
void ExportsTest::aFullDiskGivesNoWorkbook()
{
    QFETCH(const int, bytes);
    QTemporaryDir folder;
    ReportTable whole = table();
    whole.rows = rowsOf(3000);
    const test::SmallDisk small(static_cast<rlim_t>(bytes));
    QVERIFY(!workbookOf(whole));
    auto file = TableFile::create(TableFile::Kind::Workbook, folder.filePath(u"a.xlsx"_s), whole);
    QVERIFY(file);
    QVERIFY((*file)->append(whole.rows));
    const auto closed = (*file)->close();
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, ErrorKind::Storage);
    file->reset();
    QCOMPARE(filesIn(folder), QStringList());
}

QTEST_GUILESS_MAIN(ExportsTest)
#include "exports_test.moc"
