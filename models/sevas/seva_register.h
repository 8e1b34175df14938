// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/sevas/booking_state.h"

namespace mm::sevas {

/// One booking in the register of what was sold: with money and phone, for the office.
struct SoldSeva
{
    BookingId booking;
    ReceiptId receipt;
    QString receiptNumber;
    /// Of the receipt.
    QDate businessDate;
    qint64 issuedAt = 0;
    QString devoteeName;
    QString phone;
    QString sevaCode;
    QString sevaName;
    QString deity;
    /// Where the booking stands now, after any move.
    QDate sevaDate;
    QString batch; ///< "06:00-08:00"; empty without a batch
    qint64 seats = 1;
    qint64 persons = 0;
    Money amount;
    BookingStatus status = BookingStatus::Booked;
};

/// The sevas on the receipts of the business dates from `from` to `upto`, both included, cancelled
/// ones too, in the order in which they were booked.
Result<std::vector<SoldSeva>> sevaRegister(store::Connection& db, QDate from, QDate upto);

} // namespace mm::sevas
