// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/receipts/receipt_paper.h"

namespace mm::test {

/// A receipt with everything on it: logo, seva with persons, donation, two payments, change, QR.
/// Languages: "en", "kn", "hi".
reports::ReceiptPaper fullReceipt(const QString& language);

/// A walk-in cash donation and nothing else.
reports::ReceiptPaper plainReceipt(const QString& language);

/// A silver lamp in kind, a cheque, many lines.
reports::ReceiptPaper longReceipt(const QString& language, int lines);

/// A round emblem, so that the samples need no file.
pdf::PdfImage sampleLogo();

} // namespace mm::test
