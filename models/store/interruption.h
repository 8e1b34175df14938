// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <atomic>

struct sqlite3;

namespace mm::store {

/// While it lives, a statement that runs on `db` is broken off soon after `stop` is set, with an
/// error: for long reading, of which nothing is lost. On PostgreSQL a statement runs to its end.
class Interruption
{
public:
    /// `stop` may be null: then nothing is broken off. Both outlive the interruption.
    Interruption(Connection& db, const std::atomic_bool* stop);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    sqlite3* m_db = nullptr;
};

} // namespace mm::store
