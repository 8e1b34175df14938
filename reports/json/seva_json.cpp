// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/json/seva_json.h"

#include "reports/json/json_values.h"

#include <QJsonArray>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

QJsonValue countJson(const std::optional<qint64>& count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

} // namespace

QJsonObject sevaJson(const sevas::Seva& seva)
{
    QJsonArray batches;
    for (const auto& batch : seva.batches) {
        if (batch.isActive) {
            batches.append(QJsonObject{{u"id"_s, idJson(batch.id)},
                {u"starts"_s, batch.time.starts}, {u"ends"_s, textJson(batch.time.ends)},
                {u"quota"_s, countJson(batch.time.quota)}});
        }
    }
    const auto& fields = seva.fields;
    return {{u"id"_s, idJson(seva.id)}, {u"code"_s, fields.code}, {u"name"_s, fields.name},
        {u"name_local"_s, fields.nameLocal}, {u"deity"_s, textJson(seva.deityName)},
        {u"category"_s, fields.category},
        {u"price_paise"_s, seva.priceId.isNull() ? QJsonValue() : moneyJson(seva.price)},
        {u"weekdays"_s, sevas::weekdaysText(fields.weekdays)},
        {u"cutoff"_s, fields.cutoff ? QJsonValue(sevas::cutoffText(*fields.cutoff)) : QJsonValue()},
        {u"persons_max"_s, fields.personsMax}, {u"advance_days"_s, fields.advanceDays},
        {u"ledger_code"_s, fields.ledgerCode}, {u"fund_code"_s, fields.fundCode},
        {u"active"_s, fields.isActive}, {u"batches"_s, batches}};
}

QJsonObject slotJson(const sevas::Slot& slot)
{
    // A batch is named by its start; a seva without batches has one slot for the whole day.
    return {{u"batch"_s, textJson(slot.starts)}, {u"ends"_s, textJson(slot.ends)},
        {u"quota"_s, countJson(slot.quota)}, {u"booked"_s, slot.booked}, {u"leased"_s, slot.leased},
        {u"left"_s, countJson(slot.left())}};
}

QJsonObject bookingJson(const sevas::BookingRow& booking)
{
    return {{u"booking_id"_s, idJson(booking.id)}, {u"id"_s, idJson(booking.id)},
        {u"receipt_number"_s, booking.receiptNumber}, {u"seva"_s, booking.sevaCode},
        {u"seva_name"_s, booking.sevaName}, {u"deity"_s, textJson(booking.deityName)},
        {u"devotee_name"_s, textJson(booking.devoteeName)},
        {u"seva_date"_s, dateJson(booking.date)}, {u"first_date"_s, dateJson(booking.firstDate)},
        {u"batch"_s, textJson(booking.starts)}, {u"report_by"_s, textJson(booking.reportBy)},
        {u"seats"_s, booking.seats}, {u"persons"_s, booking.persons},
        {u"status"_s, sevas::statusText(booking.status)},
        {u"booked_at"_s, instantJson(booking.bookedAt)}};
}

QJsonObject entryJson(const sevas::ListEntry& entry)
{
    QJsonArray persons;
    for (const auto& person : entry.persons) {
        persons.append(QJsonObject{{u"name"_s, person.name},
            {u"name_local"_s, textJson(person.nameLocal)}, {u"gotra"_s, textJson(person.gotra)},
            {u"nakshatra"_s, textJson(person.nakshatra)}, {u"rashi"_s, textJson(person.rashi)}});
    }
    return {{u"booking_id"_s, idJson(entry.booking)}, {u"batch"_s, textJson(entry.starts)},
        {u"ends"_s, textJson(entry.ends)}, {u"seva"_s, entry.sevaCode},
        {u"seva_name"_s, entry.sevaName}, {u"seva_name_local"_s, textJson(entry.sevaNameLocal)},
        {u"deity"_s, textJson(entry.deityName)}, {u"deity_local"_s, textJson(entry.deityNameLocal)},
        {u"persons"_s, persons}, {u"seats"_s, entry.seats},
        {u"receipt_number"_s, entry.receiptNumber}, {u"status"_s, entry.status},
        {u"is_addition"_s, entry.isAddition}, {u"prasada"_s, textJson(entry.prasada)}};
}

} // namespace mm::reports
