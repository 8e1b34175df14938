// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/devotees/devotee.h"
#include "models/store/connection.h"

#include <vector>

namespace mm::devotees {

/// Everything that the register holds of one devotee, merged or not (see Devotee::mergedInto).
/// NotFound devotee.unknown.
Result<Devotee> showDevotee(store::Connection& db, DevoteeId id);

/// One receipt in the history of a devotee.
struct HistoryRow
{
    ReceiptId receipt;
    QString number;
    QDate businessDate;
    qint64 issuedAt = 0;
    Money total;
    /// The devotee and the name that the receipt was printed with; before a merge perhaps another.
    DevoteeId printedFor;
    QString printedName;
    bool cancelled = false;
    /// The first line of the receipt, and how many lines it has.
    QString title;
    int lines = 0;
};

/// The receipts given to a devotee and to all that were merged into it, newest first. Give the
/// last row's receipt as `before` for the next page.
Result<std::vector<HistoryRow>> historyOf(
    store::Connection& db, DevoteeId id, ReceiptId before = {}, int limit = 50);

} // namespace mm::devotees
