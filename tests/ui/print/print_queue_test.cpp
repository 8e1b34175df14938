// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/issue_receipt.h"
#include "tests/support/books.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fake_printers.h"
#include "tests/ui/support/fake_thermal.h"
#include "tests/ui/support/fakes.h"
#include "ui/drawer/drawer_panel.h"
#include "ui/print/device_printers.h"
#include "ui/print/print_queue_panel.h"
#include "ui/printers/form_editor.h"
#include "ui/printers/form_picture.h"
#include "ui/printers/printers_page.h"
#include "ui/widgets/key_button.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;
using printing::JobState;

namespace {

constexpr TransportLimits kShort{
    std::chrono::milliseconds(500), std::chrono::milliseconds(500), std::chrono::milliseconds(300)};

/// A counter with receipts, and a device file that a thermal printer listens to.
class Desk
{
public:
    Desk()
        : m_runner(m_desk)
        , m_settings(m_folder.filePath(u"w.ini"_s), QSettings::IniFormat)
        , m_shelf(std::make_shared<PrinterShelf>())
        , m_room(std::make_unique<DevicePrinters>(m_shelf,
              std::make_unique<test::FakePrinters>(m_tray, QStringList{u"Office"_s}), kShort))
        , m_printer(m_runner, m_room, m_settings)
        , m_drawer(m_printer)
    {
        if (!test::seedBooks(m_desk)) {
            qFatal("no books");
        }
        m_printer.book().shareWith(m_shelf);
        m_device = m_folder.filePath(u"lp0"_s);
        if (::mkfifo(QFile::encodeName(m_device).constData(), 0600) != 0) {
            qFatal("no pipe");
        }
    }
    ~Desk() { unplug(); }
    Q_DISABLE_COPY_MOVE(Desk)

    void plugIn()
    {
        m_reader = ::open(QFile::encodeName(m_device).constData(), O_RDONLY | O_NONBLOCK);
        ::fcntl(m_reader, F_SETPIPE_SZ, 1024 * 1024);
    }
    void unplug()
    {
        if (m_reader >= 0) {
            ::close(m_reader);
            m_reader = -1;
        }
    }
    /// What came out since the last look.
    QByteArray comeOut() const
    {
        QByteArray all;
        char some[65536];
        for (ssize_t got = ::read(m_reader, some, sizeof some); got > 0;
             got = ::read(m_reader, some, sizeof some)) {
            all.append(some, got);
        }
        return all;
    }
    void setUp(bool drawer = true)
    {
        PrinterSpec roll;
        roll.name = u"Roll"_s;
        roll.kind = PrinterKind::Thermal;
        roll.way = PrinterWay::Device;
        roll.target = m_device;
        roll.hasDrawer = drawer;
        if (!m_printer.book().put({}, roll)) {
            qFatal("no printer");
        }
        m_printer.setPrinter(u"Roll"_s);
    }
    ReceiptId issue(int rupees = 101)
    {
        counter::ReceiptDraft draft;
        draft.payer.anonymous = true;
        draft.lines.push_back(
            donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(rupees), {}});
        draft.payments.push_back({receipts::PaymentMode::Cash, Money::fromRupees(rupees)});
        const auto issued = m_desk.run([&](store::UnitOfWork& unit) {
            return counter::issueReceipt(unit, m_runner.vault(), draft);
        });
        return issued.value().receipt.id;
    }
    PrintQueue& queue() { return m_printer.queue(); }
    [[nodiscard]] JobState first() { return queue().jobs().front().state; }
    qint64 prints() { return m_desk.number("SELECT count(*) FROM receipt_prints"); }

    test::TestDesk m_desk;
    test::DirectRunner m_runner;
    QTemporaryDir m_folder;
    QString m_device;
    int m_reader = -1;
    test::PaperTray m_tray;
    QSettings m_settings;
    std::shared_ptr<PrinterShelf> m_shelf;
    PrintRoom m_room;
    ReceiptPrinter m_printer;
    CashDrawer m_drawer;
};

void show(QWidget& window)
{
    window.resize(1100, 700);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

KeyButton* button(QWidget& in, const char* purpose)
{
    return in.findChild<KeyButton*>(QString::fromLatin1(purpose) + u"KeyButton"_s);
}

} // namespace

/// Paper beside the sale: printers that die, what waits, the drawer, and the page that sets it up.
class PrintQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiptComesOutOfTheRoll();
    void theCounterIssuesWhileThePrinterIsDead();
    void anotherPrinterTakesIt();
    void unpluggedInTheMiddleIsAsked();
    void whatWaitsSurvivesARestart();
    void cashOpensTheDrawer();
    void cashInPrintsASlip();
    void noSaleNeedsAReason();
    void printersAreKeptOnTheComputer();
    void thePageAddsTestsAndRemoves();
    void theFormIsMovedByKeys();
};

