// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/receipt_draft.h"
#include "models/seeding/random.h"

namespace mm::seeding {

/// What the receipts of a seeding draw on.
struct Stock
{
    /// Codes of sevas that can be booked on every day of the seeding.
    QStringList sevas;
    std::vector<DevoteeId> devotees;
    /// From here on no earlier seeding of this store has made a phone or a bank reference.
    qint64 firstSerial = 0;
};

/// The n-th receipt of a seeding, for a day: a donation, sevas, both, now and then a gift in kind;
/// in cash, by UPI, card, cheque or NEFT.
counter::ReceiptDraft makeReceipt(Random& random, const Stock& stock, QDate date, qint64 n);

/// An anonymous gift of cash, which no rule refuses.
counter::ReceiptDraft plainReceipt(int rupees);

} // namespace mm::seeding
