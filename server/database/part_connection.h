// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace mm::server {

/// A transaction inside of one that is open on another connection: a savepoint of PostgreSQL. What
/// it keeps is kept when the whole is.
class PartConnection final : public store::Connection
{
public:
    explicit PartConnection(store::Connection& whole)
        : m_whole(whole)
    { }

    /// The savepoint could not be gone back to: the whole is of no use any more.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    [[nodiscard]] store::Engine engine() const override { return m_whole.engine(); }
    Result<void> execute(const QByteArray& script) override { return m_whole.execute(script); }
    Result<std::shared_ptr<store::PreparedStatement>> prepare(const QByteArray& sql) override
    {
        return m_whole.prepare(sql);
    }
    Result<void> begin() override;
    Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] bool inTransaction() const override { return m_isOpen; }
    Result<void> settle() override { return m_whole.settle(); }
    store::OperationTray* tray() override { return m_whole.tray(); }

private:
    store::Connection& m_whole;
    size_t m_operationsBefore = 0;
    bool m_isOpen = false;
    bool m_isBroken = false;
};

} // namespace mm::server
