// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/booking_rules.h"

#include "models/core/clock.h"
#include "models/sevas/sevas_sql.h"
#include "models/sevas/slot_rights.h"
#include "models/store/query.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;
constexpr qint64 kIstOffsetMs = (5 * 60 + 30) * kMinuteMs;
constexpr qint64 kEpochJulianDay = 2'440'588;
constexpr qint64 kMaxSeats = 999;

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

bool allowsWeekday(const Seva& seva, QDate date)
{
    return (seva.fields.weekdays & (1 << (date.dayOfWeek() - 1))) != 0;
}

QDate nextWeekday(const Seva& seva, QDate date)
{
    QDate day = date.addDays(1);
    while (!allowsWeekday(seva, day)) {
        day = day.addDays(1);
    }
    return day;
}

Error refused(QLatin1StringView rule, const Seva& seva, QDate date, QVariantMap args = {})
{
    args.insert(u"seva"_s, seva.fields.name);
    args.insert(u"date"_s, iso(date));
    return invalid(rule, u"date"_s, std::move(args));
}

std::vector<const Batch*> batchesInUse(const Seva& seva)
{
    std::vector<const Batch*> batches;
    for (const auto& batch : seva.batches) {
        if (batch.isActive) {
            batches.push_back(&batch);
        }
    }
    return batches;
}

Error unknownBatch(const Seva& seva, const QString& asked)
{
    QStringList known;
    for (const auto* batch : batchesInUse(seva)) {
        known += batchLabel(batch->time.starts, batch->time.ends);
    }
    if (known.isEmpty()) {
        return notFound("batch.none"_L1, {{u"seva"_s, seva.fields.name}});
    }
    return notFound("batch.unknown"_L1,
        {{u"batch"_s, asked}, {u"seva"_s, seva.fields.name}, {u"batches"_s, known.join(u", "_s)}});
}

bool isOver(const Slot& slot, QDate date, Moment now)
{
    const QString& end = slot.ends.isEmpty() ? slot.starts : slot.ends;
    return date == now.today && !end.isEmpty() && end <= istTime(now.nowMs);
}

/// The slot asked for, or the one to choose; nullptr if none has the places.
const Slot* choose(const std::vector<Slot>& slots, const BookingAsk& ask, Moment now)
{
    const Slot* over = nullptr;
    for (const auto& slot : slots) {
        if ((!ask.batch.isNull() && slot.batch != ask.batch) || !slot.has(ask.seats)) {
            continue;
        }
        if (!ask.batch.isNull() || !isOver(slot, ask.date, now)) {
            return &slot;
        }
        over = over == nullptr ? &slot : over;
    }
    return over;
}

/// The most places that one of the slots asked for has left.
qint64 mostLeft(const std::vector<Slot>& slots, BatchId batch)
{
    qint64 most = 0;
    for (const auto& slot : slots) {
        if (batch.isNull() || slot.batch == batch) {
            most = std::max(most, slot.left().value_or(0));
        }
    }
    return most;
}

} // namespace

std::optional<qint64> Slot::left() const
{
    return quota ? std::optional<qint64>(std::max<qint64>(0, *quota - booked - leased))
                 : std::nullopt;
}

Result<std::vector<Slot>> slotsOf(store::Connection& db, const Seva& seva, QDate date)
{
    Query query(db, sql::sevas::slot_counts);
    query.bind("seva_date", date).bind("seva_id", seva.id);
    QHash<BatchId, qint64> booked;
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            break;
        }
        booked.insert(query.row().id<BatchId>(0), query.row().integer(1));
    }
    std::vector<Slot> slots;
    for (const auto* batch : batchesInUse(seva)) {
        slots.push_back({batch->id, batch->time.starts, batch->time.ends, batch->time.quota,
            booked.value(batch->id), 0});
    }
    if (slots.empty()) {
        slots.push_back({{}, {}, {}, std::nullopt, booked.value(BatchId()), 0});
    }
    MM_CHECK(holdToRights(db, seva.id, date, slots));
    return slots;
}

std::optional<qint64> cutoffMs(const Seva& seva, QDate date)
{
    if (!seva.fields.cutoff) {
        return std::nullopt;
    }
    const qint64 day = date.toJulianDay() - kEpochJulianDay - seva.fields.cutoff->daysBefore;
    return day * kDayMs - kIstOffsetMs + seva.fields.cutoff->minutes * kMinuteMs;
}

