// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/find_receipts.h"

namespace mm::counter {

/// What the Receipts page looks for.
struct ReceiptSearch
{
    /// Business dates, both included; invalid means open.
    QDate from = {};
    QDate upto = {};
    /// A receipt number or the beginning of one; a bare sequence of the present `series`; the
    /// beginning of a phone; else a name, in any script, by sound.
    QString text = {};
    /// "C01/2627": where a bare number is looked for.
    QString series = {};
    /// Keyset: the rows that follow this one, newest first; null for the first page.
    ReceiptId after = {};
    int limit = 100;
};

/// Newest first. Names are looked up in the register, and with them come all receipts of the
/// devotee and of those merged into them; a name that stands on the paper alone (nobody registered)
/// is found among the newest kScannedForNames receipts of the dates.
Result<std::vector<receipts::ReceiptRow>> searchReceipts(
    store::Connection& db, const ReceiptSearch& search);
inline constexpr int kScannedForNames = 2000;

/// All receipts of some days together.
struct ReceiptSums
{
    qint64 count = 0;
    qint64 cancelled = 0;
    /// Without the cancelled ones.
    Money total;
};
/// Read from the sums of the days: costs as much as there are days.
Result<ReceiptSums> sumReceipts(store::Connection& db, QDate from, QDate upto);

} // namespace mm::counter
