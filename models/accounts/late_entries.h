// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/balance_sums.h"

#include <QHash>

namespace mm::accounts {

/// A voucher that came after the books of its date were closed: it keeps its date and number, and
/// its lines count on `countsOn`, so that what was closed does not change.
struct LateEntry
{
    VoucherId voucher;
    QDate countsOn;
};

/// The day from which such a voucher counts: the first one that is open when the books are closed
/// up to `closedUpto`.
QDate nextOpenDay(QDate closedUpto);

/// All of the temple, by voucher; few.
Result<QHash<Uuid, QDate>> lateEntries(store::Connection& db, TempleId temple);

/// Takes the lines of these vouchers out of the balances of their own months and into those of the
/// months in which they count. What was late before is passed over. In the transaction of the
/// caller, who has put the lines into the store and their own months into the balances.
Result<void> countLater(store::Connection& db, TempleId temple, std::span<const LateEntry> entries);

/// Removes balances that came to nothing on both sides, as if the month had had no line.
Result<void> dropEmptyBalances(store::Connection& db, TempleId temple);

/// Makes the late entries anew from the conflicts that say so; before rebuildBalances().
Result<void> rebuildLateEntries(store::Connection& db, TempleId temple);

} // namespace mm::accounts
