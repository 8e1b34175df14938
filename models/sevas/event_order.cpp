// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/event_order.h"

#include "models/sevas/sevas_sql.h"
#include "models/store/query.h"

namespace mm::sevas {

namespace {

/// Clocks that differ by more are told of at the counter (sync).
constexpr qint64 kFurthestMs = 7LL * 24 * 60 * 60 * 1000;

/// Of a UUIDv7 (RFC 9562, 5.7).
qint64 instantOf(const Uuid& id)
{
    qint64 ms = 0;
    for (size_t i = 0; i < 6; ++i) {
        ms = (ms << 8) | id.bytes[i];
    }
    return ms;
}

} // namespace

Result<Uuid> goBehindEvents(store::UnitOfWork& unit, BookingId booking)
{
    store::Query query(unit.db(), sql::sevas::newest_event);
    query.bind("id", booking);
    MM_LET(newest, query.maybe([](const store::Row& row) { return row.id<BookingId>(0).uuid; }));
    if (!newest) {
        return Uuid();
    }
    const qint64 instant = instantOf(*newest);
    if (instant >= unit.nowMs() && instant <= unit.nowMs() + kFurthestMs) {
        std::ignore = unit.desk().ids.next(instant + 1);
    }
    return *newest;
}

} // namespace mm::sevas
