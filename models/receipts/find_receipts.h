// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/receipt.h"
#include "models/store/query.h"

namespace mm::receipts {

/// A line of an issued receipt, as it is shown and printed again.
struct ShownLine
{
    ReceiptLineId id;
    LineKind kind = LineKind::Donation;
    QString title;
    QString titleLocal;
    qint64 quantity = 1;
    Money rate;
    Money amount;
    std::vector<Person> persons;
    /// Donation lines.
    QString category;
    QString fund;
    QString purpose;
    /// "corpus", "specific" or "others", as Form 113 (earlier 10BD) asks.
    QString donationType;
    bool eligible80g = false;
    QString eligible80gReason;
    QString kindItem;
    qint64 kindQuantityMilli = 0;
    QString kindUnit;
    QString kindPurity;
    Money kindEstimate;
    /// Set once an approver has valued the gift.
    std::optional<Money> kindValue;
    /// Seva lines.
    BookingId booking;
    QString sevaCode;
    QString deity;
    QString deityLocal;
    QDate sevaDate;
    QString batch;
    QString bookingStatus;
    QString reportBy;
    QString prasada;
    QString instructions;
};

/// A receipt as it is shown and printed.
struct ShownReceipt
{
    ReceiptId id;
    QString number;
    QString series;
    qint64 sequence = 0;
    QString financialYear;
    QString counter;
    QDate businessDate;
    qint64 issuedAt = 0;
    QString username;
    QString cashier;
    Payer payer;
    Money total;
    Money received;
    QString language;
    QString remarks;
    QString idempotencyKey;
    std::vector<ShownLine> lines;
    std::vector<PaymentLeg> payments;
    /// How often paper of it was made, the original included.
    int printCount = 0;
    bool cancelled = false;
    QString cancelReason;
    qint64 cancelledAt = 0;
    VoucherId voucher;
};

/// By number ("C01/2627/000124", any case, sequence with or without leading zeros); NotFound
/// receipt.unknown.
Result<ShownReceipt> showReceipt(store::Connection& db, const QString& number);
Result<ShownReceipt> showReceipt(store::Connection& db, ReceiptId id);
/// The receipt that an idempotency key has made, if any; with the hash of its request.
Result<std::optional<std::pair<ReceiptId, QByteArray>>> findByIdempotencyKey(
    store::Connection& db, const QString& key);

/// A row of a list of receipts.
struct ReceiptRow
{
    ReceiptId id;
    QString number;
    QDate businessDate;
    qint64 issuedAt = 0;
    QString devoteeName;
    QString phone;
    QString titles;
    QString modes;
    Money total;
    QString counter;
    QString username;
    bool cancelled = false;
    int printCount = 0;
};

/// What a list is narrowed to. Dates are business dates, both included; invalid means open.
struct ReceiptFilter
{
    QDate from = {};
    QDate upto = {};
    /// A number ("C01/2627/000124": that receipt, whatever its date) or the beginning of its
    /// series, or a phone's first digits: fewer than kTellingDigits are looked for among the newest
    /// kScannedForShortPhone of the dates. Names are looked up in the register first
    /// (counter::searchReceipts).
    QString text = {};
    /// Only receipts in this devotee's name.
    DevoteeId devotee = {};
    /// Keyset: the rows that follow this one, newest first; null for the first page.
    ReceiptId after = {};
    int limit = 100;
};

/// Newest first; of several series without dates, series by series. Costs no more in a large store.
Result<std::vector<ReceiptRow>> listReceipts(store::Connection& db, const ReceiptFilter& filter);
inline constexpr qsizetype kTellingDigits = 6;
inline constexpr int kScannedForShortPhone = 5'000;

/// Receipts over exactly this amount, newest first, among the newest kScannedForAmount: amounts
/// have no index, and who asks for one remembers it from these days.
Result<std::vector<ReceiptRow>> listReceiptsOfAmount(store::Connection& db, Money total, int limit);
inline constexpr int kScannedForAmount = 10'000;

} // namespace mm::receipts
