// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/page_book.h"

#include "app/desktop/backup_clerk.h"
#include "models/counter/issue_receipt.h"
#include "models/receipts/prints.h"
#include "ui/audit/audit_page.h"
#include "ui/bookings/bookings_page.h"
#include "ui/counter/counter_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/data/data_page.h"
#include "ui/devotees/devotees_page.h"
#include "ui/drawer/drawer_panel.h"
#include "ui/help/about_page.h"
#include "ui/help/help_page.h"
#include "ui/login/session.h"
#include "ui/print/receipt_printer.h"
#include "ui/printers/printers_page.h"
#include "ui/receipts/receipts_page.h"
#include "ui/settings/computer_form.h"
#include "ui/settings/settings_page.h"
#include "ui/sevas/sevas_page.h"
#include "ui/sync/attention_page.h"
#include "ui/sync/cloud_desk.h"
#include "ui/sync/cloud_page.h"
#include "ui/sync/conflicts_page.h"
#include "ui/sync/devices_page.h"
#include "ui/sync/policy_page.h"
#include "ui/table/tools/table_tools.h"
#include "ui/today/today_page.h"
#include "ui/users/users_page.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/interface_language.h"

#include <QCoreApplication>
#include <QSettings>

namespace mm::app {

using namespace Qt::StringLiterals;

namespace {

/// Words of the composition root itself.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(mm::app::Words)
};

/// A receipt that was issued at the counter goes to the printer, and the counter hears of it
/// without stopping.
void printWhatIsIssued(ui::CounterPage& page, ui::ReceiptPrinter& printer, ui::FilePicker& files)
{
    // What was issued on this page; papers that other pages print are not its business.
    struct Issued
    {
        QSet<ReceiptId> receipts;
        ReceiptId unprinted;
    };
    auto here = std::make_shared<Issued>();
    QObject::connect(&page, &ui::CounterPage::receiptIssued, &printer,
        [&printer, here](const counter::IssuedReceipt& issued) {
            here->receipts.insert(issued.receipt.id);
            printer.print(issued.receipt.id);
        });
    QObject::connect(
        &printer, &ui::ReceiptPrinter::printed, &page, [&page, here](const ui::ReceiptPdf& paper) {
            if (here->receipts.contains(paper.receipt)) {
                page.sayAboutPaper(
                    true, Words::tr("%1 was given to the printer.").arg(paper.number));
            }
        });
    QObject::connect(&printer, &ui::ReceiptPrinter::failed, &page,
        [&page, here](ReceiptId receipt, const Error& why) {
            if (here->receipts.contains(receipt)) {
                here->unprinted = receipt;
                page.sayAboutPaper(
                    false, ui::errorSentence(why), Words::tr("Save as PDF (Ctrl+S)"));
            }
        });
    QObject::connect(
        &page, &ui::CounterPage::paperActionTriggered, &page, [&page, &printer, &files, here] {
            files.pick(&page,
                {ui::FileRequest::Kind::Save, Words::tr("Save the receipt"), {}, u"receipt.pdf"_s,
                    Words::tr("PDF files (*.pdf)")},
                [&printer, here](const QString& path) { printer.savePdf(here->unprinted, path); });
        });
    QObject::connect(&printer, &ui::ReceiptPrinter::saved, &page,
        [&page, here](const ui::ReceiptPdf& paper, const QString& path) {
            if (here->receipts.contains(paper.receipt)) {
                page.sayAboutPaper(true, Words::tr("%1 is saved as %2.").arg(paper.number, path));
            }
        });
}

/// The drawer opens for the cash of a sale, and for no other sale.
void openDrawerForCash(ui::CounterPage& page, const PageParts& parts)
{
    QObject::connect(&page, &ui::CounterPage::receiptIssued, &parts.drawer,
        [&runner = parts.runner, &drawer = parts.drawer](const counter::IssuedReceipt& issued) {
            if (issued.replayed || !drawer.isSetUp()) {
                return;
            }
            runner.ask(
                &drawer,
                [id = issued.receipt.id](
                    ui::Workplace& place) { return receipts::tookCash(place.desk.db, id); },
                [&drawer](const Result<bool>& took) {
                    if (took && *took) {
                        drawer.open();
                    }
                });
        });
    QObject::connect(&parts.drawer, &ui::CashDrawer::failed, &page,
        [&page](const Error& why) { page.sayAboutPaper(false, ui::errorSentence(why)); });
    QObject::connect(&page, &ui::Page::panelRequested, &page, parts.openPanel);
}

/// The devotee's screen stays on or off as it was left on this computer.
void keepDisplay(ui::CounterPage& page, QSettings& settings)
{
    const QString key = u"display/customer"_s;
    page.setDisplayScreen([&settings] { return ui::ComputerForm::displayScreen(settings); });
    if (settings.value(key).toBool()) {
        page.setDisplay(true);
    }
    QObject::connect(&page, &ui::CounterPage::displayToggled, &page,
        [&settings, key](bool shown) { settings.setValue(key, shown); });
}

/// A page that needs no more than the store and its clock.
template <typename PageType>
std::function<ui::Page*(QWidget*)> plain(const PageParts& parts)
{
    return [parts](QWidget* parent) -> ui::Page* {
        return new PageType(parts.runner, *parts.clock(), parent);
    };
}

/// What each person does with the tables stays, on this computer.
void finishTables(ui::Page& page, const PageParts& parts)
{
    new ui::TableTools(page,
        {parts.settings, parts.session.entry().actor.id.toString(), parts.runner, parts.files,
            parts.exports,
            [&session = parts.session](
                const QString& permission) { return session.mayUse(permission); },
            parts.clock()});
}

ui::Page* settingsPage(const PageParts& parts, QWidget* parent)
{
    auto* page = new ui::SettingsPage(parts.runner, *parts.clock(), parts.files, parent);
    page->setPrinting(parts.printer.room());
    page->setComputer(parts.settings);
    QObject::connect(page, &ui::SettingsPage::computerKept, page, parts.computerChanged);
    BackupClerk* clerk = &parts.backups;
    QObject::connect(page, &ui::SettingsPage::backupRequested, clerk, &BackupClerk::backUpNow);
    QObject::connect(clerk, &BackupClerk::backedUp, page, [page](const upkeep::BackupPlan& plan) {
        const bool made = plan.problem.isEmpty();
        const QByteArray rule = plan.problem.toLatin1();
        page->sayBackup(made,
            made ? QCoreApplication::translate("mm::app::Words", "Backed up to %1.")
                       .arg(plan.lastBackupFile)
                 : ui::errorSentence(
                     Error{ErrorKind::Storage, QLatin1StringView(rule), {}, {}, {}}));
    });
    QObject::connect(clerk, &BackupClerk::refused, page,
        [page](const Error& why) { page->sayBackup(false, ui::errorSentence(why)); });
    return page;
}

void addDailyPages(ui::PageRegistry& pages, const PageParts& parts)
{
    pages.add({u"bookings"_s, QT_TRANSLATE_NOOP("Pages", "Bookings"), "bookings"_L1, u"seva.view"_s,
        plain<ui::BookingsPage>(parts)});
    pages.add({u"today"_s, QT_TRANSLATE_NOOP("Pages", "Today"), "today"_L1, u"seva_list.view"_s,
        [parts](QWidget* parent) -> ui::Page* {
            auto* page = new ui::TodayPage(parts.runner, *parts.clock(), parent);
            page->setPrinting(parts.printer.room(), parts.files);
            return page;
        }});
    pages.add({u"devotees"_s, QT_TRANSLATE_NOOP("Pages", "Devotees"), "devotees"_L1,
        u"devotee.view"_s, [parts](QWidget* parent) -> ui::Page* {
            auto* page = new ui::DevoteesPage(parts.runner, *parts.clock(), parent);
            page->setExport(parts.files);
            return page;
        }});
}

void addOfficePages(ui::PageRegistry& pages, const PageParts& parts)
{
    pages.add({u"dashboard"_s, QT_TRANSLATE_NOOP("Pages", "Dashboard"), "dashboard"_L1,
        u"report.view"_s, plain<ui::DashboardPage>(parts)});
    pages.add({u"sevas"_s, QT_TRANSLATE_NOOP("Pages", "Sevas"), "sevas"_L1, u"seva.view"_s,
        plain<ui::SevasPage>(parts)});
    pages.add({u"audit"_s, QT_TRANSLATE_NOOP("Pages", "Audit"), "shield"_L1, u"audit.view"_s,
        plain<ui::AuditPage>(parts)});
    pages.add({u"conflicts"_s, QT_TRANSLATE_NOOP("Pages", "Conflicts"), "sync"_L1,
        u"conflict.resolve"_s, plain<ui::ConflictsPage>(parts)});
    pages.add({u"attention"_s, QT_TRANSLATE_NOOP("Pages", "Needs attention"), "warning"_L1,
        u"conflict.resolve"_s, [parts](QWidget* parent) -> ui::Page* {
            auto* page =
                new ui::AttentionPage(parts.runner, *parts.clock(), &parts.devices, parent);
            QObject::connect(page, &ui::AttentionPage::syncWanted, &parts.cloud,
                [&cloud = parts.cloud] { cloud.syncNow(); });
            return page;
        }});
    pages.add({u"policies"_s, QT_TRANSLATE_NOOP("Pages", "Counters together"), "cloud"_L1,
        u"settings.manage"_s, plain<ui::PolicyPage>(parts)});
    pages.add({u"devices"_s, QT_TRANSLATE_NOOP("Pages", "Devices"), "cloud"_L1, u"device.manage"_s,
        [parts](QWidget* parent) -> ui::Page* {
            return new ui::DevicesPage(parts.runner, *parts.clock(), parts.devices, parent);
        }});
    pages.add({u"cloud"_s, QT_TRANSLATE_NOOP("Pages", "Cloud"), "cloud"_L1, u"device.manage"_s,
        [parts](QWidget* parent) -> ui::Page* {
            return new ui::CloudPage(parts.runner, parts.cloud, parent);
        }});
    pages.add({u"users"_s, QT_TRANSLATE_NOOP("Pages", "Users"), "user"_L1, u"user.manage"_s,
        plain<ui::UsersPage>(parts)});
    pages.add({u"printers"_s, QT_TRANSLATE_NOOP("Pages", "Printers"), "print"_L1,
        u"settings.manage"_s, [parts](QWidget* parent) -> ui::Page* {
            return new ui::PrintersPage(parts.printer, *parts.clock(), parent);
        }});
    pages.add({u"data"_s, QT_TRANSLATE_NOOP("Pages", "Data"), "import"_L1, u"data.export"_s,
        [parts](QWidget* parent) -> ui::Page* {
            return new ui::DataPage({parts.runner, parts.work, parts.files,
                                        [&session = parts.session](const QString& permission) {
                                            return session.mayUse(permission);
                                        }},
                parent);
        }});
    pages.add({u"settings"_s, QT_TRANSLATE_NOOP("Pages", "Settings"), "settings"_L1,
        u"settings.manage"_s, [parts](QWidget* parent) -> ui::Page* {
            return settingsPage(parts, parent);
        }});
}

/// What is everybody's: the guide and what the program says of itself.
void addHelpPages(ui::PageRegistry& pages, const PageParts& parts)
{
    pages.add({u"help"_s, QT_TRANSLATE_NOOP("Pages", "Help"), "help"_L1, {},
        [](QWidget* parent) -> ui::Page* {
            return new ui::HelpPage(parent);
        }});
    pages.add({u"about"_s, QT_TRANSLATE_NOOP("Pages", "About"), "info"_L1, {},
        [parts](QWidget* parent) -> ui::Page* {
            return new ui::AboutPage(
                {parts.runner, *parts.clock(), parts.files, parts.dataFolder}, parent);
        }});
}

} // namespace

