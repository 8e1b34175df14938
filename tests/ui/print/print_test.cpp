// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/issue_receipt.h"
#include "models/identity/settings.h"
#include "tests/support/books.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fake_printers.h"
#include "tests/ui/support/fakes.h"
#include "ui/print/paper_preview.h"
#include "ui/print/paper_shape.h"
#include "ui/print/print_panel.h"
#include "ui/print/receipt_printer.h"

#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;
using mm::test::FakePrinters;
using mm::test::pdfInfo;
using mm::test::pdfText;

namespace {

/// A receipt that was issued, and a printer beside it.
class PrintDesk
{
public:
    explicit PrintDesk(const QStringList& printers = {u"Counter"_s})
        : m_runner(m_desk)
        , m_room(std::make_unique<FakePrinters>(m_tray, printers))
        , m_settings(m_folder.filePath(u"w.ini"_s), QSettings::IniFormat)
        , m_printer(m_runner, m_room, m_settings)
    {
        if (!test::seedBooks(m_desk)) {
            qFatal("no books");
        }
        counter::ReceiptDraft draft;
        draft.payer.name = u"Ramesh Kumar"_s;
        draft.payer.phone = u"9876543210"_s;
        draft.language = u"kn"_s;
        draft.lines.push_back(
            donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(501), {}});
        draft.payments.push_back({receipts::PaymentMode::Cash, Money::fromRupees(501)});
        const auto issued = m_desk.run([&](store::UnitOfWork& unit) {
            return counter::issueReceipt(unit, m_runner.vault(), draft);
        });
        if (!issued) {
            qFatal("not issued: %s", issued.error().rule.data());
        }
        m_receipt = issued->receipt.id;
    }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    qint64 prints() { return m_desk.number("SELECT count(*) FROM receipt_prints"); }

    test::TestDesk m_desk;
    test::DirectRunner m_runner;
    QTemporaryDir m_folder;
    test::PaperTray m_tray;
    PrintRoom m_room;
    QSettings m_settings;
    ReceiptPrinter m_printer;
    ReceiptId m_receipt;
};

} // namespace

/// From the store to paper: counted, drawn, given to a printer or a file.
class PrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOriginalGoesToThePrinter();
    void everyFurtherPaperIsADuplicate();
    void withoutAPrinterNothingIsCounted();
    void aPrinterThatIsGoneIsNamed();
    void aRefusingPrinterLosesNothing();
    void aFileReadsBackWordForWord();
    void aFullFolderIsSaid();
    void aRollIsPrintedWhereTheTempleWantsIt();
    void theDrawingHasThePapersSizeAndInk();
    void previewCountsNothing();
    void thePanelShowsPrintsAndSaves();
    void thePanelSaysWhatToDoWithoutAPrinter();
    void aStuckPrinterHoldsNobodyUp();
    void fileNamesCarryTheNumber();
};

void PrintTest::theOriginalGoesToThePrinter()
{
    PrintDesk desk;
    QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    desk.m_printer.print(desk.m_receipt);
    QTRY_COMPARE(printed.count(), 1);
    QCOMPARE(desk.m_tray.sheets().size(), 1);
    const auto sheet = desk.m_tray.sheets().first();
    QCOMPARE(sheet.printer, u"Counter"_s);
    QCOMPARE(sheet.title, u"C01/2627/000001"_s);
    const QString text = pdfText(sheet.pdf);
    QVERIFY2(text.contains(u"C01/2627/000001"_s), qPrintable(text));
    QVERIFY(text.contains(u"ರಸೀದಿ"_s));
    QVERIFY(!text.contains(u"DUPLICATE"_s));
    QCOMPARE(desk.prints(), 1);
    // The choice of printer stays on this computer.
    QCOMPARE(desk.m_printer.printer(), u"Counter"_s);
}

void PrintTest::everyFurtherPaperIsADuplicate()
{
    PrintDesk desk;
    QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    for (int i = 0; i < 3; ++i) {
        desk.m_printer.print(desk.m_receipt);
        QTRY_COMPARE(printed.count(), i + 1);
        QCOMPARE(printed.last().first().value<ReceiptPdf>().copyNo, i);
    }
    const QString text = pdfText(desk.m_tray.sheets().last().pdf);
    QVERIFY2(text.contains(QRegularExpression(u"(DUPLICATE|ನಕಲು) 2"_s)), qPrintable(text));
}

