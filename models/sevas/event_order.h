// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// A booking's events count in the order of their ids, and those hold the clock of the counter that
/// wrote them. What is written now was written in the knowledge of those that are here: the ids
/// that the unit makes from now on come behind them, also where the other counter's clock goes days
/// before this one's. One that lies further ahead is a clock that was set wrong; this counter does
/// not follow it. Call it before the unit makes its first id. The newest event; null without any.
Result<Uuid> goBehindEvents(store::UnitOfWork& unit, BookingId booking);

} // namespace mm::sevas
