// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "models/setup/init_temple.h"
#include "reports/receipts/receipt_paper.h"

namespace mm::cli {

/// The fonts of the papers: $MANDIRMITRA_FONT_DIR first.
pdf::FontSet paperFonts();

/// --paper, "a5", "80mm" or "58mm", else what the temple prints on; refuses with cli.paper_unknown.
Result<reports::PaperSize> paperSize(Call& call);

/// Prints a receipt into a file: ORIGINAL the first time, then DUPLICATE n. The print is counted
/// only when the file is there. Gives the number of the copy, 0 for the original.
Result<int> printReceipt(
    Call& call, ReceiptId receipt, const QString& path, reports::PaperSize size);

/// Writes the sheet with the recovery key.
Result<void> saveRecoverySheet(
    Call& call, const identity::Temple& temple, const setup::NewTemple& made, const QString& path);

/// Something that did not work beside what did: data.warning (the sentence) and
/// data.warning_issue (the rule), and the sentence for people.
void addWarning(Answer& answer, const Error& error, const QString& language);

} // namespace mm::cli
