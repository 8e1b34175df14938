// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/prints.h"

#include "models/audit/audit.h"
#include "models/receipts/find_receipts.h"
#include "models/store/tables.h"

namespace mm::receipts {

using namespace Qt::StringLiterals;

Result<int> recordPrint(store::UnitOfWork& unit, ReceiptId receipt, const QString& medium)
{
    MM_LET(shown, showReceipt(unit.db(), receipt));
    const int copyNo = shown.printCount;
    const bool mayIssue = unit.actor().permissions.contains(u"donation.create"_s)
        || unit.actor().permissions.contains(u"booking.create"_s);
    if (copyNo > 0 || !mayIssue) {
        MM_CHECK(unit.require(u"receipt.reprint"_s));
    }
    MM_CHECK(unit.insert(tables::receipt_prints,
        {{"id", unit.desk().ids.next(unit.nowMs())}, {"receipt_id", receipt}, {"copy_no", copyNo},
            {"printed_at", unit.nowMs()}, {"user_id", unit.actor().id}, {"medium", medium}}));
    unit.touch(tables::receipts, receipt.uuid);
    MM_CHECK(audit::finish(unit,
        {copyNo == 0 ? "receipt.print"_L1 : "receipt.reprint"_L1, "receipts"_L1, receipt.uuid, {},
            {{u"number"_s, shown.number}, {u"copy"_s, copyNo}, {u"medium"_s, medium}}}));
    return copyNo;
}

Result<bool> tookCash(store::Connection& db, ReceiptId receipt)
{
    MM_LET(shown, showReceipt(db, receipt));
    return std::ranges::any_of(shown.payments, [](const PaymentLeg& leg) {
        return leg.mode == PaymentMode::Cash && leg.amount.isPositive();
    });
}

} // namespace mm::receipts
