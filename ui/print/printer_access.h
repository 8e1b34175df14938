// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QStringList>

namespace mm::ui {

/// What can be printed on. Asking may take seconds where the print service is far away or dead.
struct PrinterList
{
    QStringList names;
    /// The system's; empty if it names none.
    QString standard;
    /// What this computer prints seva lists and reports on; empty: the standard one.
    QString sevaList = {};
    QString reports = {};

    [[nodiscard]] QString forSevaList() const { return sevaList.isEmpty() ? standard : sevaList; }
    [[nodiscard]] QString forReports() const { return reports.isEmpty() ? standard : reports; }
};

/// The seam to the printers of the system.
class PrinterAccess
{
public:
    PrinterAccess() = default;
    virtual ~PrinterAccess() = default;
    PrinterAccess(const PrinterAccess&) = delete;
    PrinterAccess& operator=(const PrinterAccess&) = delete;

    virtual PrinterList list() = 0;
    /// Gives the finished paper to the printer's queue; on success it is the queue's. Refuses with
    /// print.no_such_printer, print.refused, print.unreadable, and what Transport::send() refuses.
    virtual Result<void> print(
        const QByteArray& pdf, const QString& printer, const QString& title) = 0;
    /// Opens the cash drawer that hangs on the printer. Refuses with print.no_drawer and what
    /// Transport::send() refuses.
    virtual Result<void> openDrawer(const QString& printer);
};

/// QPrinter's printers. Pages are drawn at the printer's own resolution; the size is the paper's.
class SystemPrinters final : public PrinterAccess
{
public:
    PrinterList list() override;
    Result<void> print(
        const QByteArray& pdf, const QString& printer, const QString& title) override;
};

/// The same drawing, into a file that Qt writes: what a printer would get.
Result<void> drawToFile(const QByteArray& pdf, const QString& path, const QString& title);

/// The pages as pictures, for the screen. Refuses with print.unreadable.
Result<QList<QImage>> picturesOf(const QByteArray& pdf, int dotsPerInch);

} // namespace mm::ui