void PrintQueueTest::aReceiptComesOutOfTheRoll()
{
    Desk desk;
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
    Desk desk;
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
    show(window);
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
    Desk desk;
    desk.setUp();
    const QSignalSpy failed(&desk.m_printer, &ReceiptPrinter::failed);
    desk.m_printer.print(desk.issue());
    QTRY_COMPARE(failed.count(), 1);
    QWidget window;
    PrintQueuePanel panel(desk.m_printer, &window);
    show(window);
    panel.open();
    auto* printers = panel.findChild<QComboBox*>(u"queuePrinterComboBox"_s);
    QTRY_COMPARE(printers->findText(u"Office"_s), 1);
    printers->setCurrentIndex(1);
    QTRY_VERIFY(button(panel, "otherPrinter")->isEnabled());
    const QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    button(panel, "otherPrinter")->click();
    QTRY_COMPARE(printed.count(), 1);
    QCOMPARE(desk.m_tray.sheets().size(), 1);
    QCOMPARE(desk.m_tray.sheets().first().printer, u"Office"_s);
}

void PrintQueueTest::unpluggedInTheMiddleIsAsked()
{
    Desk desk;
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
    show(window);
    panel.open();
    QTRY_VERIFY(button(panel, "markPrinted")->isVisible());
    QCOMPARE(button(panel, "markPrinted")->text(), u"Yes, it is here"_s);
    // No: the next one is a duplicate, since the first may still be found.
    desk.unplug();
    desk.plugIn();
    QSignalSpy printed(&desk.m_printer, &ReceiptPrinter::printed);
    button(panel, "repeatJob")->click();
    QTRY_COMPARE(printed.count(), 1);
    QCOMPARE(printed.first().first().value<ReceiptPdf>().copyNo, 1);
}

