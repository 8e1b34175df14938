// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/day_book.h"

#include "models/accounts/accounts_sql.h"

namespace mm::accounts {

using store::Query;
using store::Row;

Result<std::vector<DayBookLine>> dayBook(store::Connection& db, QDate from, QDate upto)
{
    Query query(db, sql::accounts::day_book);
    query.bind("from_date", from).bind("upto_date", upto);
    return query.all([](const Row& row) {
        return DayBookLine{row.id<VoucherId>(0), row.text(1), row.text(2), row.date(3),
            row.integer(4), row.text(5), row.text(6), row.text(7), row.text(8), row.text(9),
            row.text(10), row.money(11), row.money(12)};
    });
}

} // namespace mm::accounts
