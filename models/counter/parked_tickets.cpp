// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/parked_tickets.h"

#include "models/counter/counter_sql.h"
#include "models/store/transaction.h"

namespace mm::counter {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

Result<void> keepTicket(store::Desk& desk, const Ticket& ticket)
{
    MM_LET(transaction, store::Transaction::begin(desk.db));
    {
        Query query(desk.db, sql::counter::keep_ticket);
        query.bind("temple_id", desk.temple)
            .bind("id", ticket.id)
            .bind("user_id", desk.actor.id)
            .bind("state", ticket.isParked ? "parked"_L1 : "open"_L1)
            .bind("title", ticket.title)
            .bind("body", ticket.body)
            .bind("updated_at", desk.clock.nowMs());
        MM_CHECK(query.run());
    }
    return transaction.commit();
}

Result<void> dropTicket(store::Desk& desk, const Uuid& id)
{
    MM_LET(transaction, store::Transaction::begin(desk.db));
    {
        Query query(desk.db, sql::counter::drop_ticket);
        query.bind("id", id);
        MM_CHECK(query.run());
    }
    return transaction.commit();
}

Result<std::vector<Ticket>> keptTickets(store::Desk& desk)
{
    Query query(desk.db, sql::counter::kept_tickets);
    query.bind("user_id", desk.actor.id);
    return query.all([](const Row& row) {
        return Ticket{row.id<Id<void>>(0).uuid, row.text(1) == u"parked", row.text(2), row.text(3),
            row.integer(4)};
    });
}

} // namespace mm::counter
