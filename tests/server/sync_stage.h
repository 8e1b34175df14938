// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/tenant_connection.h"
#include "tests/server/sync_counter.h"

namespace mm::test {

/// The running service, the books of a temple that began offline, and counters at both temples.
class SyncStage
{
protected:
    /// Empty when the service runs.
    QString begin(const server::Settings& changed = {});
    /// The temple of the books comes in with its first counter and all of its operations; what went
    /// wrong, else empty.
    QString adopt();
    server::TenantConnection tenant();
    qint64 number(TempleId temple, const QByteArray& sql);
    /// A counter that was let in with a code; null if it was not.
    std::unique_ptr<SyncCounter> newCounter(const QString& code, TempleId temple);
    /// Operations of a fresh desk that are no part of the common books.
    static std::vector<protocol::OutboxOperation> deityOperations(int count, qint64 firstSeq);

    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<TestDesk> m_books;
    std::unique_ptr<SyncCounter> m_first;
    std::vector<protocol::OutboxOperation> m_operations;
};

} // namespace mm::test