void addPages(ui::PageRegistry& pages, const PageParts& parts)
{
    pages.setFinish([parts](ui::Page& page) { finishTables(page, parts); });
    pages.add({u"counter"_s, QT_TRANSLATE_NOOP("Pages", "Counter"), "counter"_L1,
        u"donation.create"_s, [parts](QWidget* parent) -> ui::Page* {
            auto* page = new ui::CounterPage(parts.runner, *parts.clock(), parent);
            printWhatIsIssued(*page, parts.printer, parts.files);
            openDrawerForCash(*page, parts);
            keepDisplay(*page, parts.settings);
            return page;
        }});
    addDailyPages(pages, parts);
    pages.add({u"receipts"_s, QT_TRANSLATE_NOOP("Pages", "Receipts"), "receipts"_L1,
        u"receipt.view"_s, [parts](QWidget* parent) -> ui::Page* {
            auto* page =
                new ui::ReceiptsPage({parts.runner, *parts.clock(), parts.printer, parts.files,
                                         [&session = parts.session](const QString& permission) {
                                             return session.mayUse(permission);
                                         }},
                    parent);
            QObject::connect(page, &ui::Page::panelRequested, page, parts.openPanel);
            return page;
        }});
    addOfficePages(pages, parts);
    addHelpPages(pages, parts);
}

} // namespace mm::app
