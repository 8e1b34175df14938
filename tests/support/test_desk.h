// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/desk.h"
#include "models/store/sqlite_connection.h"
#include "models/store/unit_of_work.h"

#include <QTemporaryDir>

#include <memory>

namespace mm::test {

class PgCluster;

/// 22 November 2026, 10:00 in Kolkata: a Sunday inside financial year 2026-27.
inline constexpr qint64 kTestNowMs = 1'795'321'800'000;

/// A desk to run use cases at: a fresh store with every migration, one temple (code TST), counter
/// C01 and an actor who may do everything. The clock stands until a test moves it.
class TestDesk
{
public:
    /// On SQLite, in a folder of its own.
    TestDesk();
    /// On PostgreSQL, in a database of its own of a running cluster.
    explicit TestDesk(PgCluster& cluster);
    /// At the first counter of a store that is there already (not opened for creation, not
    /// migrated).
    explicit TestDesk(const QString& existingStore);
    ~TestDesk();
    TestDesk(const TestDesk&) = delete;
    TestDesk& operator=(const TestDesk&) = delete;

    [[nodiscard]] store::Desk& desk() { return *m_desk; }
    [[nodiscard]] store::Connection& db() { return *m_db; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    /// The file of a SQLite store.
    [[nodiscard]] QString path() const;
    /// Replaces what the actor may do.
    void allowOnly(const QSet<QString>& permissions) { m_desk->actor.permissions = permissions; }
    /// Runs one use case in a unit of work of its own.
    template <typename Work>
    auto run(Work work) -> decltype(work(std::declval<store::UnitOfWork&>()))
    {
        return store::inUnitOfWork(*m_desk, work);
    }
    /// A number that some SQL gives: counts and sums in checks.
    qint64 number(const QByteArray& sql);

private:
    void prepare();
    void sitDown();

    QTemporaryDir m_folder;
    FixedClock m_clock{kTestNowMs};
    std::unique_ptr<store::Connection> m_db;
    std::unique_ptr<store::Desk> m_desk;
};

/// Every permission that any use case asks for.
QSet<QString> allPermissions();

} // namespace mm::test
