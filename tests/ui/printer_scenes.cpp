// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/issue_receipt.h"
#include "tests/support/books.h"
#include "tests/ui/gallery.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fake_printers.h"
#include "tests/ui/support/fakes.h"
#include "tests/ui/support/page_stage.h"
#include "ui/drawer/drawer_panel.h"
#include "ui/print/paper_preview.h"
#include "ui/print/print_queue_panel.h"
#include "ui/printers/form_editor.h"
#include "ui/printers/printers_page.h"
#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace mm::test {

using namespace Qt::StringLiterals;
using namespace mm::ui;

namespace {

/// Printers of a counter, and papers in every state.
class PrinterScene final : public QWidget
{
public:
    PrinterScene()
        : m_runner(m_desk)
        , m_settings(m_folder.filePath(u"w.ini"_s), QSettings::IniFormat)
        , m_room(std::make_unique<FakePrinters>(m_tray, QStringList{u"HP_LaserJet"_s}))
        , m_printer(m_runner, m_room, m_settings)
        , m_drawer(m_printer)
    {
        static_cast<void>(seedBooks(m_desk));
        addPrinters();
        addJobs();
        m_page = new QWidget(this);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_page);
        m_inside = new QVBoxLayout(m_page);
        m_inside->setContentsMargins(0, 0, 0, 0);
    }

    void showPrinters()
    {
        auto* page = new PrintersPage(m_printer, m_desk.clock(), m_page);
        m_inside->addWidget(page);
        page->onShown();
        turnTheLoop();
    }
    void showForm()
    {
        auto* editor = new FormEditor(m_room, m_page);
        m_inside->addWidget(editor);
        editor->open(*m_printer.book().find(u"Forms"_s));
        editor->show();
        editor->focusForm();
        turnTheLoop();
    }
    void showSettings()
    {
        auto* page = new SettingsPage(m_runner, m_desk.clock(), m_files, m_page);
        page->setPrinting(m_room);
        m_inside->addWidget(page);
        QSignalSpy shown(page->findChild<PaperPreview*>(), &PaperPreview::shown);
        page->onShown();
        static_cast<void>(shown.isEmpty() && shown.wait());
    }
    void openQueue()
    {
        m_printer.queue().refresh();
        auto* panel = new PrintQueuePanel(m_printer, this);
        panel->open();
        turnTheLoop();
    }
    void openDrawer()
    {
        auto* panel = new DrawerPanel(m_runner, m_printer, m_drawer, this);
        panel->open();
        turnTheLoop();
    }

private:
    void addPrinters()
    {
        PrinterSpec roll;
        roll.name = u"TM-T82"_s;
        roll.kind = PrinterKind::Thermal;
        roll.way = PrinterWay::Network;
        roll.target = u"192.168.1.50"_s;
        roll.hasDrawer = true;
        PrinterSpec forms;
        forms.name = u"Forms"_s;
        forms.kind = PrinterKind::Matrix;
        forms.way = PrinterWay::RawQueue;
        forms.target = u"LQ310"_s;
        static_cast<void>(m_printer.book().put({}, roll));
        static_cast<void>(m_printer.book().put({}, forms));
        m_printer.setPrinter(roll.name);
    }
    void addJobs()
    {
        for (int i = 0; i < 4; ++i) {
            counter::ReceiptDraft draft;
            draft.payer.anonymous = true;
            draft.lines.push_back(
                donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(101 + i), {}});
            draft.payments.push_back({receipts::PaymentMode::Cash, {}});
            const auto issued = m_desk.run([&](store::UnitOfWork& unit) {
                return counter::issueReceipt(unit, m_runner.vault(), draft);
            });
            printing::PrintJob job;
            job.receipt = issued->receipt.id;
            job.title = issued->receipt.number;
            const auto added = printing::addJob(m_desk.desk(), job);
            const bool isTried = i < 3;
            if (isTried) {
                static_cast<void>(
                    printing::beginJob(m_desk.desk(), added->id, u"TM-T82"_s, u"80mm"_s));
                using enum printing::JobState;
                const printing::JobState states[] = {Unknown, Failed, Done};
                const QString problems[] = {u"print.unknown"_s, u"print.unreachable"_s, QString()};
                static_cast<void>(
                    printing::endJob(m_desk.desk(), added->id, states[i], problems[i]));
            }
        }
    }

    TestDesk m_desk;
    DirectRunner m_runner;
    QTemporaryDir m_folder;
    PaperTray m_tray;
    QSettings m_settings;
    PrintRoom m_room;
    ReceiptPrinter m_printer;
    CashDrawer m_drawer;
    FakeFilePicker m_files;
    QWidget* m_page;
    QVBoxLayout* m_inside;
};

std::unique_ptr<QWidget> printerScene()
{
    return std::make_unique<PrinterScene>();
}

} // namespace

void addPrinterScenes(Gallery& gallery)
{
    const auto add = [&gallery](const QString& id, void (PrinterScene::*pose)()) {
        gallery.push_back({id, printerScene, [pose](QWidget& scene) {
                               (static_cast<PrinterScene&>(scene).*pose)();
                           }});
    };
    add(u"printers"_s, &PrinterScene::showPrinters);
    add(u"printers-form"_s, &PrinterScene::showForm);
    add(u"print-queue"_s, &PrinterScene::openQueue);
    add(u"cash-drawer"_s, &PrinterScene::openDrawer);
    add(u"receipt-look"_s, &PrinterScene::showSettings);
}

} // namespace mm::test
