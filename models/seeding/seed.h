// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"
#include "models/store/field_sealer.h"

#include <atomic>
#include <functional>

namespace mm::seeding {

/// What books to make.
struct SeedPlan
{
    qint64 receipts = 1000;
    qint64 devotees = 200;
    /// How many years back the first receipt lies.
    int years = 1;
    quint64 randomSeed = 1;
    /// Told after each batch.
    std::function<void(qint64 done, qint64 total)> progress = {};
    const std::atomic_bool* isCancelled = nullptr;
};

/// What was made.
struct SeedReport
{
    qint64 receipts = 0;
    qint64 devotees = 0;
    qint64 cancelled = 0;
    qint64 bookings = 0;
    Money total;
};

/// Fills a store with books as a temple has them, for trials and benchmarks: devotees, donations
/// and sevas spread over the years back from the desk's today, with busy weekends and festivals,
/// several ways of paying, some receipts cancelled. Everything goes through the rules of the
/// counter, at a clock that walks through the years, so `verify` holds. The same store, plan and
/// today give the same rows, ids included.
///
/// Needs "devotee.create", "donation.create", "booking.create", "receipt.cancel", "seva.manage".
/// Refused: seed.impossible (negative numbers, more than 30 years), and as the rules refuse.
Result<SeedReport> seed(store::Desk& desk, const store::FieldSealer& sealer, const SeedPlan& plan);

} // namespace mm::seeding
