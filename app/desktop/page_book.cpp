// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/page_book.h"

#include "models/counter/issue_receipt.h"
#include "ui/counter/counter_page.h"
#include "ui/login/session.h"
#include "ui/print/receipt_printer.h"
#include "ui/receipts/receipts_page.h"
#include "ui/widgets/interface_language.h"

#include <QCoreApplication>

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
void printWhatIsIssued(ui::CounterPage& page, ui::ReceiptPrinter& printer)
{
    QObject::connect(&page, &ui::CounterPage::receiptIssued, &printer,
        [&printer](const counter::IssuedReceipt& issued) { printer.print(issued.receipt.id); });
    QObject::connect(
        &printer, &ui::ReceiptPrinter::printed, &page, [&page](const ui::ReceiptPdf& paper) {
            page.sayAboutPaper(true, Words::tr("%1 was given to the printer.").arg(paper.number));
        });
    QObject::connect(&printer, &ui::ReceiptPrinter::failed, &page,
        [&page](ReceiptId /*receipt*/, const Error& why) {
            page.sayAboutPaper(false, ui::errorSentence(why));
        });
}

} // namespace

void addPages(ui::PageRegistry& pages, const PageParts& parts)
{
    pages.add({u"counter"_s, QT_TRANSLATE_NOOP("Pages", "Counter"), "counter"_L1,
        u"donation.create"_s, [parts](QWidget* parent) -> ui::Page* {
            auto* page = new ui::CounterPage(parts.runner, *parts.clock(), parent);
            printWhatIsIssued(*page, parts.printer);
            return page;
        }});
    pages.add({u"receipts"_s, QT_TRANSLATE_NOOP("Pages", "Receipts"), "receipts"_L1,
        u"receipt.view"_s, [parts](QWidget* parent) -> ui::Page* {
            return new ui::ReceiptsPage({parts.runner, *parts.clock(), parts.printer, parts.files,
                                            [&session = parts.session](const QString& permission) {
                                                return session.mayUse(permission);
                                            }},
                parent);
        }});
}

} // namespace mm::app