void PrintTest::withoutAPrinterNothingIsCounted()
{
    PrintDesk desk(QStringList{});
    QSignalSpy failed(&desk.m_printer, &ReceiptPrinter::failed);
    desk.m_printer.print(desk.m_receipt);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(1).value<Error>().rule, "print.no_printer"_L1);
    QCOMPARE(desk.prints(), 0);
    QCOMPARE(desk.m_desk.number("SELECT count(*) FROM receipts"), 1);
}

void PrintTest::aPrinterThatIsGoneIsNamed()
{
    PrintDesk desk;
    desk.m_printer.setPrinter(u"Office"_s);
    QSignalSpy failed(&desk.m_printer, &ReceiptPrinter::failed);
    desk.m_printer.print(desk.m_receipt);
    QTRY_COMPARE(failed.count(), 1);
    const auto why = failed.first().at(1).value<Error>();
    QCOMPARE(why.rule, "print.no_such_printer"_L1);
    QCOMPARE(why.args.value(u"printer"_s).toString(), u"Office"_s);
    QCOMPARE(desk.prints(), 0);
}

void PrintTest::aRefusingPrinterLosesNothing()
{
    PrintDesk desk;
    desk.m_tray.setRefusing(true);
    QSignalSpy failed(&desk.m_printer, &ReceiptPrinter::failed);
    desk.m_printer.print(desk.m_receipt);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(1).value<Error>().rule, "print.refused"_L1);
    // It may have printed all the same: the next one is a duplicate.
    desk.m_tray.setRefusing(false);
    QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    desk.m_printer.print(desk.m_receipt);
    QTRY_COMPARE(printed.count(), 1);
    QCOMPARE(printed.first().first().value<ReceiptPdf>().copyNo, 1);
}

