// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/seva_register.h"

#include "models/sevas/seva_text.h"
#include "models/sevas/sevas_sql.h"
#include "models/store/query.h"

namespace mm::sevas {

using store::Query;
using store::Row;

Result<std::vector<SoldSeva>> sevaRegister(store::Connection& db, QDate from, QDate upto)
{
    Query query(db, sql::sevas::seva_register);
    query.bind("from_date", from).bind("upto_date", upto);
    return query.all([](const Row& row) {
        SoldSeva sold;
        sold.booking = row.id<BookingId>(0);
        sold.receipt = row.id<ReceiptId>(1);
        sold.receiptNumber = row.text(2);
        sold.businessDate = row.date(3);
        sold.issuedAt = row.integer(4);
        sold.devoteeName = row.text(5);
        sold.phone = row.text(6);
        sold.sevaCode = row.text(7);
        sold.sevaName = row.text(8);
        sold.deity = row.text(9);
        sold.sevaDate = row.date(10);
        sold.batch = row.isNull(11) ? QString() : batchLabel(row.text(11), row.text(12));
        sold.seats = row.integer(13);
        sold.persons = row.integer(14);
        sold.amount = row.money(15);
        sold.status = statusFrom(row.text(16)).value_or(BookingStatus::Booked);
        return sold;
    });
}

} // namespace mm::sevas
