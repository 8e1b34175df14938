// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/replay.h"

#include "models/receipts/find_receipts.h"

namespace mm::counter {

using namespace Qt::StringLiterals;

namespace {

IssuedLine lineOf(const receipts::ShownLine& line)
{
    if (line.kind == receipts::LineKind::Seva) {
        return IssuedBooking{line.booking, line.sevaDate, line.batch};
    }
    return IssuedDonation{line.eligible80g, line.eligible80gReason};
}

IssuedReceipt issuedFrom(const receipts::ShownReceipt& shown)
{
    IssuedReceipt issued;
    issued.receipt.id = shown.id;
    issued.receipt.number = shown.number;
    issued.receipt.series = shown.series;
    issued.receipt.sequence = shown.sequence;
    issued.receipt.financialYear = shown.financialYear;
    issued.receipt.businessDate = shown.businessDate;
    issued.receipt.issuedAt = shown.issuedAt;
    issued.receipt.total = shown.total;
    issued.receipt.voucher = shown.voucher;
    issued.devotee = shown.payer.devotee;
    Money cash;
    for (const auto& leg : shown.payments) {
        if (leg.mode == receipts::PaymentMode::Cash) {
            cash += leg.amount;
        }
    }
    issued.change = shown.received - cash;
    for (const auto& line : shown.lines) {
        issued.receipt.lines.push_back(line.id);
        issued.lines.push_back(lineOf(line));
    }
    issued.replayed = true;
    return issued;
}

} // namespace

Result<std::optional<IssuedReceipt>> replayed(store::Connection& db, const ReceiptDraft& draft)
{
    if (draft.idempotencyKey.isEmpty()) {
        return std::nullopt;
    }
    MM_LET(found, receipts::findByIdempotencyKey(db, draft.idempotencyKey));
    if (!found) {
        return std::nullopt;
    }
    if (found->second != requestHash(draft)) {
        return fail(
            Error{ErrorKind::Conflict, "idempotency.mismatch"_L1, u"idempotency_key"_s, {}, {}});
    }
    MM_LET(shown, receipts::showReceipt(db, found->first));
    return issuedFrom(shown);
}

} // namespace mm::counter
