// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_spans.h"

#include <algorithm>

namespace mm::ui {

DaySpan spanOf(SpanKind kind, QDate day)
{
    switch (kind) {
    case SpanKind::Day:
        break;
    case SpanKind::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case SpanKind::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case SpanKind::Year: {
        const QDate april(day.month() >= 4 ? day.year() : day.year() - 1, 4, 1);
        return {april, april.addYears(1).addDays(-1)};
    }
    }
    return {day, day};
}

DaySpan cutAt(const DaySpan& span, QDate today)
{
    return {span.from, std::max(span.from, std::min(span.upto, today))};
}

QDate stepped(SpanKind kind, QDate day, int steps)
{
    switch (kind) {
    case SpanKind::Day:
        return day.addDays(steps);
    case SpanKind::Week:
        return day.addDays(7LL * steps);
    case SpanKind::Month:
        return day.addMonths(steps);
    case SpanKind::Year:
        break;
    }
    return day.addYears(steps);
}

DaySpan spanBefore(SpanKind kind, const DaySpan& span, QDate today)
{
    const DaySpan whole = spanOf(kind, span.from.addDays(-1));
    if (today >= span.upto) {
        return whole;
    }
    const DaySpan passed = cutAt(span, today);
    return {whole.from, std::min(whole.upto, whole.from.addDays(passed.from.daysTo(passed.upto)))};
}

} // namespace mm::ui
