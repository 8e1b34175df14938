// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/connection.h"

#include <memory>

namespace mm::setup {

/// The clock of a store: the system's. Only a store that was made for trials (init --test-clock)
/// lets $MANDIRMITRA_NOW, an ISO instant, put it where it likes. Refuses with clock.malformed.
Result<std::unique_ptr<Clock>> clockFor(bool isTestStore);
/// The same for a store that is there.
Result<std::unique_ptr<Clock>> clockOf(store::Connection& db);
/// Marks a new store as made for trials.
Result<void> markTestStore(store::Connection& db);

} // namespace mm::setup
