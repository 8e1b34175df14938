// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/booking_line.h"

#include "models/sevas/catalogue.h"
#include "models/sevas/sevas_sql.h"
#include "models/sevas/slot_rights.h"
#include "models/store/tables.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::Query;
using store::UnitOfWork;

namespace {

Result<Slot> takePlacesAgain(UnitOfWork& unit, const BookingLine& line)
{
    MM_CHECK(holdPlaces(unit.db(), line.seva));
    MM_LET(seva, sevaById(unit.db(), line.seva, unit.today()));
    const BatchId batch = line.isBatchChosen ? BatchId() : line.batch;
    return takePlaces(
        unit.db(), seva, {line.date, batch, line.seats, 0}, {unit.today(), unit.nowMs()});
}

/// What a counter sold beyond its rights may come to another day: the paper says so.
QString titled(const QString& title, bool isProvisional)
{
    return isProvisional && !title.isEmpty() ? title + kProvisionalMark : title;
}

Result<void> insertState(UnitOfWork& unit, BookingId id, const BookingLine& line, BatchId batch)
{
    Query query(unit.db(), sql::sevas::insert_state);
    query.bind("temple_id", unit.desk().temple)
        .bind("id", id)
        .bind("seva_id", line.seva)
        .bind("batch_id", batch)
        .bind("seva_date", line.date)
        .bind("seats", line.seats);
    MM_CHECK(query.run());
    return {};
}

} // namespace

Result<SevaLine> resolveSevaLine(store::Connection& db, const SevaLineAsk& ask, Moment now)
{
    MM_LET(seva,
        ask.sevaId.isNull() ? findSeva(db, ask.seva, now.today)
                            : sevaById(db, ask.sevaId, now.today));
    BookingAsk booking{ask.date, ask.batchId, ask.quantity, ask.persons};
    if (booking.batch.isNull() && !ask.batch.trimmed().isEmpty()) {
        MM_LET(batch, batchAt(seva, ask.batch));
        booking.batch = batch;
    }
    MM_LET(slot, checkBookable(db, seva, booking, now));
    if (seva.priceId.isNull()) {
        return fail(
            invalid("seva.no_price"_L1, u"seva"_s, {{u"date"_s, now.today.toString(Qt::ISODate)}}));
    }
    MM_LET(amount, seva.price.times(ask.quantity));
    MM_LET(provisional, isProvisional(db, seva.id, slot, ask.date, ask.quantity));
    return SevaLine{titled(seva.fields.name, provisional),
        titled(seva.fields.nameLocal, provisional), ask.quantity, seva.price, amount, seva.ledger,
        seva.fund, ask.date > now.today,
        {seva.id, ask.date, slot.batch, batchLabel(slot.starts, slot.ends), booking.batch.isNull(),
            slot.quota.has_value(), ask.quantity, seva.priceId}};
}

Result<BookingWritten> writeBooking(UnitOfWork& unit, const BookingLine& line, ReceiptId receipt,
    ReceiptLineId receiptLine, DevoteeId devotee)
{
    MM_CHECK(unit.require(u"booking.create"_s));
    BookingWritten written{unit.newId<BookingId>(), line.date, line.batch, line.batchLabel};
    if (line.isLimited) {
        MM_LET(slot, takePlacesAgain(unit, line));
        written.batch = slot.batch;
        written.batchLabel = batchLabel(slot.starts, slot.ends);
        MM_CHECK(useRight(unit, line.seva, slot.batch, line.date, line.seats));
    }
    MM_CHECK(unit.insert(tables::bookings,
        {{"id", written.id}, {"receipt_id", receipt}, {"receipt_line_id", receiptLine},
            {"seva_id", line.seva}, {"batch_id", written.batch}, {"seva_date", line.date},
            {"devotee_id", devotee}, {"price_id", line.price}, {"booked_at", unit.nowMs()}}));
    MM_CHECK(insertState(unit, written.id, line, written.batch));
    return written;
}

} // namespace mm::sevas
