// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/connection.h"

namespace mm::devotees {

/// The devotees whose names the typed text may mean, best first: names that have every typed word
/// whole, then those where each typed word begins one, then those where it stands inside of one
/// (kumar in Shivakumar; for several words only if nobody was found so far). Within each of them
/// names that begin as typed come first, then the latest registered. May hold merged devotees; at
/// most `limit`.
Result<std::vector<DevoteeId>> matchNames(store::Connection& db, const QString& typed, int limit);

} // namespace mm::devotees
