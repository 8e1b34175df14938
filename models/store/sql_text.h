// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mm::store {

/// One statement of the SQL library. Made at build time from FEATURE/sql/NAME.sql; where
/// PostgreSQL needs other words, from NAME.pg.sql too. Parameters are named (:devotee_id).
struct SqlText
{
    const char* name;
    const char* sqlite;
    const char* postgres;
};

} // namespace mm::store
