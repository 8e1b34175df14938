// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/seeding/random.h"

#include <QDate>

#include <vector>

namespace mm::seeding {

/// How many receipts a day is worth, an ordinary one being 10: weekends and Mondays are busier, the
/// festival weeks much busier (by the civil calendar, near enough for books that are made up).
int busyness(QDate date);

/// `receipts` spread over `days` from `first` on by their busyness; they add up exactly.
Result<std::vector<qint64>> spread(qint64 receipts, QDate first, int days);

/// The instants (UTC ms) of `count` receipts of a day, in order: the counter is open from 6 to
/// 20:30 in Kolkata, and most people come for the morning and the evening aarati.
std::vector<qint64> instantsOf(Random& random, QDate date, qint64 count);

} // namespace mm::seeding
