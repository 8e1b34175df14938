// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace mm::server {

/// After the service was renewed: what newer counters had sent of columns that it did not know
/// then, and that masters keep in `ext`, goes where it belongs. Each row gets a new number, so that
/// the counters pull it. A value that its column does not take stays where it is. How many rows.
///
/// `db` is the owner's connection, whom no policy hides rows from; app.sync_tx is on.
Result<qint64> takeUpNewColumns(store::Connection& db, qint64 nowMs);

} // namespace mm::server
