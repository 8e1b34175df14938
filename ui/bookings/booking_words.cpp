// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/booking_words.h"

#include "models/sevas/seva_text.h"
#include "ui/table/cell_text.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/shown_name.h"

#include <QCoreApplication>

namespace mm::ui {

using namespace Qt::StringLiterals;
using sevas::BookingStatus;

namespace {

constexpr const char* kContext = "Bookings";
/// Between the two halves of a page's cursor: stands in no name.
constexpr QChar kCursorMark = u'\x1f';

QString say(const char* word)
{
    return QCoreApplication::translate(kContext, word);
}

QString batchText(const QString& starts, const QString& ends)
{
    return QString(sevas::batchLabel(starts, ends)).replace(u'-', u'–');
}

/// "perf" finds Performed, in the language of the window or in English.
std::optional<BookingStatus> statusTyped(const QString& text)
{
    for (const auto status : {BookingStatus::Booked, BookingStatus::Performed,
             BookingStatus::NoShow, BookingStatus::Cancelled}) {
        if (bookingStatus(status).text.startsWith(text, Qt::CaseInsensitive)
            || sevas::statusText(status).startsWith(text, Qt::CaseInsensitive)) {
            return status;
        }
    }
    return {};
}

} // namespace

ColumnSet bookingColumns()
{
    const auto column = [](const QString& id, const char* title, CellFormat format, int width) {
        ColumnSpec spec;
        spec.id = id;
        spec.title = title;
        spec.format = format;
        spec.width = width;
        spec.filterable = false;
        return spec;
    };
    ColumnSet set;
    set.context = kContext;
    set.columns = {
        column(u"time"_s, QT_TRANSLATE_NOOP("Bookings", "Time"), CellFormat::Text, 110),
        column(u"seva"_s, QT_TRANSLATE_NOOP("Bookings", "Seva"), CellFormat::Text, 170),
        column(u"devotee"_s, QT_TRANSLATE_NOOP("Bookings", "Devotee"), CellFormat::Text, 170),
        column(u"number"_s, QT_TRANSLATE_NOOP("Bookings", "Receipt"), CellFormat::Text, 140),
        column(u"persons"_s, QT_TRANSLATE_NOOP("Bookings", "Persons"), CellFormat::Number, 80),
        column(u"seats"_s, QT_TRANSLATE_NOOP("Bookings", "Seats"), CellFormat::Number, 70),
        column(u"status"_s, QT_TRANSLATE_NOOP("Bookings", "Status"), CellFormat::Status, 130),
        column(u"deity"_s, QT_TRANSLATE_NOOP("Bookings", "Deity"), CellFormat::Text, 150),
        column(u"bookedAt"_s, QT_TRANSLATE_NOOP("Bookings", "Booked at"), CellFormat::Instant, 150),
    };
    set.columns[2].filterable = true;
    set.columns[2].stretches = true;
    set.columns[3].filterable = true;
    set.columns[6].filterable = true;
    set.columns[7].hidden = true;
    set.columns[8].hidden = true;
    return set;
}

StatusCell bookingStatus(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Booked:
        return {Tone::Info, say(QT_TRANSLATE_NOOP("Bookings", "Booked"))};
    case BookingStatus::Performed:
        return {Tone::Success, say(QT_TRANSLATE_NOOP("Bookings", "Performed"))};
    case BookingStatus::NoShow:
        return {Tone::Warning, say(QT_TRANSLATE_NOOP("Bookings", "No-show"))};
    case BookingStatus::Cancelled:
        return {Tone::Danger, say(QT_TRANSLATE_NOOP("Bookings", "Cancelled"))};
    }
    Q_UNREACHABLE();
}

TableRow bookingRow(const sevas::BookingRow& booking)
{
    TableRow row;
    row.key = booking.id.toString();
    row.cells = {batchText(booking.starts, booking.ends),
        shownName(booking.sevaName, booking.sevaNameLocal),
        shownName(booking.devoteeName, booking.devoteeNameLocal), booking.receiptNumber,
        booking.persons > 0 ? QVariant(booking.persons) : QVariant(), booking.seats,
        QVariant::fromValue(bookingStatus(booking.status)),
        shownName(booking.deityName, booking.deityNameLocal), booking.bookedAt};
    return row;
}

std::optional<sevas::BookingFilter> bookingFilter(const PageRequest& request)
{
    sevas::BookingFilter filter;
    filter.number = request.filters.value(u"number"_s);
    filter.devotee = request.filters.value(u"devotee"_s);
    if (const QString typed = request.filters.value(u"status"_s).trimmed(); !typed.isEmpty()) {
        filter.status = statusTyped(typed);
        if (!filter.status) {
            return {};
        }
    }
    // Until somebody sorts, in the order of the day.
    filter.sort = request.sortColumn.isEmpty() ? u"time"_s : request.sortColumn;
    filter.isDescending = !request.sortColumn.isEmpty() && request.sortOrder == Qt::DescendingOrder;
    filter.after =
        BookingId::fromString(request.cursor.section(kCursorMark, 0, 0)).value_or(BookingId());
    filter.afterKey = request.cursor.section(kCursorMark, 1);
    filter.limit = request.limit > 0 ? request.limit : filter.limit;
    return filter;
}

QString bookingCursor(const sevas::BookingRow& last)
{
    return last.id.toString() + kCursorMark + last.sortKey;
}

QString stepText(const sevas::BookingStep& step)
{
    QString deed;
    if (step.kind == "moved"_L1) {
        deed = say(QT_TRANSLATE_NOOP("Bookings", "Moved to %1"))
                   .arg(whenText(step.toDate, step.toStarts, step.toEnds));
    } else if (const auto status = sevas::statusFrom(step.kind)) {
        deed = bookingStatus(*status).text;
    }
    QStringList parts{cellText(step.happenedAt, CellFormat::Instant), deed, step.user, step.reason};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString whenText(QDate date, const QString& starts, const QString& ends)
{
    const QString batch = batchText(starts, ends);
    return batch.isEmpty() ? dateText(date) : dateText(date) + u", "_s + batch;
}

} // namespace mm::ui
