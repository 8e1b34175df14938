// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace mm::store {

/// A write transaction that is rolled back unless it was committed.
class [[nodiscard]] Transaction
{
public:
    static Result<Transaction> begin(Connection& db)
    {
        MM_CHECK(db.begin());
        return Transaction(db);
    }
    ~Transaction()
    {
        if (m_db != nullptr) {
            m_db->rollback();
        }
    }
    Transaction(Transaction&& other) noexcept
        : m_db(std::exchange(other.m_db, nullptr))
    { }
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// After a failed commit nothing of the transaction is kept.
    Result<void> commit()
    {
        auto done = m_db->commit();
        if (!done) {
            m_db->rollback();
        }
        m_db = nullptr;
        return done;
    }

private:
    explicit Transaction(Connection& db)
        : m_db(&db)
    { }
    Connection* m_db;
};

} // namespace mm::store
