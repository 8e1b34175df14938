// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"
#include "models/upkeep/restore.h"

namespace mm::upkeep {

/// After a restore the numbers given since the backup are on paper in people's hands, and this
/// store does not know them. Until that is settled nothing may be issued here: the program asks for
/// the last number printed, or takes a new code for the counter. Codes are cheap, two receipts of
/// one number are not.
Result<SeriesProof> restoredSeries(store::Connection& db);

/// Settles it with the last receipt number that this counter printed ("C01/2627/000124"). Needs
/// "backup.restore". Refused: receipt.number_malformed, backup.number_ahead (the store does not
/// know that number: a new code is needed).
Result<void> confirmLastNumber(store::Desk& desk, const QString& number);

/// Settles it with a new code for this counter, "C02" and so on, or `code` if it is not empty; its
/// series begins at 1. The desk works under the new code from here on. Needs "backup.restore".
/// Refused: counter.code_malformed, counter.code_taken.
Result<QString> takeNewCounterCode(store::Desk& desk, const QString& code = {});

} // namespace mm::upkeep