void PrintTest::aFileReadsBackWordForWord()
{
    PrintDesk desk;
    QSignalSpy saved(&desk.m_printer, &ReceiptPrinter::saved);
    desk.m_printer.savePdf(desk.m_receipt, desk.file(u"r.pdf"_s));
    QTRY_COMPARE(saved.count(), 1);
    QFile file(desk.file(u"r.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdfText(pdf).contains(u"Ramesh Kumar"_s));
    QVERIFY(pdfText(pdf).contains(u"ಪರೀಕ್ಷಾ ದೇವಸ್ಥಾನ"_s));
    QVERIFY(pdfInfo(pdf).contains(u"419"_s)); // A5 is 419.53 points wide
    QCOMPARE(desk.m_desk.number("SELECT count(*) FROM receipt_prints WHERE medium = 'pdf'"), 1);
}

void PrintTest::aFullFolderIsSaid()
{
    PrintDesk desk;
    QSignalSpy failed(&desk.m_printer, &ReceiptPrinter::failed);
    desk.m_printer.savePdf(desk.m_receipt, u"/nonexistent/r.pdf"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(1).value<Error>().rule, "file.not_writable"_L1);
}

void PrintTest::aRollIsPrintedWhereTheTempleWantsIt()
{
    PrintDesk desk;
    QVERIFY(desk.m_desk.run([](store::UnitOfWork& unit) {
        return identity::changeSetting(unit, identity::Setting::ReceiptPaper, u"80mm"_s);
    }));
    QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    desk.m_printer.print(desk.m_receipt);
    QTRY_COMPARE(printed.count(), 1);
    QVERIFY(pdfInfo(desk.m_tray.sheets().first().pdf).contains(u"226"_s)); // 80 mm in points
    QCOMPARE(desk.m_desk.number("SELECT count(*) FROM receipt_prints WHERE medium = '80mm'"), 1);
}

void PrintTest::theDrawingHasThePapersSizeAndInk()
{
    PrintDesk desk;
    QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    desk.m_printer.print(desk.m_receipt);
    QTRY_COMPARE(printed.count(), 1);
    const QByteArray paper = desk.m_tray.sheets().first().pdf;
    // What Qt's own printing makes of it, read by another program.
    const auto drawn = drawToFile(paper, desk.file(u"drawn.pdf"_s), u"C01/2627/000001"_s);
    QVERIFY2(drawn, drawn ? "" : drawn.error().rule.data());
    QFile file(desk.file(u"drawn.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray again = file.readAll();
    QVERIFY2(pdfInfo(again).contains(u"(A5)"_s), qPrintable(pdfInfo(again)));
    const auto was = picturesOf(paper, 100);
    const auto is = picturesOf(again, 100);
    QVERIFY(was && is);
    QCOMPARE(is->size(), was->size());
    QVERIFY(std::abs(is->first().width() - was->first().width()) <= 1);
    QVERIFY(std::abs(is->first().height() - was->first().height()) <= 1);
    const double before = test::inkOf(was->first());
    const double after = test::inkOf(is->first());
    QVERIFY(before > 0.01);
    QVERIFY2(std::abs(before - after) < before * 0.1,
        qPrintable(u"ink %1 and %2"_s.arg(before).arg(after)));
}

void PrintTest::previewCountsNothing()
{
    PrintDesk desk;
    std::optional<Result<ReceiptPdf>> seen;
    desk.m_printer.preview(
        this, desk.m_receipt, [&seen](Result<ReceiptPdf> paper) { seen = std::move(paper); });
    QTRY_VERIFY(seen);
    QVERIFY(seen->has_value());
    QCOMPARE((*seen)->copyNo, 0);
    QCOMPARE(desk.prints(), 0);
}

void PrintTest::thePanelShowsPrintsAndSaves()
{
    PrintDesk desk;
    test::FakeFilePicker files;
    QWidget window;
    PrintPanel panel(desk.m_printer, files, &window);
    panel.resize(500, 700);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy counted(&panel, &PrintPanel::counted);
    auto* preview = panel.findChild<PaperPreview*>();
    const QSignalSpy shown(preview, &PaperPreview::shown);
    panel.open(desk.m_receipt);
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(preview->pageCount(), 1);
    auto* print = panel.findChild<QPushButton*>(u"printKeyButton"_s);
    QCOMPARE(window.focusWidget(), print);
    QTest::keyClick(print, Qt::Key_Return);
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(panel.message(), u"Given to the printer."_s);
    files.nextPath = desk.file(u"copy.pdf"_s);
    panel.open(desk.m_receipt);
    QTRY_COMPARE(shown.count(), 2);
    QTest::keyClick(&panel, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(counted.count(), 2);
    QCOMPARE(files.asked.first().suggestedName, u"C01-2627-000001-copy-1.pdf"_s);
    QVERIFY(QFile::exists(files.nextPath));
    const QSignalSpy closed(&panel, &PrintPanel::closed);
    QTest::keyClick(&panel, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void PrintTest::thePanelSaysWhatToDoWithoutAPrinter()
{
    PrintDesk desk(QStringList{});
    test::FakeFilePicker files;
    QWidget window;
    PrintPanel panel(desk.m_printer, files, &window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy shown(panel.findChild<PaperPreview*>(), &PaperPreview::shown);
    panel.open(desk.m_receipt);
    QTRY_COMPARE(shown.count(), 1);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(panel.message().contains(u"The receipt is safe"_s));
    QCOMPARE(window.focusWidget()->objectName(), u"savePdfKeyButton"_s);
    QCOMPARE(desk.prints(), 0);
}

void PrintTest::aStuckPrinterHoldsNobodyUp()
{
    /// Waits for ever, as a print service far away may.
    class StuckPrinters final : public PrinterAccess
    {
    public:
        explicit StuckPrinters(QSemaphore& never)
            : m_never(never)
        { }
        PrinterList list() override
        {
            m_never.acquire();
            return {};
        }
        Result<void> print(const QByteArray&, const QString&, const QString&) override
        {
            return {};
        }

    private:
        QSemaphore& m_never;
    };
    // Outlives the room that is left behind.
    static QSemaphore never;
    QElapsedTimer waited;
    {
        PrintRoom room(std::make_unique<StuckPrinters>(never));
        room.listPrinters(this, [](const PrinterList&) { QFAIL("there is none"); });
        waited.start();
    }
    QVERIFY(waited.elapsed() < 10'000);
    // The room that was left behind ends in its own time, and answers nobody.
    never.release();
}

void PrintTest::fileNamesCarryTheNumber()
{
    QCOMPARE(receiptFileName(u"C01/2627/000124"_s, 0), u"C01-2627-000124.pdf"_s);
    QCOMPARE(receiptFileName(u"C01/2627/000124"_s, 3), u"C01-2627-000124-copy-3.pdf"_s);
    QCOMPARE(paperSizeOf(u"80mm"_s), reports::PaperSize::Roll80);
    QCOMPARE(mediumOf(reports::PaperSize::A5), u"a5"_s);
}

QTEST_MAIN(PrintTest)
#include "print_test.moc"
