// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

struct sqlite3;

namespace mm::store {

/// The error value for an extended SQLite result code (sqlite.org/rescode.html). Busy and full are
/// told apart from damage: a locked file is never taken for a broken one.
Error sqliteError(sqlite3* db, int extendedCode, const QString& doing);

/// The error value for a five-letter SQLSTATE (PostgreSQL manual, appendix A).
Error postgresError(QLatin1StringView sqlState, const QString& message, const QString& doing);

} // namespace mm::store
