// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// A booking's events count in the order of their ids. What is written now was written in the
/// knowledge of those that are here, and comes behind them (UnitOfWork::goBehind()), but not behind
/// one of a clock that was set years ahead. The newest event; null without any.
Result<Uuid> goBehindEvents(store::UnitOfWork& unit, BookingId booking);

} // namespace mm::sevas
