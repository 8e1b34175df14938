// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/paper_desk.h"
#include "ui/printers/form_editor.h"
#include "ui/printers/form_picture.h"
#include "ui/printers/printers_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;

/// The drawer with its rules, and the page that sets printers up.
class PrinterSetUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cashOpensTheDrawer();
    void cashInPrintsASlip();
    void noSaleNeedsAReason();
    void printersAreKeptOnTheComputer();
    void thePageAddsTestsAndRemoves();
    void theFormIsMovedByKeys();
};

void PrinterSetUpTest::cashOpensTheDrawer()
{
    test::PaperDesk desk;
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

void PrinterSetUpTest::cashInPrintsASlip()
{
    test::PaperDesk desk;
    desk.setUp();
    desk.plugIn();
    QWidget window;
    DrawerPanel panel(desk.m_runner, desk.m_printer, desk.m_drawer, &window);
    test::showWindow(window);
    const QSignalSpy printed(&desk.queue(), &PrintQueue::paperPrinted);
    panel.open();
    QTest::keyClicks(window.focusWidget(), u"2000"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    // Without a reason nothing moves.
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(test::hasRefusal(panel));
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
    QTRY_VERIFY(test::hasRefusal(panel));
    QCOMPARE(desk.m_desk.number("SELECT count(*) FROM vouchers"), 1);
}

void PrinterSetUpTest::noSaleNeedsAReason()
{
    test::PaperDesk desk;
    desk.setUp();
    desk.plugIn();
    QWidget window;
    DrawerPanel panel(desk.m_runner, desk.m_printer, desk.m_drawer, &window);
    test::showWindow(window);
    panel.open();
    QTest::keyClick(&panel, Qt::Key_N, Qt::AltModifier);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(test::hasRefusal(panel));
    QCOMPARE(desk.comeOut(), QByteArray());
    QTest::keyClicks(window.focusWidget(), u"Change for 500"_s);
    const QSignalSpy opened(&desk.m_drawer, &CashDrawer::opened);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(
        desk.m_desk.number("SELECT count(*) FROM audit_events WHERE action = 'drawer.no_sale'"), 1);
}

void PrinterSetUpTest::printersAreKeptOnTheComputer()
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

void PrinterSetUpTest::thePageAddsTestsAndRemoves()
{
    test::PaperDesk desk;
    desk.plugIn();
    QWidget window;
    PrintersPage page(desk.m_printer, desk.m_desk.clock(), &window);
    page.resize(1100, 700);
    test::showWindow(window);
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

void PrinterSetUpTest::theFormIsMovedByKeys()
{
    test::PaperTray tray;
    PrintRoom room(std::make_unique<test::FakePrinters>(tray, QStringList{u"Forms"_s}));
    QWidget window;
    FormEditor editor(room, &window);
    editor.resize(1100, 700);
    test::showWindow(window);
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

QTEST_MAIN(PrinterSetUpTest)
#include "printer_set_up_test.moc"
