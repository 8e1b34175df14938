// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/key_sheet/key_sheet_paper.h"
#include "reports/receipts/receipt_paper.h"
#include "reports/seva_list/seva_list_paper.h"
#include "reports/table/table_paper.h"

namespace mm::test {

/// A receipt with everything on it: logo, seva with persons, donation, two payments, change, QR.
/// Languages: "en", "kn", "hi".
reports::ReceiptPaper fullReceipt(const QString& language);

/// A walk-in cash donation and nothing else.
reports::ReceiptPaper plainReceipt(const QString& language);

/// A silver lamp in kind, a cheque, many lines.
reports::ReceiptPaper longReceipt(const QString& language, int lines);

/// A day with three times, two deities, households and additions; `bookings` of the first seva.
reports::SevaListPaper sevaList(const QString& language, int bookings);

/// A trial balance with groups, subtotals and a total; `ledgers` in the first group.
reports::TablePaper trialBalance(int ledgers);

reports::KeySheetPaper keySheet();

/// A round emblem, so that the samples need no file.
pdf::PdfImage sampleLogo();

} // namespace mm::test
