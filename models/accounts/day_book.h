// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

namespace mm::accounts {

/// One line of a voucher, as the day book shows it.
struct DayBookLine
{
    VoucherId voucher;
    QString number;
    /// "receipt", "payment", "contra", "journal"
    QString kind;
    QDate businessDate;
    /// UTC ms.
    qint64 issuedAt = 0;
    QString narration;
    QString counter;
    QString username;
    QString ledgerCode;
    QString ledger;
    QString fund;
    Money debit;
    Money credit;
};

/// Every entry of the days from `from` to `upto`, both included: vouchers by day and in the order
/// in which they were posted, the lines of one together.
Result<std::vector<DayBookLine>> dayBook(store::Connection& db, QDate from, QDate upto);

} // namespace mm::accounts
