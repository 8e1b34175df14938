// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/day_projection.h"

#include "models/receipts/receipts_sql.h"
#include "models/store/query.h"

namespace mm::receipts {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

Result<void> cancelInDay(store::Connection& db, ReceiptId receipt)
{
    for (const auto* sql : {&sql::receipts::add_to_day, &sql::receipts::add_to_day_items}) {
        Query query(db, *sql);
        query.bind("receipt_id", receipt).bind("is_cancelled", 1);
        MM_CHECK(query.send());
    }
    return {};
}

Result<void> rebuildDays(store::Connection& db)
{
    for (const auto* sql : {&sql::receipts::clear_days, &sql::receipts::clear_day_items,
             &sql::receipts::fill_days, &sql::receipts::fill_day_items}) {
        MM_CHECK(Query(db, *sql).run());
    }
    return {};
}

Result<QString> checkDays(store::Connection& db)
{
    for (const auto* sql :
        {&sql::receipts::day_out_of_step, &sql::receipts::day_item_out_of_step}) {
        Query query(db, *sql);
        MM_LET(wrong, query.maybe([](const Row& row) {
            return u"the sums of %1 at %2 (%3) are not what its receipts come to"_s.arg(
                row.text(0), row.text(1), row.text(2));
        }));
        if (wrong) {
            return *wrong;
        }
    }
    return QString();
}

} // namespace mm::receipts
