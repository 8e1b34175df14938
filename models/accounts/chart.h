// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::accounts {

/// Writes the starter chart of accounts of a temple (five-digit heads) and its funds, and the cash
/// ledger of this desk's counter. Part of the set-up's operation: the caller finishes it.
Result<void> seedChart(store::UnitOfWork& unit);

/// Makes the cash ledger of a counter if it is not there yet; the caller finishes the operation.
Result<void> ensureCounterCash(store::UnitOfWork& unit, const QString& counterCode);

/// Codes of the heads that the rules post to.
namespace head {
inline constexpr char16_t kCorpusFund[] = u"10100";
inline constexpr char16_t kAdvanceSevas[] = u"12300";
inline constexpr char16_t kChequesInHand[] = u"25300";
inline constexpr char16_t kUpiClearing[] = u"25400";
inline constexpr char16_t kBankSavings[] = u"25500";
inline constexpr char16_t kSevaIncome[] = u"30300";
inline constexpr char16_t kDonationsInKind[] = u"31300";
} // namespace head

} // namespace mm::accounts
