// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/paper_desk.h"
#include "ui/print/print_queue_panel.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;
using printing::JobState;

/// Paper beside the sale: printers that die, and what waits.
class PrintQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiptComesOutOfTheRoll();
    void theCounterIssuesWhileThePrinterIsDead();
    void anotherPrinterTakesIt();
    void unpluggedInTheMiddleIsAsked();
    void whatWaitsSurvivesARestart();
};

void PrintQueueTest::aReceiptComesOutOfTheRoll()
{
    test::PaperDesk desk;
    desk.setUp();
    desk.plugIn();
    const QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    desk.m_printer.print(desk.issue());
    QTRY_COMPARE(printed.count(), 1);
    test::FakeThermal printer;
    QCOMPARE(printer.read(desk.comeOut()), QString());
    QCOMPARE(printer.sheets.size(), size_t(1));
    QCOMPARE(printer.sheets.front().picture.width(), 576);
    QVERIFY(printer.sheets.front().cut);
    // A print opens no drawer: the sale does.
    QCOMPARE(printer.drawerOpened, 0);
    QCOMPARE(desk.m_desk.number("SELECT count(*) FROM receipt_prints WHERE medium = '80mm'"), 1);
    QTRY_COMPARE(desk.first(), JobState::Done);
}

void PrintQueueTest::theCounterIssuesWhileThePrinterIsDead()
{
    test::PaperDesk desk;
    desk.setUp();
    QSignalSpy failed(&desk.m_printer, &ReceiptPrinter::failed);
    for (int i = 0; i < 5; ++i) {
        desk.m_printer.print(desk.issue(100 + i));
    }
    QCOMPARE(desk.m_desk.number("SELECT count(*) FROM receipts"), 5);
    QTRY_COMPARE(failed.count(), 5);
    QCOMPARE(failed.first().at(1).value<Error>().rule, "print.unreachable"_L1);
    QTRY_COMPARE(desk.queue().openCount(), 5);
    QCOMPARE(desk.prints(), 5);
    // The printer is back: the same papers, still originals.
    desk.plugIn();
    QWidget window;
    PrintQueuePanel panel(desk.m_printer, &window);
    test::showWindow(window);
    panel.open();
    auto* list = panel.findChild<QListWidget*>(u"printJobsListWidget"_s);
    QTRY_COMPARE(list->count(), 5);
    QCOMPARE(window.focusWidget(), list);
    QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    QTest::keyClick(list, Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE(printed.count(), 1);
    QCOMPARE(printed.first().first().value<ReceiptPdf>().copyNo, 0);
    QCOMPARE(desk.prints(), 5);
    QTRY_COMPARE(desk.queue().openCount(), 4);
    QTest::keyClick(list, Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(desk.queue().openCount(), 3);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(panel.isHidden());
}

void PrintQueueTest::anotherPrinterTakesIt()
{
    test::PaperDesk desk;
    desk.setUp();
    const QSignalSpy failed(&desk.m_printer, &ReceiptPrinter::failed);
    desk.m_printer.print(desk.issue());
    QTRY_COMPARE(failed.count(), 1);
    QWidget window;
    PrintQueuePanel panel(desk.m_printer, &window);
    test::showWindow(window);
    panel.open();
    auto* printers = panel.findChild<QComboBox*>(u"queuePrinterComboBox"_s);
    QTRY_COMPARE(printers->findText(u"Office"_s), 1);
    printers->setCurrentIndex(1);
    QTRY_VERIFY(test::button(panel, "otherPrinter")->isEnabled());
    const QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    test::button(panel, "otherPrinter")->click();
    QTRY_COMPARE(printed.count(), 1);
    QCOMPARE(desk.m_tray.sheets().size(), 1);
    QCOMPARE(desk.m_tray.sheets().first().printer, u"Office"_s);
}

void PrintQueueTest::unpluggedInTheMiddleIsAsked()
{
    test::PaperDesk desk;
    desk.setUp();
    // Plugged in, but nobody takes anything: the pipe is full after the first part.
    desk.m_reader = ::open(QFile::encodeName(desk.m_device).constData(), O_RDONLY | O_NONBLOCK);
    ::fcntl(desk.m_reader, F_SETPIPE_SZ, 4096);
    const QSignalSpy failed(&desk.m_printer, &ReceiptPrinter::failed);
    desk.m_printer.print(desk.issue());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(1).value<Error>().rule, "print.unknown"_L1);
    QTRY_COMPARE(desk.first(), JobState::Unknown);
    QWidget window;
    PrintQueuePanel panel(desk.m_printer, &window);
    test::showWindow(window);
    panel.open();
    QTRY_VERIFY(test::button(panel, "markPrinted")->isVisible());
    QCOMPARE(test::button(panel, "markPrinted")->text(), u"Yes, it is here"_s);
    // No: the next one is a duplicate, since the first may still be found.
    desk.unplug();
    desk.plugIn();
    QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    test::button(panel, "repeatJob")->click();
    QTRY_COMPARE(printed.count(), 1);
    QCOMPARE(printed.first().first().value<ReceiptPdf>().copyNo, 1);
}

void PrintQueueTest::whatWaitsSurvivesARestart()
{
    test::PaperDesk desk;
    desk.setUp();
    const ReceiptId receipt = desk.issue();
    printing::PrintJob job;
    job.receipt = receipt;
    job.title = u"C01/2627/000001"_s;
    const auto lost = printing::addJob(desk.m_desk.desk(), job);
    QVERIFY(lost);
    QVERIFY(printing::beginJob(desk.m_desk.desk(), lost->id, u"Roll"_s, u"80mm"_s));
    QVERIFY(printing::addJob(desk.m_desk.desk(), job));
    desk.plugIn();
    const QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    desk.queue().begin();
    QTRY_COMPARE(printed.count(), 1);
    QTRY_COMPARE(desk.queue().jobs().size(), size_t(2));
    QCOMPARE(desk.first(), JobState::Unknown);
    desk.queue().markPrinted(lost->id);
    QTRY_COMPARE(desk.queue().openCount(), 0);
}

QTEST_MAIN(PrintQueueTest)
#include "print_queue_test.moc"
