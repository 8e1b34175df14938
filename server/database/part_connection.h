// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/tenant_connection.h"

namespace mm::server {

/// A transaction inside of one that is open on another connection. What it keeps is kept when the
/// whole is.
class PartConnection final : public store::Connection
{
public:
    explicit PartConnection(TenantConnection& whole)
        : m_whole(whole)
    { }

    /// It could not be taken back: the whole is of no use any more.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    [[nodiscard]] store::Engine engine() const override { return m_whole.engine(); }
    Result<void> execute(const QByteArray& script) override { return m_whole.execute(script); }
    Result<std::shared_ptr<store::PreparedStatement>> prepare(const QByteArray& sql) override
    {
        return m_whole.prepare(sql);
    }
    Result<void> begin() override
    {
        if (m_whole.isInPart()) {
            return fail(internal(QStringLiteral("begin inside of a transaction")));
        }
        m_whole.beginPart();
        return {};
    }
    Result<void> commit() override { return m_whole.keepPart(); }
    void rollback() override { m_isBroken = !m_whole.dropPart() || m_isBroken; }
    [[nodiscard]] bool inTransaction() const override { return m_whole.isInPart(); }
    Result<void> settle() override { return m_whole.settle(); }
    store::OperationTray* tray() override { return m_whole.tray(); }

private:
    TenantConnection& m_whole;
    bool m_isBroken = false;
};

} // namespace mm::server
