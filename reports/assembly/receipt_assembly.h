// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/ledgers.h"
#include "models/identity/temple.h"
#include "models/receipts/find_receipts.h"
#include "reports/receipts/receipt_paper.h"
#include "reports/receipts/verification.h"

namespace mm::reports {

/// What the store knows for the paper of one receipt.
struct ReceiptFacts
{
    receipts::ShownReceipt receipt;
    identity::Temple temple;
    std::vector<accounts::Fund> funds;
};

/// Refuses with receipt.unknown.
Result<ReceiptFacts> receiptFacts(store::Connection& db, ReceiptId receipt);

/// Which copy is printed, by whom and when. copyNo is what receipts::recordPrint() gave.
struct CopyFacts
{
    int copyNo = 0;
    QString printedBy;
    /// UTC ms.
    qint64 printedAt = 0;
};

/// The receipt as paper in its own language: names in the local script with the English ones under
/// them, phone and PAN masked, the sentence on deduction as the law of its date has it, and the
/// code by which anybody can verify it, signed with the temple's key (KeyVault::sign). Give it to
/// receiptPdf(). Refuses what verificationPayload() refuses.
Result<ReceiptPaper> receiptPaperOf(
    const ReceiptFacts& facts, const CopyFacts& copy, const Signer& sign);

} // namespace mm::reports
