// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/cancel_receipt.h"

#include "models/accounts/posting.h"
#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/identity/settings.h"
#include "models/receipts/day_projection.h"
#include "models/receipts/find_receipts.h"
#include "models/sevas/bookings.h"
#include "models/store/tables.h"

namespace mm::counter {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

constexpr int kReasonMax = 200;

/// Within its days by who may cancel at all; later it takes somebody above (domain: cancellation
/// after the day needs approval).
Result<void> requireMayCancel(UnitOfWork& unit, const receipts::ShownReceipt& receipt,
    const std::optional<identity::Approval>& approval)
{
    if (unit.require(kCancelApproval)
        || (approval && approval->permissions.contains(kCancelApproval))) {
        return {};
    }
    MM_LET(approver, identity::settingText(unit.db(), identity::Setting::CancelApprover));
    if (approver == u"manager") {
        return fail(Error{ErrorKind::ApprovalRequired, "receipt.cancel_by_manager"_L1, {},
            {{u"number"_s, receipt.number}}, {}});
    }
    MM_LET(days, identity::settingNumber(unit.db(), identity::Setting::CancelDays));
    if (receipt.businessDate.daysTo(unit.today()) <= days) {
        return {};
    }
    return fail(Error{ErrorKind::ApprovalRequired, "receipt.cancel_late"_L1, {},
        {{u"number"_s, receipt.number}, {u"days"_s, days}}, {}});
}

/// A gift in kind that was valued has an entry of its own, which goes with the receipt.
bool hasValuedGift(const receipts::ShownReceipt& receipt)
{
    return std::any_of(receipt.lines.begin(), receipt.lines.end(),
        [](const receipts::ShownLine& line) { return line.kindValue.has_value(); });
}

} // namespace

Result<CancelledReceipt> cancelReceipt(UnitOfWork& unit, const QString& number,
    const QString& reason, const std::optional<identity::Approval>& approval)
{
    MM_CHECK(unit.require(u"receipt.cancel"_s));
    MM_LET(why, cleanText(reason, kReasonMax, u"reason"_s));
    if (why.isEmpty()) {
        return fail(invalid("reason.missing"_L1, u"reason"_s));
    }
    MM_LET(receipt, receipts::showReceipt(unit.db(), number));
    if (receipt.cancelled) {
        return fail(Error{ErrorKind::Conflict, "receipt.cancelled_already"_L1, {},
            {{u"number"_s, receipt.number}}, {}});
    }
    MM_CHECK(requireMayCancel(unit, receipt, approval));
    if (hasValuedGift(receipt)) {
        return fail(Error{ErrorKind::Conflict, "receipt.gift_valued"_L1, {},
            {{u"number"_s, receipt.number}}, {}});
    }
    const Uuid id = unit.desk().ids.next(unit.nowMs());
    VoucherId reversal;
    if (!receipt.voucher.isNull()) {
        MM_LET(posted,
            accounts::reverse(unit, receipt.voucher, unit.today(),
                u"Receipt %1 cancelled: %2"_s.arg(receipt.number, why), u"receipt_cancellations"_s,
                id));
        reversal = posted;
    }
    MM_CHECK(unit.insert(tables::receipt_cancellations,
        {{"id", id}, {"receipt_id", receipt.id}, {"reason", why}, {"business_date", unit.today()},
            {"cancelled_at", unit.nowMs()}, {"user_id", unit.actor().id},
            {"voucher_id", reversal}}));
    MM_CHECK(receipts::cancelInDay(unit.db(), receipt.id));
    MM_CHECK(sevas::cancelBookingsOf(unit, receipt.id, why));
    unit.touch(tables::receipts, receipt.id.uuid);
    QJsonObject now{{u"status"_s, u"cancelled"_s}, {u"number"_s, receipt.number},
        {u"total_paise"_s, receipt.total.paise()}};
    if (approval) {
        now.insert(u"approved_by"_s, approval->username);
    }
    MM_CHECK(audit::finish(unit,
        {"receipt.cancel"_L1, "receipts"_L1, receipt.id.uuid, {{u"status"_s, u"issued"_s}}, now,
            why}));
    return CancelledReceipt{receipt.id, receipt.number, receipt.total, reversal};
}

Result<CancelledReceipt> cancelReceiptApproved(store::Desk& desk, const QString& number,
    const QString& reason, const std::optional<identity::ApprovalAsk>& ask)
{
    std::optional<identity::Approval> approval;
    if (ask) {
        MM_LET(given, identity::approve(desk, *ask, kCancelApproval));
        approval = given;
    }
    return store::inUnitOfWork(
        desk, [&](UnitOfWork& unit) { return cancelReceipt(unit, number, reason, approval); });
}

} // namespace mm::counter
