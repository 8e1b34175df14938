// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_printer.h"

#include "models/identity/key_vault.h"
#include "models/identity/settings.h"
#include "models/receipts/prints.h"
#include "reports/assembly/receipt_assembly.h"
#include "ui/print/paper_shape.h"

#include <QLoggingCategory>
#include <QSettings>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcPrint, "mm.print", QtInfoMsg)

QString printerKey()
{
    return u"printer/receipts"_s;
}

/// A receipt as words, and the paper that it goes on.
struct Sheet
{
    reports::ReceiptPaper paper;
    reports::PaperSize size = reports::PaperSize::A5;
    int copyNo = 0;
};

Result<Sheet> sheetOf(Workplace& place, ReceiptId receipt, const QString& medium)
{
    store::Desk& desk = place.desk;
    MM_LET(setting, identity::settingText(desk.db, identity::Setting::ReceiptPaper));
    const reports::PaperSize size = paperSizeOf(setting);
    int copyNo = -1;
    if (!medium.isEmpty()) {
        MM_LET(counted, store::inUnitOfWork(desk, [&](store::UnitOfWork& unit) {
            return receipts::recordPrint(
                unit, receipt, medium == "paper"_L1 ? mediumOf(size) : medium);
        }));
        copyNo = counted;
    }
    MM_LET(facts, reports::receiptFacts(desk.db, receipt));
    const reports::CopyFacts copy{
        copyNo < 0 ? facts.receipt.printCount : copyNo, desk.actor.displayName, desk.clock.nowMs()};
    MM_LET(paper, reports::receiptPaperOf(facts, copy, [&place](const QByteArray& message) {
        return place.vault.sign(message);
    }));
    return Sheet{std::move(paper), size, copy.copyNo};
}

} // namespace

ReceiptPrinter::ReceiptPrinter(
    DeskRunner& runner, PrintRoom& room, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_room(room)
    , m_settings(settings)
{ }

QString ReceiptPrinter::printer() const
{
    return m_settings.value(printerKey()).toString();
}

void ReceiptPrinter::setPrinter(const QString& name)
{
    if (name != printer()) {
        m_settings.setValue(printerKey(), name);
        Q_EMIT printerChanged(name);
    }
}

void ReceiptPrinter::lookForPrinters()
{
    m_room.listPrinters(this, [this](const PrinterList& found) {
        m_printers = found;
        if (printer().isEmpty()) {
            setPrinter(found.standard);
        }
        Q_EMIT printersKnown(found);
    });
}

void ReceiptPrinter::make(QObject* context, ReceiptId receipt, const QString& medium,
    PrintRoom::Then<Result<ReceiptPdf>> then)
{
    const QPointer<QObject> alive(context);
    const auto answer = [alive, then = std::move(then)](Result<ReceiptPdf> paper) {
        if (alive) {
            then(std::move(paper));
        }
    };
    m_runner.ask(
        this, [receipt, medium](Workplace& place) { return sheetOf(place, receipt, medium); },
        [this, receipt, answer](Result<Sheet> sheet) {
            if (!sheet) {
                answer(fail(std::move(sheet.error())));
                return;
            }
            ReceiptPdf paper{receipt, sheet->paper.receiptNumber, sheet->copyNo, {}};
            m_room.makePdf(
                this,
                [sheet = std::move(*sheet)](pdf::FontSet& fonts) {
                    return reports::receiptPdf(sheet.paper, sheet.size, fonts);
                },
                [answer, paper](Result<QByteArray> pdf) mutable {
                    if (!pdf) {
                        answer(fail(std::move(pdf.error())));
                        return;
                    }
                    paper.pdf = std::move(*pdf);
                    answer(std::move(paper));
                });
        });
}

void ReceiptPrinter::preview(
    QObject* context, ReceiptId receipt, PrintRoom::Then<Result<ReceiptPdf>> then)
{
    make(context, receipt, {}, std::move(then));
}

void ReceiptPrinter::print(ReceiptId receipt)
{
    // Asked anew: printers come and go while the window stands open for weeks.
    m_room.listPrinters(this, [this, receipt](const PrinterList& found) {
        m_printers = found;
        if (printer().isEmpty()) {
            setPrinter(found.standard);
        }
        if (printer().isEmpty() || !found.names.contains(printer())) {
            const bool none = found.names.isEmpty() || printer().isEmpty();
            Q_EMIT printersKnown(found);
            Q_EMIT failed(receipt,
                Error{ErrorKind::Storage, none ? "print.no_printer"_L1 : "print.no_such_printer"_L1,
                    {}, {{u"printer"_s, printer()}}, {}});
            return;
        }
        make(this, receipt, u"paper"_s, [this, receipt](Result<ReceiptPdf> paper) {
            if (!paper) {
                Q_EMIT failed(receipt, paper.error());
                return;
            }
            sendToPrinter(*paper);
        });
    });
}

void ReceiptPrinter::sendToPrinter(const ReceiptPdf& paper)
{
    m_room.print(this, paper.pdf, printer(), paper.number, [this, paper](const Result<void>& done) {
        if (!done) {
            qCWarning(lcPrint, "not printed: %s", done.error().rule.data());
            Q_EMIT failed(paper.receipt, done.error());
            return;
        }
        Q_EMIT printed(paper);
    });
}

void ReceiptPrinter::savePdf(ReceiptId receipt, const QString& path)
{
    make(this, receipt, u"pdf"_s, [this, receipt, path](const Result<ReceiptPdf>& paper) {
        if (!paper) {
            Q_EMIT failed(receipt, paper.error());
            return;
        }
        m_room.save(this, paper->pdf, path,
            [this, receipt, path, paper = *paper](const Result<void>& done) {
                if (!done) {
                    Q_EMIT failed(receipt, done.error());
                    return;
                }
                Q_EMIT saved(paper, path);
            });
    });
}

} // namespace mm::ui
