// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/chart.h"
#include "models/sevas/bookings.h"
#include "models/sevas/refund_booking.h"
#include "reports/json/receipt_json.h"
#include "reports/json/seva_json.h"
#include "server/api/api_sql.h"
#include "server/api/list_page.h"
#include "server/api/path_ids.h"
#include "server/api/route_groups.h"
#include "server/api/sale.h"
#include "server/api/sale_body.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using reports::bookingJson;
using reports::entryJson;
using reports::receiptJson;

namespace {

constexpr Field kArguments[] = {
    {"date_from"_L1, FieldKind::Date},
    {"date_to"_L1, FieldKind::Date},
    {"seva"_L1},
    {"status"_L1, FieldKind::Text, false, 20},
};
constexpr Field kListArguments[] = {
    {"date"_L1, FieldKind::Date, true},
};
constexpr Field kMoveFields[] = {
    {"date"_L1, FieldKind::Date, true},
    {"batch"_L1, FieldKind::Text, false, 20},
    {"reason"_L1, FieldKind::Text, false, 500},
};
constexpr Field kCancelFields[] = {
    {"reason"_L1, FieldKind::Text, true, 200},
    {"refund"_L1, FieldKind::Text, true, 10},
    {"reference"_L1, FieldKind::Text, false, 40},
    {"approver"_L1, FieldKind::Text, false, 40},
    {"approver_secret"_L1, FieldKind::Text, false, 200},
};
constexpr SortKey kSorts[] = {{"seva_date"_L1, "s.seva_date"}, {"booked_at"_L1, "b.booked_at"}};

Result<Answer> getBookings(const Reading& reading)
{
    const Ask& ask = reading.ask;
    const ListSource source{sql::api::bookings_page, sql::api::bookings_count, "b.id", kSorts};
    MM_LET(page,
        listPage(
            reading, source,
            [&ask](store::Query& query) {
                query.bind("date_from", argument(ask, u"date_from"_s))
                    .bind("date_to", argument(ask, u"date_to"_s))
                    .bind("seva", argument(ask, u"seva"_s))
                    .bind("status", argument(ask, u"status"_s));
            },
            [](const store::Row& row) {
                return QJsonObject{{u"id"_s, row.text(0)}};
            }));
    QJsonArray rows;
    for (const auto& found : page.data.toArray()) {
        const auto id = BookingId::fromString(found.toObject()[u"id"_s].toString());
        MM_LET(booking, sevas::bookingById(reading.db(), id.value_or(BookingId())));
        rows.append(bookingJson(booking));
    }
    page.data = rows;
    return page;
}

Result<Answer> shown(store::Connection& db, BookingId id)
{
    MM_LET(booking, sevas::bookingById(db, id));
    return Answer{bookingJson(booking)};
}

Result<Answer> getBooking(const Reading& reading)
{
    MM_LET(id, pathId<BookingId>(reading.ask, "booking.unknown"_L1));
    return shown(reading.db(), id);
}

Result<Answer> getSevaList(const Reading& reading)
{
    const QDate date = QDate::fromString(reading.ask.query.value(u"date"_s), Qt::ISODate);
    MM_LET(list, sevas::sevaList(reading.db(), {date}));
    QJsonArray rows;
    for (const auto& entry : list.entries) {
        rows.append(entryJson(entry));
    }
    return wholeList(reading.ask, rows);
}

Result<Answer> postBooking(Writing& writing)
{
    MM_LET(draft, bookingDraft(ValueReader(writing.ask.body)));
    MM_LET(receipt, issue(writing, std::move(draft)));
    QJsonObject data = receiptJson(receipt, writing.ask.language);
    data[u"receipt_id"_s] = idJson(receipt.id);
    for (const auto& line : receipt.lines) {
        if (!line.booking.isNull()) {
            data[u"id"_s] = idJson(line.booking);
            data[u"booking_id"_s] = idJson(line.booking);
            data[u"seva_date"_s] = dateJson(line.sevaDate);
            data[u"batch"_s] = textJson(line.batch);
            break;
        }
    }
    return issued(data, u"/api/v1/bookings/"_s + data[u"id"_s].toString());
}

Result<Answer> postPerform(Writing& writing)
{
    MM_LET(id, pathId<BookingId>(writing.ask, "booking.unknown"_L1));
    MM_CHECK(sevas::perform(writing.unit, id));
    return shown(writing.unit.db(), id);
}

Result<Answer> postNoShow(Writing& writing)
{
    MM_LET(id, pathId<BookingId>(writing.ask, "booking.unknown"_L1));
    MM_CHECK(sevas::markNoShow(writing.unit, id));
    return shown(writing.unit.db(), id);
}

Result<Answer> postMove(Writing& writing)
{
    MM_LET(id, pathId<BookingId>(writing.ask, "booking.unknown"_L1));
    const ValueReader body(writing.ask.body);
    sevas::MoveDraft draft;
    draft.booking = id;
    draft.toDate = body.date("date"_L1);
    draft.toBatch = body.text("batch"_L1);
    draft.reason = body.text("reason"_L1);
    MM_CHECK(sevas::move(writing.unit, draft));
    return shown(writing.unit.db(), id);
}

Result<Answer> postCancel(Writing& writing)
{
    MM_LET(id, pathId<BookingId>(writing.ask, "booking.unknown"_L1));
    MM_CHECK(sevas::bookingById(writing.unit.db(), id));
    const ValueReader body(writing.ask.body);
    MM_LET(refund, sevas::parseRefund(body.text("refund"_L1)));
    // A temple that is older than the ledger of the service's own cash.
    MM_CHECK(accounts::ensureCounterCash(writing.unit, writing.unit.desk().counterCode));
    MM_CHECK(sevas::cancelBooking(writing.unit,
        {id, body.text("reason"_L1), refund, body.text("reference"_L1)}, writing.approval));
    return shown(writing.unit.db(), id);
}

const Route kRoutes[] = {
    {.path = "/api/v1/bookings"_L1,
        .access = holders("seva_list.view"_L1),
        .summary = "Bookings by seva date, the latest first; no money, no phone"_L1,
        .query = kArguments,
        .isList = true,
        .read = getBookings},
    {.method = Method::Post,
        .path = "/api/v1/bookings"_L1,
        .access = holders("booking.create"_L1),
        .summary = "Book a seva and issue its receipt"_L1,
        .body = bookingFields(),
        .isFact = true,
        .write = postBooking},
    {.path = "/api/v1/bookings/{id}"_L1,
        .access = holders("seva_list.view"_L1),
        .summary = "One booking"_L1,
        .read = getBooking},
    {.path = "/api/v1/seva-list"_L1,
        .access = holders("seva_list.view"_L1),
        .summary = "The priest's list of a day"_L1,
        .query = kListArguments,
        .read = getSevaList},
    {.method = Method::Post,
        .path = "/api/v1/bookings/{id}/perform"_L1,
        .access = holders("booking.perform"_L1),
        .summary = "The seva was done"_L1,
        .write = postPerform},
    {.method = Method::Post,
        .path = "/api/v1/bookings/{id}/no-show"_L1,
        .access = holders("booking.perform"_L1),
        .summary = "Nobody came"_L1,
        .write = postNoShow},
    {.method = Method::Post,
        .path = "/api/v1/bookings/{id}/move"_L1,
        .access = holders("booking.move"_L1),
        .summary = "To another day or batch"_L1,
        .body = kMoveFields,
        .write = postMove},
    {.method = Method::Post,
        .path = "/api/v1/bookings/{id}/cancel"_L1,
        .access = holders("booking.cancel"_L1),
        .summary = "Give one booking up and its money back; the receipt stays"_L1,
        .body = kCancelFields,
        .write = postCancel,
        .approval = sevas::kLateCancelApproval},
};

} // namespace

std::span<const Route> bookingRoutes()
{
    return kRoutes;
}

} // namespace mm::server
