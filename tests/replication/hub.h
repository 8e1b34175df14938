// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/arbiter.h"
#include "models/conflicts/settle.h"
#include "models/store/unit_of_work.h"
#include "tests/support/test_engine.h"

#include <QRandomGenerator>

namespace mm::test {

/// A counter's own store and desk. The first one makes the temple, the others join it.
class Counter
{
public:
    /// A fresh store of a temple that is there already.
    Counter(const store::Desk& first, const QString& code);
    /// A desk that has its books.
    explicit Counter(TestDesk& desk);

    [[nodiscard]] store::Desk& desk() { return m_own ? *m_own : m_first->desk(); }
    [[nodiscard]] store::Connection& db() { return desk().db; }
    [[nodiscard]] FixedClock& clock() { return m_own ? m_clock : m_first->clock(); }
    template <typename Work>
    auto run(Work work) -> decltype(work(std::declval<store::UnitOfWork&>()))
    {
        return store::inUnitOfWork(desk(), work);
    }

    qint64 cursor = 0;
    qint64 pushedUpTo = 0;

private:
    TestDesk* m_first = nullptr;
    QTemporaryDir m_folder;
    FixedClock m_clock{kTestNowMs};
    std::unique_ptr<store::SqliteConnection> m_db;
    std::unique_ptr<store::Desk> m_own;
};

/// The service in small: one store, the arbiter, and the log of what it wrote; no network. What a
/// counter pushes and pulls comes in parts of random size, some of them twice.
class Hub
{
public:
    /// `mostOperations`: how many one part of a push holds.
    Hub(TestEngine& engine, TempleId temple, const store::Actor& actor, quint32 seed,
        quint32 mostOperations = 40);

    /// Hands over what the counter has not pushed. The outcomes of the operations.
    Result<std::vector<conflicts::Outcome>> push(Counter& counter);
    Result<void> pull(Counter& counter);
    /// What the service adds of its own.
    Result<conflicts::Settled> settle();

    [[nodiscard]] store::Connection& db() { return *m_db; }
    [[nodiscard]] store::Desk& desk() { return *m_desk; }
    [[nodiscard]] qint64 head() const { return m_head; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }

    /// What else the service does with operations that it took, in their transaction.
    using Taken = std::function<Result<void>(
        Counter& counter, std::span<const conflicts::PushedOperation> operations)>;
    Taken taken;
    /// What is pushed now was let in by an administrator.
    bool areReleased = false;

private:
    Result<std::vector<conflicts::PushedOperation>> waiting(Counter& counter);
    Result<void> publish();
    Result<void> applyPart(Counter& counter, size_t from, size_t upto);

    std::unique_ptr<store::Connection> m_db;
    FixedClock m_clock{kTestNowMs};
    std::unique_ptr<store::Desk> m_desk;
    QRandomGenerator m_random;
    quint32 m_mostOperations;
    std::vector<conflicts::LogEntry> m_log;
    qint64 m_head = 0;
    qint64 m_published = 0;
};

/// Every synced table as (rows, exclusive or), and every projection as text: two stores that agree
/// have the same.
QStringList pictureOf(store::Connection& db);

} // namespace mm::test
