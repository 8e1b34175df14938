// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_queue.h"

#include "models/receipts/find_receipts.h"
#include "ui/print/paper_shape.h"
#include "ui/print/receipt_sheet.h"
#include "ui/print/transport.h"

#include <QLoggingCategory>

namespace mm::ui {

using namespace Qt::StringLiterals;
using printing::JobId;
using printing::JobState;
using printing::PrintJob;

namespace {

Q_LOGGING_CATEGORY(lcQueue, "mm.print", QtInfoMsg)

constexpr int kShownDone = 20;

/// What the store gives for a job that begins.
struct Begun
{
    PrintJob job;
    std::optional<ReceiptSheet> sheet;
};

Result<Begun> beginInStore(Workplace& place, const PrintJob& job, const QString& printerName,
    const std::optional<PrinterSpec>& printer)
{
    MM_LET(size, sheetSize(place, printer));
    const bool isForm = printer && printer->kind == PrinterKind::Matrix;
    MM_LET(begun,
        printing::beginJob(place.desk, job.id, printerName, isForm ? u"form"_s : mediumOf(size)));
    if (begun.receipt.isNull()) {
        return Begun{begun, std::nullopt};
    }
    MM_LET(sheet, receiptSheet(place, begun.receipt, begun.copyNo, size));
    return Begun{begun, std::move(sheet)};
}

} // namespace

PrintQueue::PrintQueue(DeskRunner& runner, PrintRoom& room, PrinterBook& book, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_room(room)
    , m_book(book)
{ }

QString PrintQueue::receiptPrinter() const
{
    return m_book.standard(PaperUse::Receipts);
}

int PrintQueue::openCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_jobs, [](const PrintJob& job) { return job.state != JobState::Done; }));
}

void PrintQueue::begin()
{
    if (m_isBusy) {
        return;
    }
    m_runner.ask(
        this, [](Workplace& place) { return printing::recoverJobs(place.desk); },
        [this](const Result<int>& recovered) {
            if (!recovered) {
                Q_EMIT refused(recovered.error());
                return;
            }
            refresh();
            next();
        });
}

void PrintQueue::refresh()
{
    m_runner.ask(
        this, [](Workplace& place) { return printing::listJobs(place.desk.db, kShownDone); },
        [this](Result<std::vector<PrintJob>> jobs) {
            if (jobs) {
                m_jobs = std::move(*jobs);
                Q_EMIT changed();
            }
        });
}

void PrintQueue::printReceipt(ReceiptId receipt)
{
    Job job;
    job.receipt = receipt;
    add(std::move(job));
}

void PrintQueue::printPaper(const QString& title, const QByteArray& pdf, const QString& printer)
{
    Job job;
    job.title = title;
    job.paper = pdf;
    job.printer = printer;
    add(std::move(job));
}

/// Kept before anything is tried: a power cut does not lose a paper.
void PrintQueue::add(Job job)
{
    m_runner.ask(
        this,
        [job](Workplace& place) mutable -> Result<PrintJob> {
            if (!job.receipt.isNull()) {
                MM_LET(shown, receipts::showReceipt(place.desk.db, job.receipt));
                job.title = shown.number;
            }
            return printing::addJob(place.desk, job);
        },
        [this, job](const Result<PrintJob>& added) {
            if (!added) {
                tell(job, fail(added.error()), {});
                return;
            }
            refresh();
            next();
        });
}

void PrintQueue::next()
{
    if (std::exchange(m_isBusy, true)) {
        return;
    }
    m_runner.ask(
        this, [](Workplace& place) { return printing::nextJob(place.desk.db); },
        [this](const Result<std::optional<PrintJob>>& found) {
            if (!found || !*found) {
                m_isBusy = false;
                return;
            }
            choosePrinter(**found);
        });
}

