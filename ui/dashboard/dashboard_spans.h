// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace mm::ui {

/// How much the dashboard looks at. A week begins on Monday, a year on 1 April.
enum class SpanKind { Day, Week, Month, Year };

/// Days from `from` to `upto`, both included.
struct DaySpan
{
    QDate from;
    QDate upto;
    bool operator==(const DaySpan&) const = default;
};

/// The whole span that a day lies in.
DaySpan spanOf(SpanKind kind, QDate day);

/// What of a span is over or under way: nothing after today.
DaySpan cutAt(const DaySpan& span, QDate today);

/// A day in the span before or after.
QDate stepped(SpanKind kind, QDate day, int steps);

/// What a span is compared with: the one before it, and of that no more days than have passed of
/// this one, so that the 22nd is held against the first 22 days of last month. A span that is over
/// is compared with the whole of the one before.
DaySpan spanBefore(SpanKind kind, const DaySpan& span, QDate today);

} // namespace mm::ui