void PrintQueueTest::whatWaitsSurvivesARestart()
{
    Desk desk;
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

void PrintQueueTest::cashOpensTheDrawer()
{
    Desk desk;
    desk.plugIn();
    QVERIFY(!desk.m_drawer.isSetUp());
    desk.m_drawer.open();
    desk.setUp();
    QVERIFY(desk.m_drawer.isSetUp());
    const QSignalSpy opened(&desk.m_drawer, &CashDrawer::opened);
    desk.m_drawer.open();
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(desk.comeOut(), QByteArray("\x1Bp\0\x19\xFA", 5));
    desk.unplug();
    const QSignalSpy failed(&desk.m_drawer, &CashDrawer::failed);
    desk.m_drawer.open();
    QTRY_COMPARE(failed.count(), 1);
}

void PrintQueueTest::cashInPrintsASlip()
{
    Desk desk;
    desk.setUp();
    desk.plugIn();
    QWidget window;
    DrawerPanel panel(desk.m_runner, desk.m_printer, desk.m_drawer, &window);
    show(window);
    const QSignalSpy printed(&desk.queue(), &PrintQueue::paperPrinted);
    panel.open();
    QTest::keyClicks(window.focusWidget(), u"2000"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    // Without a reason nothing moves.
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTest::qWait(20);
    QCOMPARE(desk.m_desk.number("SELECT count(*) FROM vouchers"), 0);
    QTest::keyClicks(window.focusWidget(), u"Change"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(printed.count(), 1);
    QVERIFY2(panel.message().contains(u"2,000"_s), qPrintable(panel.message()));
    QCOMPARE(desk.m_desk.number("SELECT count(*) FROM vouchers WHERE kind = 'contra'"), 1);
    test::FakeThermal printer;
    QCOMPARE(printer.read(desk.comeOut()), QString());
    QCOMPARE(printer.drawerOpened, 1);
    QCOMPARE(printer.sheets.size(), size_t(1));
    // More than there is does not go out.
    QTest::keyClick(&panel, Qt::Key_O, Qt::AltModifier);
    QTest::keyClicks(window.focusWidget(), u"5000"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTest::keyClicks(window.focusWidget(), u"Office"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTest::qWait(20);
    QCOMPARE(desk.m_desk.number("SELECT count(*) FROM vouchers"), 1);
}

void PrintQueueTest::noSaleNeedsAReason()
{
    Desk desk;
    desk.setUp();
    desk.plugIn();
    QWidget window;
    DrawerPanel panel(desk.m_runner, desk.m_printer, desk.m_drawer, &window);
    show(window);
    panel.open();
    QTest::keyClick(&panel, Qt::Key_N, Qt::AltModifier);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTest::qWait(20);
    QCOMPARE(desk.comeOut(), QByteArray());
    QTest::keyClicks(window.focusWidget(), u"Change for 500"_s);
    const QSignalSpy opened(&desk.m_drawer, &CashDrawer::opened);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(
        desk.m_desk.number("SELECT count(*) FROM audit_events WHERE action = 'drawer.no_sale'"), 1);
}

void PrintQueueTest::printersAreKeptOnTheComputer()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
    PrinterSpec matrix;
    matrix.name = u"Forms"_s;
    matrix.kind = PrinterKind::Matrix;
    matrix.way = PrinterWay::Network;
    matrix.target = u"192.168.1.9:9101"_s;
    matrix.pins = 9;
    matrix.form = R"({"height":101.6,"fields":[{"field":"date","x":12.5}]})";
    {
        PrinterBook book(settings);
        QVERIFY(book.put({}, matrix));
        QCOMPARE(book.put({}, matrix).error().rule, "printer.name_taken"_L1);
        book.setStandard(PaperUse::Reports, u"Forms"_s);
    }
    PrinterBook book(settings);
    QVERIFY(book.find(u"Forms"_s) == matrix);
    auto renamed = matrix;
    renamed.name = u"Old forms"_s;
    QVERIFY(book.put(u"Forms"_s, renamed));
    QCOMPARE(book.standard(PaperUse::Reports), u"Old forms"_s);
    book.remove(u"Old forms"_s);
    QVERIFY(book.printers().empty());
    QCOMPARE(book.standard(PaperUse::Reports), QString());
}

void PrintQueueTest::thePageAddsTestsAndRemoves()
{
    Desk desk;
    desk.plugIn();
    QWidget window;
    PrintersPage page(desk.m_printer, desk.m_desk.clock(), &window);
    page.resize(1100, 700);
    show(window);
    page.onShown();
    QTest::keyClick(&page, Qt::Key_F2);
    auto* name = page.findChild<QLineEdit*>(u"printerNameLineEdit"_s);
    QCOMPARE(window.focusWidget(), name);
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.m_printer.book().printers().empty());
    QTest::keyClicks(name, u"Roll"_s);
    page.findChild<QComboBox*>(u"printerTargetComboBox"_s)->setCurrentText(desk.m_device);
    QTest::keyClick(name, Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY2(page.message().contains(u"ruler"_s), qPrintable(page.message()));
    test::FakeThermal printer;
    QCOMPARE(printer.read(desk.comeOut()), QString());
    QCOMPARE(printer.sheets.size(), size_t(1));
    QCOMPARE(desk.m_printer.book().printers().size(), size_t(1));
    auto* uses = page.findChild<QComboBox*>(u"useReceiptsComboBox"_s);
    QVERIFY(uses->findData(u"Roll"_s) > 0);
    QTest::keyClick(&page, Qt::Key_X, Qt::AltModifier);
    QVERIFY(desk.m_printer.book().printers().empty());
}

void PrintQueueTest::theFormIsMovedByKeys()
{
    test::PaperTray tray;
    PrintRoom room(std::make_unique<test::FakePrinters>(tray, QStringList{u"Forms"_s}));
    QWidget window;
    FormEditor editor(room, &window);
    editor.resize(1100, 700);
    show(window);
    PrinterSpec printer;
    printer.name = u"Forms"_s;
    printer.kind = PrinterKind::Matrix;
    editor.open(printer);
    editor.focusForm();
    auto* picture = editor.findChild<FormPicture*>();
    const double x = editor.form().fields[0].xMm;
    const double y = editor.form().fields[0].yMm;
    QTest::keyClick(picture, Qt::Key_Right);
    QTest::keyClick(picture, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(editor.form().fields[0].xMm, x + 0.5);
    QCOMPARE(editor.form().fields[0].yMm, y + 5);
    QTest::keyClick(picture, Qt::Key_PageDown);
    QCOMPARE(picture->chosen(), 1);
    for (int i = 0; i < 1000; ++i) {
        QTest::keyClick(picture, Qt::Key_Left);
    }
    QCOMPARE(editor.form().fields[1].xMm, 0.0);
    QTest::keyClick(picture, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(tray.sheets().size(), 1);
    // Latin goes in the printer's own letters.
    QVERIFY(tray.sheets().first().pdf.contains("C01/2627/000124"));
    QSignalSpy kept(&editor, &FormEditor::kept);
    QTest::keyClick(picture, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(kept.count(), 1);
    QVERIFY(reports::formOf(kept.first().first().toByteArray()) == editor.form());
}

QTEST_MAIN(PrintQueueTest)
#include "print_queue_test.moc"
