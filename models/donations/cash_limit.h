// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

namespace mm::donations {

/// No person may be paid two lakh rupees or more in cash in a day, nor for one transaction: s.186
/// of the Income-tax Act, 2025 (earlier 269ST). Blocked, not warned of.
inline constexpr Money kCashBar = Money::fromRupees(2'00'000);

/// Whose cash it is: any of these tells the person.
struct CashGiver
{
    DevoteeId devotee;
    QString phone;
    QByteArray panHash;
};

/// Refuses cash.limit_transaction for one receipt, cash.limit_day with what the person has paid in
/// cash on `date` at all counters that this store knows of (cancelled receipts apart).
Result<void> checkCashLimit(store::Connection& db, const CashGiver& giver, QDate date, Money cash);

} // namespace mm::donations
