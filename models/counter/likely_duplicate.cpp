// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/person_rules.h"
#include "models/counter/counter_sql.h"
#include "models/counter/issue_receipt.h"

namespace mm::counter {

using store::Query;
using store::Row;

namespace {

/// The same gift twice within this time is more often a slip than a wish.
constexpr qint64 kLookBackMs = 10 * 60 * 1000;

/// What the draft will come to, as far as it says so itself (donations and paid legs).
Money draftTotal(const ReceiptDraft& draft)
{
    Money legs;
    Money donated;
    for (const auto& leg : draft.payments) {
        legs += leg.amount;
    }
    for (const auto& line : draft.lines) {
        if (const auto* donation = std::get_if<donations::DonationDraft>(&line)) {
            donated += donation->amount;
        }
    }
    return std::max(legs, donated);
}

} // namespace

Result<std::optional<LikelyDuplicate>> findLikelyDuplicate(
    store::Connection& db, const ReceiptDraft& draft, qint64 nowMs)
{
    const auto phone = parsePhone(draft.payer.phone);
    if (draft.payer.devotee.isNull() && !phone) {
        return std::nullopt;
    }
    Query query(db, sql::counter::likely_duplicate);
    query.bind("devotee_id", draft.payer.devotee)
        .bind("phone", phone ? store::Value(*phone) : store::Value())
        .bind("business_date", istDate(nowMs))
        .bind("since", nowMs - kLookBackMs)
        .bind("total_paise", draftTotal(draft))
        .bind("line_count", static_cast<qint64>(draft.lines.size()));
    return query.maybe([](const Row& row) {
        return LikelyDuplicate{row.text(0), row.integer(1), row.money(2)};
    });
}

} // namespace mm::counter
