// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/booking_page.h"
#include "ui/table/table_columns.h"

namespace mm::ui {

/// How bookings are written in the window.

ColumnSet bookingColumns();
TableRow bookingRow(const sevas::BookingRow& booking);
StatusCell bookingStatus(sevas::BookingStatus status);
/// The filter row as the store takes it; nothing if what is typed is no status.
std::optional<sevas::BookingFilter> bookingFilter(const PageRequest& request);
/// Where the page after this row begins.
QString bookingCursor(const sevas::BookingRow& last);
/// "22 Nov 2026 10:30 · Moved to 26 Nov 2026, 06:00 · Lakshmi · Train is late"
QString stepText(const sevas::BookingStep& step);
/// "26 Nov 2026, 06:00–08:00"
QString whenText(QDate date, const QString& starts, const QString& ends);

} // namespace mm::ui
