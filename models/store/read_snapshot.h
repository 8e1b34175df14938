// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <utility>

namespace mm::store {

/// A reading transaction: while it lives, all queries of the connection see the store as it stood
/// at the first of them, whatever others write. Holds nobody up. Inside of a transaction that is
/// open already it does nothing.
class [[nodiscard]] ReadSnapshot
{
public:
    static Result<ReadSnapshot> begin(Connection& db)
    {
        if (db.inTransaction()) {
            return ReadSnapshot(nullptr);
        }
        MM_CHECK(db.execute(db.engine() == Engine::Sqlite
                ? "BEGIN"
                : "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"));
        return ReadSnapshot(&db);
    }
    ~ReadSnapshot()
    {
        if (m_db != nullptr) {
            m_db->rollback();
        }
    }
    ReadSnapshot(ReadSnapshot&& other) noexcept
        : m_db(std::exchange(other.m_db, nullptr))
    { }
    ReadSnapshot& operator=(ReadSnapshot&&) = delete;
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

private:
    explicit ReadSnapshot(Connection* db)
        : m_db(db)
    { }
    Connection* m_db;
};

} // namespace mm::store
