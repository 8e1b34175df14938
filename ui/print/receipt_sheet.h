// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "reports/receipts/receipt_paper.h"
#include "ui/print/printer_spec.h"
#include "ui/support/desk_runner.h"

namespace mm::ui {

/// A receipt as words, and the paper that it goes on.
struct ReceiptSheet
{
    reports::ReceiptPaper paper;
    reports::PaperSize size = reports::PaperSize::A5;
    int copyNo = 0;
};

/// What a receipt is laid out for on a printer: the printer's roll, else the temple's paper.
Result<reports::PaperSize> sheetSize(Workplace& place, const std::optional<PrinterSpec>& printer);

/// Reads the receipt. `copyNo` -1: as its next piece of paper would be.
Result<ReceiptSheet> receiptSheet(
    Workplace& place, ReceiptId receipt, int copyNo, reports::PaperSize size);

/// What the printer is sent: a PDF, or for a dot-matrix printer the filled form.
Result<QByteArray> sheetBytes(
    const ReceiptSheet& sheet, const std::optional<PrinterSpec>& printer, pdf::FontSet& fonts);

} // namespace mm::ui
