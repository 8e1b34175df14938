// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/receipt.h"
#include "models/store/unit_of_work.h"

namespace mm::receipts {

/// A line that a feature (donations, sevas) has worked out: what is printed and what is credited.
struct LineToWrite
{
    LineKind kind = LineKind::Donation;
    QString title;
    QString titleLocal;
    qint64 quantity = 1;
    Money rate;
    Money amount;
    LedgerId ledger;
    FundId fund;
    std::vector<Person> persons = {};
};

/// A receipt that has passed all rules but those of the receipt itself.
struct ReceiptToWrite
{
    Payer payer;
    std::vector<LineToWrite> lines;
    std::vector<PaymentLeg> payments;
    /// Cash that was handed over; what is above the cash leg is returned.
    Money received;
    QString language;
    QString remarks;
    QString idempotencyKey;
    /// SHA-256 of what was asked for: the same key with another request is a conflict.
    QByteArray requestHash;
};

/// What the receipt became: its number and the facts around it.
struct WrittenReceipt
{
    ReceiptId id;
    /// "C01/2627/000124"
    QString number;
    /// "C01/2627"
    QString series;
    qint64 sequence = 0;
    /// "2026-27"
    QString financialYear;
    QDate businessDate;
    qint64 issuedAt = 0;
    Money total;
    std::vector<ReceiptLineId> lines;
    VoucherId voucher;
};

/// Writes receipt, lines, persons, payment legs and the voucher, under the next number of this
/// counter's series for the financial year of today. Part of the caller's use case: it neither
/// closes the operation nor commits. Refused: payment.sum_differs, payment.* of each leg,
/// receipt.no_lines, period.closed.
Result<WrittenReceipt> writeReceipt(store::UnitOfWork& unit, const ReceiptToWrite& receipt);

/// Each leg has what its mode needs: a UPI reference or none, four card digits, a cheque's number,
/// date and bank. Gives the leg with its fields in canonical form.
Result<PaymentLeg> checkLeg(const PaymentLeg& leg);

} // namespace mm::receipts
