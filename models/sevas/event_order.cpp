// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/event_order.h"

#include "models/sevas/sevas_sql.h"
#include "models/store/query.h"

namespace mm::sevas {

Result<Uuid> goBehindEvents(store::UnitOfWork& unit, BookingId booking)
{
    store::Query query(unit.db(), sql::sevas::newest_event);
    query.bind("id", booking);
    MM_LET(newest, query.maybe([](const store::Row& row) { return row.id<BookingId>(0).uuid; }));
    if (!newest) {
        return Uuid();
    }
    // Refused: a clock that was set wrong. The booking then stands as the ids of its events say.
    std::ignore = unit.goBehind(*newest);
    return *newest;
}

} // namespace mm::sevas