void PrintQueue::choosePrinter(const Job& job)
{
    const QString wanted = job.printer.isEmpty() ? receiptPrinter() : job.printer;
    if (m_book.find(wanted)) {
        start(job, wanted);
        return;
    }
    // Asked anew: printers come and go while the window stands open for weeks.
    m_room.listPrinters(this, [this, job](const PrinterList& found) {
        if (receiptPrinter().isEmpty()) {
            m_book.setStandard(PaperUse::Receipts, found.standard);
        }
        Q_EMIT printersKnown(found);
        const QString printer = job.printer.isEmpty() ? receiptPrinter() : job.printer;
        if (!printer.isEmpty() && found.names.contains(printer)) {
            start(job, printer);
            return;
        }
        const bool none = found.names.isEmpty() || printer.isEmpty();
        end(job,
            fail(
                Error{ErrorKind::Storage, none ? "print.no_printer"_L1 : "print.no_such_printer"_L1,
                    {}, {{u"printer"_s, printer}}, {}}));
    });
}

void PrintQueue::start(const Job& job, const QString& printer)
{
    m_runner.ask(
        this,
        [job, printer, spec = m_book.find(printer)](
            Workplace& place) { return beginInStore(place, job, printer, spec); },
        [this, job, printer](Result<Begun> begun) {
            if (!begun) {
                end(job, fail(begun.error()));
                return;
            }
            refresh();
            if (!begun->sheet) {
                draw(begun->job, printer);
                return;
            }
            m_room.makePdf(
                this,
                [sheet = std::move(*begun->sheet), spec = m_book.find(printer)](
                    pdf::FontSet& fonts) { return sheetBytes(sheet, spec, fonts); },
                [this, job = begun->job, printer](const Result<QByteArray>& paper) {
                    if (!paper) {
                        end(job, fail(paper.error()));
                        return;
                    }
                    give(job, *paper, printer);
                });
        });
}

/// A paper that was kept finished.
void PrintQueue::draw(const Job& job, const QString& printer)
{
    m_runner.ask(
        this, [id = job.id](Workplace& place) { return printing::findJob(place.desk.db, id); },
        [this, job, printer](const Result<PrintJob>& whole) {
            if (!whole) {
                end(job, fail(whole.error()));
                return;
            }
            give(job, whole->paper, printer);
        });
}

void PrintQueue::give(const Job& job, const QByteArray& paper, const QString& printer)
{
    m_room.print(this, paper, printer, job.title, [this, job, paper](const Result<void>& done) {
        if (!done) {
            qCWarning(lcQueue, "not printed: %s (%s)", done.error().rule.data(),
                qUtf8Printable(done.error().detail));
        }
        end(job, done, paper);
    });
}

void PrintQueue::end(const Job& job, const Result<void>& done, const QByteArray& paper)
{
    const JobState state = done          ? JobState::Done
        : isUnknownOutcome(done.error()) ? JobState::Unknown
                                         : JobState::Failed;
    const QString problem = done ? QString() : QString(done.error().rule);
    m_runner.ask(
        this,
        [id = job.id, state, problem](
            Workplace& place) { return printing::endJob(place.desk, id, state, problem); },
        [this, job, done, paper](const Result<void>& kept) {
            if (!kept) {
                Q_EMIT refused(kept.error());
            }
            tell(job, done, paper);
            refresh();
            m_isBusy = false;
            if (kept) {
                next();
            }
        });
}

void PrintQueue::tell(const Job& job, const Result<void>& done, const QByteArray& paper)
{
    if (job.receipt.isNull()) {
        if (done) {
            Q_EMIT paperPrinted(job.title);
        } else {
            Q_EMIT paperFailed(job.title, done.error());
        }
    } else if (done) {
        Q_EMIT printed(ReceiptPdf{job.receipt, job.title, job.copyNo, paper});
    } else {
        Q_EMIT failed(job.receipt, done.error());
    }
}

void PrintQueue::change(std::function<Result<void>(Workplace&)> work)
{
    m_runner.ask(this, std::move(work), [this](const Result<void>& done) {
        if (!done) {
            Q_EMIT refused(done.error());
        }
        refresh();
        next();
    });
}

void PrintQueue::repeat(JobId job, const QString& printer)
{
    change([job, printer](Workplace& place) -> Result<void> {
        MM_CHECK(printing::repeatJob(place.desk, job, printer));
        return {};
    });
}

void PrintQueue::markPrinted(JobId job)
{
    change([job](Workplace& place) { return printing::markPrinted(place.desk, job); });
}

void PrintQueue::drop(JobId job)
{
    change([job](Workplace& place) { return printing::dropJob(place.desk, job); });
}

} // namespace mm::ui
