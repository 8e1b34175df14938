// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/booking_projection.h"

#include "models/sevas/sevas_sql.h"
#include "models/store/array_text.h"
#include "models/store/query.h"

namespace mm::sevas {

using store::Query;
using store::Value;

Result<void> renewBookingStates(
    store::Connection& db, TempleId temple, std::span<const Uuid> bookings)
{
    if (bookings.empty()) {
        return {};
    }
    if (db.engine() == store::Engine::Postgres) {
        const std::vector<Value> ids(bookings.begin(), bookings.end());
        Query many(db, sql::sevas::renew_state);
        many.bind("temple_id", temple).bind("bookings", store::arrayText(ids));
        MM_CHECK(many.run());
        return {};
    }
    for (const auto& booking : bookings) {
        Query one(db, sql::sevas::renew_state);
        MM_CHECK(one.bind("temple_id", temple).bind("bookings", booking).run());
    }
    return {};
}

Result<void> rebuildBookingStates(store::Connection& db, TempleId temple)
{
    Query forget(db, sql::sevas::delete_states);
    MM_CHECK(forget.bind("temple_id", temple).run());
    Query derive(db, sql::sevas::rebuild_states);
    MM_CHECK(derive.bind("temple_id", temple).run());
    return {};
}

} // namespace mm::sevas
