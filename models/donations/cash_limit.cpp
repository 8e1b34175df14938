// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/donations/cash_limit.h"

#include "models/donations/donations_sql.h"

namespace mm::donations {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;

Result<void> checkCashLimit(store::Connection& db, const CashGiver& giver, QDate date, Money cash)
{
    if (cash.isZero()) {
        return {};
    }
    if (cash >= kCashBar) {
        return fail(invalid("cash.limit_transaction"_L1, u"amount"_s));
    }
    if (giver.devotee.isNull() && giver.phone.isEmpty() && giver.panHash.isEmpty()) {
        return {};
    }
    Query query(db, sql::donations::cash_of_day);
    query.bind("business_date", date)
        .bind("devotee_id", giver.devotee)
        .bind("phone", store::orNull(giver.phone))
        .bind("pan_hash",
            giver.panHash.isEmpty() ? store::Value() : store::Value(Bytes{giver.panHash}));
    MM_LET(earlier, query.one([](const Row& row) { return row.money(0); }));
    if (earlier + cash >= kCashBar) {
        return fail(
            invalid("cash.limit_day"_L1, u"amount"_s, {{u"earlier_paise"_s, earlier.paise()}}));
    }
    return {};
}

} // namespace mm::donations
