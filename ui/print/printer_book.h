// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printer_shelf.h"

#include <QObject>

class QSettings;

namespace mm::ui {

/// What is printed on which printer.
enum class PaperUse { Receipts, SevaList, Reports };

/// The printers of this computer, kept on it and nowhere else. Printers of the system need no entry
/// here; they get one to be given a name, a use or a form.
class PrinterBook final : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives the book.
    explicit PrinterBook(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<PrinterSpec>& printers() const { return m_printers; }
    [[nodiscard]] std::optional<PrinterSpec> find(const QString& name) const;
    /// Adds a printer, or replaces the one that was called `before`. Refuses what checkedPrinter()
    /// refuses, and printer.name_taken.
    Result<void> put(const QString& before, const PrinterSpec& printer);
    /// What was printed on it goes back to no choice.
    void remove(const QString& name);

    /// The chosen printer, of here or of the system; empty if none was chosen.
    [[nodiscard]] QString standard(PaperUse use) const;
    void setStandard(PaperUse use, const QString& name);

    /// The printer that the cash drawer hangs on: the one for receipts if it has one, else the
    /// first that has; empty if there is no drawer.
    [[nodiscard]] QString drawer() const;

    /// Where the printers' thread reads from now on; it goes on living with whoever holds it.
    void shareWith(std::shared_ptr<PrinterShelf> shelf);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();
    void publish();

    QSettings& m_settings;
    std::vector<PrinterSpec> m_printers;
    std::shared_ptr<PrinterShelf> m_shelf;
};

} // namespace mm::ui
