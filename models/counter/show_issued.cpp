// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/show_issued.h"

namespace mm::counter {

namespace {

receipts::ShownLine lineFrom(const receipts::LineToWrite& written, ReceiptLineId id,
    const donations::ResolvedDonation& donation, const IssuedDonation& issued)
{
    receipts::ShownLine line;
    line.id = id;
    line.kind = written.kind;
    line.title = written.title;
    line.titleLocal = written.titleLocal;
    line.quantity = written.quantity;
    line.rate = written.rate;
    line.amount = written.amount;
    line.persons = written.persons;
    line.category = donation.category.code;
    line.fund = donation.fundCode;
    line.purpose = donation.purposeName;
    line.donationType = donation.category.donationType;
    line.eligible80g = issued.eligible80g;
    line.eligible80gReason = issued.eligible80gReason;
    if (donation.kind) {
        line.kindItem = donation.kind->item;
        line.kindQuantityMilli = donation.kind->quantityMilli;
        line.kindUnit = donation.kind->unit;
        line.kindPurity = donation.kind->purity;
        line.kindEstimate = donation.kind->estimate;
    }
    return line;
}

} // namespace

std::optional<receipts::ShownReceipt> shownFrom(const store::UnitOfWork& unit,
    const receipts::ReceiptToWrite& receipt, const IssuedReceipt& issued,
    const std::vector<ResolvedLine>& resolved)
{
    receipts::ShownReceipt shown;
    const auto& written = issued.receipt;
    for (size_t i = 0; i < resolved.size(); ++i) {
        const auto* donation = std::get_if<donations::ResolvedDonation>(&resolved[i]);
        const auto* line = std::get_if<IssuedDonation>(&issued.lines[i]);
        if (donation == nullptr || line == nullptr) {
            return std::nullopt;
        }
        shown.lines.push_back(lineFrom(receipt.lines[i], written.lines[i], *donation, *line));
    }
    shown.id = written.id;
    shown.number = written.number;
    shown.series = written.series;
    shown.sequence = written.sequence;
    shown.financialYear = written.financialYear;
    shown.counter = unit.desk().counterCode;
    shown.businessDate = written.businessDate;
    shown.issuedAt = written.issuedAt;
    shown.username = unit.actor().username;
    shown.cashier = unit.actor().displayName;
    shown.payer = receipt.payer;
    // Read back, it says no more of the number than its mask.
    shown.payer.panSealed.clear();
    shown.payer.panHash.clear();
    shown.total = written.total;
    shown.received = receipt.received;
    shown.language = receipt.language;
    shown.remarks = receipt.remarks;
    shown.idempotencyKey = receipt.idempotencyKey;
    shown.payments = receipt.payments;
    shown.voucher = written.voucher;
    return shown;
}

} // namespace mm::counter
