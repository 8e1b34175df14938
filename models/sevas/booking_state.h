// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace mm::store {
class Connection;
}

namespace mm::sevas {

enum class BookingStatus { Booked, Performed, NoShow, Cancelled };

/// "booked", "performed", "no_show", "cancelled": as stored and as in the JSON contract.
QString statusText(BookingStatus status);
std::optional<BookingStatus> statusFrom(const QString& text);

/// Where a booking stands: what booking_states holds.
struct BookingState
{
    QDate date;
    BatchId batch;
    BookingStatus status = BookingStatus::Booked;
    bool operator==(const BookingState&) const = default;
};

/// What happened to a booking, as booking_events holds it.
struct BookingEvent
{
    QString kind; ///< "performed", "no_show", "moved", "cancelled"
    QDate toDate = {};
    BatchId toBatch = {};
};

/// The state that follows from one more event.
BookingState after(const BookingState& state, const BookingEvent& event);

/// Proves that booking_states is what the facts say, place for place: what is wrong, in words for
/// the operator, at most a hundred lines; none if all is well. For `verify`.
Result<std::vector<QString>> checkBookingStates(store::Connection& db);

} // namespace mm::sevas
