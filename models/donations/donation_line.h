// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/donations/categories.h"
#include "models/donations/eligibility.h"
#include "models/receipts/write_receipt.h"

namespace mm::donations {

/// Something given in kind. Weights and counts in thousandths of the unit; the estimate is the
/// donor's word until an approver values the gift, and is posted only then.
struct KindGift
{
    QString item;
    qint64 quantityMilli = 1000;
    /// "g", "kg", "litre", "piece", …
    QString unit;
    /// "22K", "925", …
    QString purity;
    Money estimate;
};

/// A donation as the counter takes it.
struct DonationDraft
{
    /// Code or name; empty: GENERAL.
    QString category;
    /// Code; empty: the category's own fund.
    QString fund = {};
    /// Code or name; empty: none.
    QString purpose = {};
    Money amount;
    std::optional<KindGift> kind = {};
};

/// A donation that has passed its rules, with the line that stands for it on the receipt.
struct ResolvedDonation
{
    receipts::LineToWrite line;
    Category category;
    FundId fund;
    QString fundCode;
    bool fundDeductible = false;
    Uuid purpose;
    QString purposeName;
    std::optional<KindGift> kind;
};

/// Refused: amount.not_positive, amount.too_large, category.unknown, fund.unknown, kind.* .
Result<ResolvedDonation> resolveDonation(store::Connection& db, const DonationDraft& draft);

/// A donation row as written.
struct DonationWritten
{
    Uuid id;
    Deduction deduction;
};

/// Writes the donation row of a written receipt line. Part of the caller's operation.
Result<DonationWritten> writeDonation(store::UnitOfWork& unit, const ResolvedDonation& donation,
    const receipts::WrittenReceipt& receipt, ReceiptLineId line, const DeductionCase& deduction,
    DevoteeId devotee);

/// What the temple's own record says of deduction; the rest of the case is filled in by the sale.
Result<DeductionCase> templeDeduction(store::Connection& db);

/// What an appraiser says that a gift in kind is worth.
struct Valuation
{
    Money value;
    QString valuer;
    QDate valuedOn;
};
/// Approves the value of a gift in kind and posts it: stock or jewels against donations in kind
/// (corpus for a corpus donation). Needs "kind.value". Conflict kind.valued_already.
Result<void> valueKindGift(
    store::UnitOfWork& unit, const QString& receiptNumber, int lineNo, const Valuation& valuation);

} // namespace mm::donations
