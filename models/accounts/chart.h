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
inline constexpr QStringView kCorpusFund = u"10100";
inline constexpr QStringView kAdvanceSevas = u"12300";
inline constexpr QStringView kChequesInHand = u"25300";
inline constexpr QStringView kUpiClearing = u"25400";
inline constexpr QStringView kBankSavings = u"25500";
inline constexpr QStringView kSevaIncome = u"30300";
inline constexpr QStringView kDonationsInKind = u"31300";
} // namespace head

} // namespace mm::accounts
