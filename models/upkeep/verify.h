// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/store/connection.h"

#include <functional>

namespace mm::upkeep {

/// One thing that `verify` proves of a store.
struct Check
{
    /// Stable word for scripts: "engine", "foreign_keys", "audit_chain", "receipt_series",
    /// "voucher_series", "receipt_totals", "receipt_lines", "receipt_vouchers",
    /// "vouchers_balanced", "ledger_balances", "cancellations", "receipts_by_day", "day_totals",
    /// "bookings", "outbox", "devotee_search".
    QString name;
    bool ok = false;
    /// What was looked through, or the first thing that is wrong; in English, for the operator.
    QString detail;
};

/// Called before each check with its name.
using CheckStarted = std::function<void(const QString& name)>;

/// Proves the whole store: the file, the chain of the audit trail, the books, and that every fact
/// is in the outbox. Reads row by row, so its memory does not grow with the books; one picture of
/// the store, while others may write. A check that cannot be made for damage is a check that fails.
///
/// `progress` is in checks. Stopped, which also breaks off the check at work, it gives those made
/// so far: fewer than kChecksMade.
Result<std::vector<Check>> verifyStore(
    store::Connection& db, const CheckStarted& started = {}, const Progress& progress = {});
/// How many checks there are.
inline constexpr qint64 kChecksMade = 16;

/// Whether every check holds.
bool allHold(const std::vector<Check>& checks);

} // namespace mm::upkeep
