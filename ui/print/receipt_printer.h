// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_queue.h"

class QSettings;

namespace mm::ui {

/// Puts receipts on paper. Every piece of paper is counted in the store before it is made, so that
/// none is out that is not on record; the receipt itself is safe long before, and no failure of a
/// printer changes anything about it.
class ReceiptPrinter final : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the printer. `settings` belong to this computer.
    ReceiptPrinter(
        DeskRunner& runner, PrintRoom& room, QSettings& settings, QObject* parent = nullptr);

    /// The printer that this computer prints receipts on; empty before one was chosen.
    [[nodiscard]] QString printer() const;
    void setPrinter(const QString& name);
    /// Asks the system what there is; takes the standard printer if none was chosen. Answers with
    /// printersKnown(). Not at the start: a dead print service is asked for seconds.
    void lookForPrinters();
    [[nodiscard]] const PrinterList& printers() const { return m_printers; }

    /// What the next piece of paper of the receipt would look like. Counts nothing.
    void preview(QObject* context, ReceiptId receipt, PrintRoom::Then<Result<ReceiptPdf>> then);
    /// Puts it into the queue, counts and prints it; printed() or failed() follows. With no printer
    /// at all nothing is counted.
    void print(ReceiptId receipt);
    /// Counts and writes a file; saved() or failed() follows.
    void savePdf(ReceiptId receipt, const QString& path);

    [[nodiscard]] PrintRoom& room() { return m_room; }
    /// The printers of this computer.
    [[nodiscard]] PrinterBook& book() { return *m_book; }
    /// What print() was asked for, and how it goes.
    [[nodiscard]] PrintQueue& queue() { return *m_queue; }

Q_SIGNALS:
    void printersKnown(const mm::ui::PrinterList& printers);
    void printerChanged(const QString& name);
    void printed(const mm::ui::ReceiptPdf& paper);
    void saved(const mm::ui::ReceiptPdf& paper, const QString& path);
    /// The receipt stands; only its paper is missing.
    void failed(mm::ReceiptId receipt, const mm::Error& why);

private:
    /// `medium` empty: nothing is counted, it is only looked at.
    void make(QObject* context, ReceiptId receipt, const QString& medium,
        PrintRoom::Then<Result<ReceiptPdf>> then);

    DeskRunner& m_runner;
    PrintRoom& m_room;
    PrinterBook* m_book;
    PrintQueue* m_queue;
    PrinterList m_printers;
};

} // namespace mm::ui
