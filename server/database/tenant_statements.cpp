// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "server/database/guarded_statement.h"
#include "server/database/recalled_statement.h"
#include "server/database/tenant_connection.h"

namespace mm::server {

using store::PreparedStatement;
using store::Query;

const StatementUse& TenantConnection::useOf(const QByteArray& sql)
{
    auto use = m_uses.constFind(sql);
    if (use == m_uses.cend()) {
        use = m_uses.insert(sql, StatementUse::of(sql));
    }
    return *use;
}

Result<std::shared_ptr<PreparedStatement>> TenantConnection::prepareInside(const QByteArray& sql)
{
    m_hasOutbox = m_hasOutbox || sql.contains("INTO sync_outbox");
    MM_LET(statement, m_inner->prepare(sql));
    if (!m_seq) {
        return statement;
    }
    const StatementUse& use = useOf(sql);
    m_written.unite(use.written);
    const auto isKnown = [&](const TempleMemory::Tables& read) {
        return m_memory != nullptr && !read.isEmpty() && !read.intersects(m_written);
    };
    if (isKnown(use.remembered) || isKnown(use.steady)) {
        const bool isLasting = !use.remembered.isEmpty();
        return std::make_shared<RecalledStatement>(isLasting ? *m_memory : m_steady, m_temple,
            *m_seq, std::move(statement), sql, isLasting ? use.remembered : use.steady);
    }
    return std::make_shared<GuardedStatement>(
        std::move(statement), [this, use] { return comeBefore(use); });
}

/// What is held must not be missed by the statement that runs next.
Result<void> TenantConnection::comeBefore(const StatementUse& use)
{
    if (use.movesEnds) {
        m_held.forgetEnds();
    }
    if (use.goesBack) {
        // All of it came after the savepoint, before which everything was written.
        m_held.dropHeld();
        return {};
    }
    return use.isMereRead && !m_held.concerns(use.words) ? Result<void>()
                                                         : writeHeld(!use.isMereRead);
}

Result<void> TenantConnection::writeHeld(bool needsSavepoint)
{
    if (m_part && !m_part->hasSavepoint && (needsSavepoint || m_held.isHeldAfter(m_part->before))) {
        MM_CHECK(m_held.write(*m_inner, m_temple, m_part->before));
        Query savepoint(*m_inner, "SAVEPOINT mm_request");
        MM_CHECK(savepoint.send());
        m_part->hasSavepoint = true;
    }
    return m_held.write(*m_inner, m_temple, m_held.count());
}

Result<void> TenantConnection::keepPart()
{
    const bool hasSavepoint = m_part && m_part->hasSavepoint;
    if (hasSavepoint) {
        // Waits for all that was sent: what was refused of it is this part's.
        Query release(*m_inner, "RELEASE mm_request");
        MM_CHECK(release.run());
    }
    m_part.reset();
    return {};
}

bool TenantConnection::dropPart()
{
    const auto part = std::exchange(m_part, std::nullopt);
    if (!part) {
        return true;
    }
    m_held.backTo(part->before);
    if (!part->hasSavepoint) {
        return true;
    }
    // What was refused of it is of no more interest.
    static_cast<void>(m_inner->settle());
    return m_inner->execute("ROLLBACK TO mm_request; RELEASE mm_request").has_value();
}

} // namespace mm::server
