// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audit_log.h"

#include "models/audit/audit_sql.h"
#include "models/audit/event_row.h"
#include "models/core/clock.h"

namespace mm::audit {

using namespace Qt::StringLiterals;
using store::Query;

namespace {

/// The least id that an event of the instant can have (RFC 9562, 5.7: ms in the first 48 bits).
Uuid firstIdAt(qint64 ms)
{
    Uuid id;
    for (size_t i = 0; i < 6; ++i) {
        id.bytes[i] = static_cast<unsigned char>((ms >> (8 * (5 - i))) & 0xff);
    }
    return id;
}

Uuid lastId()
{
    Uuid id;
    id.bytes.fill(0xff);
    return id;
}

/// Midnight in Kolkata at the beginning of a day.
qint64 beginningOf(QDate day)
{
    return parseInstant(day.toString(Qt::ISODate) + u"T00:00:00+05:30"_s);
}

bool isOfAction(const QString& action, const QString& wanted)
{
    return wanted.isEmpty() || action == wanted
        || (action.startsWith(wanted) && action.at(wanted.size()) == u'.');
}

bool matches(const EventRow& event, const EventFilter& filter)
{
    if (!isOfAction(event.action, filter.action)
        || (!filter.entity.isEmpty() && event.entity != filter.entity)
        || (!filter.username.isEmpty() && event.username != filter.username)) {
        return false;
    }
    if (filter.text.isEmpty()) {
        return true;
    }
    for (const QString* text :
        {&event.reason, &event.before, &event.after, &event.counter, &event.username}) {
        if (text->contains(filter.text, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<EventPage> listEvents(store::Connection& db, const EventFilter& filter)
{
    Uuid before = lastId();
    if (filter.upto.isValid()) {
        before = firstIdAt(beginningOf(filter.upto.addDays(1)));
    }
    if (!filter.after.isNull()) {
        before = std::min(before, filter.after);
    }
    Query query(db, sql::audit::events_before);
    query.bind("before", before)
        .bind("from_id", filter.from.isValid() ? firstIdAt(beginningOf(filter.from)) : Uuid())
        .bind("limit", qint64{kScannedForEvents});
    EventPage page;
    for (int scanned = 0; scanned < kScannedForEvents; ++scanned) {
        MM_LET(more, query.next());
        if (!more) {
            page.next = {};
            return page;
        }
        EventRow event = eventFrom(query.row());
        page.next = event.id;
        if (matches(event, filter)) {
            page.events.push_back(std::move(event));
            if (static_cast<int>(page.events.size()) == filter.limit) {
                break;
            }
        }
    }
    return page;
}

} // namespace mm::audit
