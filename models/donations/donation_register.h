// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/donations/donation_line.h"

namespace mm::donations {

/// One donation in the register, cancelled ones included.
struct RegisterRow
{
    ReceiptId receipt;
    QString number;
    QDate businessDate;
    /// UTC ms.
    qint64 issuedAt = 0;
    bool anonymous = false;
    DevoteeId devotee;
    QString name;
    QString phone;
    QString category;
    QString categoryName;
    QString fund;
    QString purpose;
    /// "corpus", "specific", "others"
    QString donationType;
    /// "cash", "upi", …; "several" where the receipt was paid in several ways.
    QString mode;
    /// Zero for a gift in kind.
    Money amount;
    bool eligible80g = false;
    QString eligible80gReason;
    std::optional<KindGift> kind;
    /// Of a gift in kind, once it is approved.
    std::optional<Money> kindValue;
    bool cancelled = false;
};

/// The donations of the business dates from `from` to `upto`, both included, in the order in which
/// they were given.
Result<std::vector<RegisterRow>> donationRegister(store::Connection& db, QDate from, QDate upto);

/// What one donor gave in a period; cancelled receipts apart.
struct Donor
{
    /// Null for those who gave anonymously (all in one row) or only a name.
    DevoteeId devotee;
    bool anonymous = false;
    QString name;
    QString nameLocal;
    QString phone;
    QString address;
    QString pinCode;
    QString panMasked;
    qint64 receipts = 0;
    Money amount;
    /// The part of it that can be deducted (section 133, earlier 80G).
    Money eligible;
    qint64 giftsInKind = 0;
    QDate lastGift;
};

/// Who gave in the period, largest sums first. Devotees that were merged are one donor.
Result<std::vector<Donor>> donors(store::Connection& db, QDate from, QDate upto);

} // namespace mm::donations
