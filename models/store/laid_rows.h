// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace mm::store {

/// Lays rows on what stands there: in the connection's tray, or else at once. On SQLite the
/// statement takes one row a time.
Result<void> lay(Connection& db, TempleId temple, LaidRows rows);

/// One statement, past the tray. PostgreSQL.
Result<void> layAtOnce(Connection& db, TempleId temple, const LaidRows& rows);

} // namespace mm::store
