// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_printer.h"

#include "models/receipts/prints.h"
#include "ui/print/receipt_sheet.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// `medium` empty: it is only looked at.
Result<ReceiptSheet> countedSheet(Workplace& place, ReceiptId receipt, const QString& medium,
    const std::optional<PrinterSpec>& printer)
{
    MM_LET(size, sheetSize(place, printer));
    int copyNo = -1;
    if (!medium.isEmpty()) {
        MM_LET(counted, store::inUnitOfWork(place.desk, [&](store::UnitOfWork& unit) {
            return receipts::recordPrint(unit, receipt, medium);
        }));
        copyNo = counted;
    }
    return receiptSheet(place, receipt, copyNo, size);
}

} // namespace

ReceiptPrinter::ReceiptPrinter(
    DeskRunner& runner, PrintRoom& room, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_room(room)
    , m_book(new PrinterBook(settings, this))
    , m_queue(new PrintQueue(runner, room, *m_book, this))
{
    connect(m_queue, &PrintQueue::printed, this, &ReceiptPrinter::printed);
    connect(m_queue, &PrintQueue::failed, this, &ReceiptPrinter::failed);
    connect(m_queue, &PrintQueue::printersKnown, this, [this](const PrinterList& found) {
        m_printers = found;
        Q_EMIT printersKnown(found);
    });
}

QString ReceiptPrinter::printer() const
{
    return m_book->standard(PaperUse::Receipts);
}

void ReceiptPrinter::setPrinter(const QString& name)
{
    if (name != printer()) {
        m_book->setStandard(PaperUse::Receipts, name);
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
        this,
        [receipt, medium, spec = m_book->find(printer())](
            Workplace& place) { return countedSheet(place, receipt, medium, spec); },
        [this, receipt, answer](Result<ReceiptSheet> sheet) {
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
    m_queue->printReceipt(receipt);
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
