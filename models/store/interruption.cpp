// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/interruption.h"

#include "models/store/sqlite_connection.h"

#include <sqlite3.h>

namespace mm::store {

namespace {

/// Steps of SQLite's machine between two looks: far below a millisecond.
constexpr int kStepsBetweenLooks = 20'000;

int isSet(void* stop)
{
    return static_cast<const std::atomic_bool*>(stop)->load() ? 1 : 0;
}

} // namespace

Interruption::Interruption(Connection& db, const std::atomic_bool* stop)
{
    if (auto* sqlite = dynamic_cast<SqliteConnection*>(&db); sqlite != nullptr && stop != nullptr) {
        m_db = sqlite->handle();
        sqlite3_progress_handler(
            m_db, kStepsBetweenLooks, isSet, const_cast<std::atomic_bool*>(stop));
    }
}

Interruption::~Interruption()
{
    if (m_db != nullptr) {
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
    }
}

} // namespace mm::store