Result<void> checkDay(const Seva& seva, QDate date, Moment now)
{
    if (!seva.fields.isActive) {
        return fail(invalid("seva.inactive"_L1, u"seva"_s, {{u"seva"_s, seva.fields.name}}));
    }
    if (!date.isValid()) {
        return fail(invalid("seva.date_missing"_L1, u"date"_s));
    }
    if (date < now.today) {
        return fail(refused("seva.date_past"_L1, seva, date));
    }
    const QDate last = now.today.addDays(seva.fields.advanceDays);
    if (date > last) {
        return fail(refused("seva.too_far_ahead"_L1, seva, date, {{u"last_date"_s, iso(last)}}));
    }
    if (!allowsWeekday(seva, date)) {
        return fail(refused("seva.weekday"_L1, seva, date,
            {{u"next_date"_s, iso(nextWeekday(seva, date))},
                {u"weekdays"_s, weekdaysText(seva.fields.weekdays)}}));
    }
    if (const auto cutoff = cutoffMs(seva, date); cutoff && now.nowMs >= *cutoff) {
        return fail(refused("seva.cutoff"_L1, seva, date,
            {{u"cutoff"_s, u"%1 %2"_s.arg(iso(istDate(*cutoff)), istTime(*cutoff))}}));
    }
    return {};
}

Result<void> holdPlaces(store::Connection& db, SevaId seva)
{
    Query query(db, sql::sevas::lock_seva);
    query.bind("id", seva);
    MM_CHECK(query.one([](const Row& row) { return row.id<SevaId>(0); }));
    return {};
}

Result<Slot> takePlaces(store::Connection& db, const Seva& seva, const BookingAsk& ask, Moment now)
{
    MM_LET(slots, slotsOf(db, seva, ask.date));
    if (const Slot* slot = choose(slots, ask, now)) {
        return *slot;
    }
    MM_LET(next, nextFreeDate(db, seva, ask.batch, ask.seats, ask.date, now));
    QVariantMap args{{u"seva"_s, seva.fields.name}, {u"date"_s, iso(ask.date)},
        {u"left"_s, mostLeft(slots, ask.batch)}, {u"next_date"_s, iso(next)}};
    if (!next.isValid()) {
        return fail(Error{ErrorKind::QuotaFull, "seva.quota_full_all"_L1, u"date"_s, args, {}});
    }
    return fail(Error{ErrorKind::QuotaFull, "seva.quota_full"_L1, u"date"_s, args, {}});
}

Result<Slot> checkBookable(
    store::Connection& db, const Seva& seva, const BookingAsk& ask, Moment now)
{
    MM_CHECK(checkDay(seva, ask.date, now));
    if (ask.seats < 1 || ask.seats > kMaxSeats) {
        return fail(invalid("seva.quantity"_L1, u"quantity"_s, {{u"max"_s, kMaxSeats}}));
    }
    const qint64 personsMax = seva.fields.personsMax * ask.seats;
    if (ask.persons > personsMax) {
        return fail(invalid("seva.persons_many"_L1, u"persons"_s,
            {{u"seva"_s, seva.fields.name}, {u"max"_s, personsMax}}));
    }
    const auto batches = batchesInUse(seva);
    const auto isAsked = [&](const Batch* batch) {
        return batch->id == ask.batch;
    };
    if (!ask.batch.isNull() && std::none_of(batches.begin(), batches.end(), isAsked)) {
        return fail(unknownBatch(seva, ask.batch.toString()));
    }
    return takePlaces(db, seva, ask, now);
}

Result<QDate> nextFreeDate(
    store::Connection& db, const Seva& seva, BatchId batch, qint64 seats, QDate after, Moment now)
{
    const QDate last = now.today.addDays(seva.fields.advanceDays);
    for (QDate day = std::max(after.addDays(1), now.today); day <= last; day = day.addDays(1)) {
        if (!checkDay(seva, day, now)) {
            continue;
        }
        MM_LET(slots, slotsOf(db, seva, day));
        if (choose(slots, {day, batch, seats, 0}, now) != nullptr) {
            return day;
        }
    }
    return QDate();
}

Result<BatchId> batchAt(const Seva& seva, const QString& time)
{
    const auto minutes = parseTimeOfDay(time.section(u'-', 0, 0), u"batch"_s);
    for (const auto* batch : batchesInUse(seva)) {
        if (minutes && batch->time.starts == timeText(*minutes)) {
            return batch->id;
        }
    }
    return fail(unknownBatch(seva, time));
}

} // namespace mm::sevas
