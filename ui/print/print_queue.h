// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/print_jobs.h"
#include "ui/print/print_room.h"
#include "ui/print/printer_book.h"
#include "ui/support/desk_runner.h"

namespace mm::ui {

/// A receipt as paper: how it looks, and which copy it is.
struct ReceiptPdf
{
    ReceiptId receipt;
    QString number;
    /// 0 is the original; n prints "DUPLICATE n".
    int copyNo = 0;
    QByteArray pdf;
};

/// What was asked to be printed, beside the sale: one after the other, kept over a restart. Nobody
/// waits for it, and no failure of a printer changes anything about a receipt.
class PrintQueue final : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the queue.
    PrintQueue(DeskRunner& runner, PrintRoom& room, PrinterBook& book, QObject* parent = nullptr);

    /// After a log-in: what was on its way when the program ended is of unknown end, what was
    /// waiting goes on.
    void begin();
    void printReceipt(ReceiptId receipt);
    /// A finished paper that is no receipt (a slip of the drawer).
    void printPaper(const QString& title, const QByteArray& pdf, const QString& printer = {});

    /// Failed or unknown: once more, on `printer` or (empty) where it was going.
    void repeat(printing::JobId job, const QString& printer = {});
    void markPrinted(printing::JobId job);
    void drop(printing::JobId job);

    /// Not done yet, oldest first, then the last that are.
    [[nodiscard]] const std::vector<printing::PrintJob>& jobs() const { return m_jobs; }
    /// Those that somebody has to do something about, and those that wait.
    [[nodiscard]] int openCount() const;
    void refresh();

    /// A printer by name as the room would find it now.
    [[nodiscard]] QString receiptPrinter() const;

Q_SIGNALS:
    void changed();
    void printersKnown(const mm::ui::PrinterList& printers);
    void printed(const mm::ui::ReceiptPdf& paper);
    void failed(mm::ReceiptId receipt, const mm::Error& why);
    /// Of a paper that is no receipt.
    void paperPrinted(const QString& title);
    void paperFailed(const QString& title, const mm::Error& why);
    /// The store did not do what was asked of the queue.
    void refused(const mm::Error& why);

private:
    using Job = printing::PrintJob;
    void add(Job job);
    void next();
    void choosePrinter(const Job& job);
    void start(const Job& job, const QString& printer);
    void draw(const Job& job, const QString& printer);
    void give(const Job& job, const QByteArray& paper, const QString& printer);
    void end(const Job& job, const Result<void>& done, const QByteArray& paper = {});
    void tell(const Job& job, const Result<void>& done, const QByteArray& paper);
    void change(std::function<Result<void>(Workplace&)> work);

    DeskRunner& m_runner;
    PrintRoom& m_room;
    PrinterBook& m_book;
    std::vector<Job> m_jobs;
    bool m_isBusy = false;
};

} // namespace mm::ui
