// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/seat_holds.h"

#include "models/store/query.h"
#include "server/payments/payments_sql.h"

namespace mm::server {

using store::Query;
using store::Row;

Result<std::vector<HeldSeats>> seatsOfReceipt(store::Connection& db, ReceiptId receipt)
{
    Query query(db, sql::payments::seats_of_receipt);
    query.bind("receipt_id", receipt);
    return query.all([](const Row& row) {
        return HeldSeats{
            row.id<Id<void>>(0).uuid, row.id<Id<void>>(1).uuid, row.text(2), row.integer(3)};
    });
}

Result<void> keepSeats(store::Connection& db, TempleId temple, const Uuid& order,
    const std::vector<HeldSeats>& seats, qint64 untilMs)
{
    for (const auto& held : seats) {
        Query insert(db, sql::payments::keep_seats);
        insert.bind("temple_id", temple)
            .bind("id", order)
            .bind("seva_id", held.seva)
            .bind("batch_id", held.batch)
            .bind("seva_date", held.date)
            .bind("seats", held.seats)
            .bind("until_at", untilMs);
        MM_CHECK(insert.run());
    }
    return {};
}

Result<void> releaseSeats(store::Connection& db, const Uuid& order)
{
    Query query(db, sql::payments::release_seats);
    query.bind("id", order);
    MM_CHECK(query.run());
    return {};
}

Result<void> releaseOverdue(store::Connection& db, qint64 nowMs)
{
    Query query(db, sql::payments::release_overdue);
    query.bind("now", nowMs);
    MM_CHECK(query.run());
    return {};
}

Result<bool> holdsSeats(store::Connection& db, const Uuid& order, qint64 nowMs)
{
    Query query(db, sql::payments::holds_seats);
    query.bind("id", order).bind("now", nowMs);
    return query.one([](const Row& row) { return row.integer(0) > 0; });
}

} // namespace mm::server
