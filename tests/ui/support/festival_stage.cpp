// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/festival_stage.h"

#include "models/counter/issue_receipt.h"
#include "models/devotees/register_devotee.h"
#include "models/sevas/catalogue.h"
#include "tests/identity/results.h"
#include "ui/receipts/receipts_page.h"
#include "ui/widgets/interface_language.h"

#include <QApplication>
#include <QTest>

namespace mm::test {

using namespace mm::ui;
using namespace Qt::StringLiterals;

void FestivalStage::setUp()
{
    auto theme = Theme::create(*qApp);
    QVERIFY(theme);
    m_theme = std::move(*theme);
    makeTemple();
    openWindow();
}

void FestivalStage::takeDown()
{
    m_window.reset();
    m_printer.reset();
    m_room.reset();
    m_runner.reset();
    m_desk.reset();
}

void FestivalStage::makeTemple()
{
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(seedBooks(*m_desk));
    m_runner = std::make_unique<DirectRunner>(*m_desk);
    VERIFY_OK(m_desk->run([](store::UnitOfWork& unit) {
        sevas::SevaDraft seva;
        seva.fields.code = u"ARCHANA"_s;
        seva.fields.name = u"Archana"_s;
        seva.fields.nameLocal = u"ಅರ್ಚನೆ"_s;
        seva.price = Money::fromRupees(100);
        return sevas::addSeva(unit, seva);
    }));
    for (int i = 0; i < 10; ++i) {
        VERIFY_OK(m_desk->run([&](store::UnitOfWork& unit) {
            devotees::DevoteeDraft draft;
            draft.name = u"Devotee %1"_s.arg(QString(QChar(u'A' + i)).repeated(4));
            draft.phone = u"984500000%1"_s.arg(i);
            draft.nakshatra = u"Rohini"_s;
            return devotees::registerDevotee(unit, m_runner->vault(), draft);
        }));
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"w.ini"_s), QSettings::IniFormat);
    m_room = std::make_unique<PrintRoom>(
        std::make_unique<FakePrinters>(m_tray, QStringList{u"Counter"_s}));
    m_printer = std::make_unique<ReceiptPrinter>(*m_runner, *m_room, *m_settings);
    m_printer->setPrinter(u"Counter"_s);
}

void FestivalStage::openWindow()
{
    m_pages.add({u"counter"_s, "Counter", "counter"_L1, {}, [this](QWidget* parent) -> Page* {
                     m_counter = new CounterPage(*m_runner, m_desk->clock(), parent);
                     connect(m_counter, &CounterPage::receiptIssued, m_printer.get(),
                         [this](const counter::IssuedReceipt& receipt) {
                             m_printer->print(receipt.receipt.id);
                         });
                     connect(m_printer.get(), &ReceiptPrinter::failed, m_counter,
                         [page = m_counter](ReceiptId, const Error& why) {
                             page->sayAboutPaper(false, errorSentence(why));
                         });
                     return m_counter;
                 }});
    m_pages.add({u"receipts"_s, "Receipts", "receipts"_L1, {}, [this](QWidget* parent) -> Page* {
                     return new ReceiptsPage({*m_runner, m_desk->clock(), *m_printer, m_files,
                                                 [](const QString&) {
                                                     return true;
                                                 }},
                         parent);
                 }});
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_pages, *m_theme, m_languages, *m_settings});
    m_window->resize(1366, 768);
    m_window->setUser(u"Lakshmi"_s, [](const QString&) { return true; });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
    m_counter->onShown();
}

void FestivalStage::settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

void FestivalStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QVERIFY2(focus != nullptr, "the focus is nowhere");
    QTest::keyClick(focus, key, modifiers);
    settle();
    ++m_keys;
}

void FestivalStage::type(const QString& text)
{
    for (const QChar c : text) {
        QWidget* focus = QApplication::focusWidget();
        QVERIFY2(focus != nullptr, "the focus is nowhere");
        QTest::keyClick(focus, c.toLatin1());
        settle();
        ++m_keys;
    }
}

} // namespace mm::test
