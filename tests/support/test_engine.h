// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgres_connection.h"
#include "tests/support/pg_cluster.h"
#include "tests/support/test_desk.h"

namespace mm::test {

/// The engine that a run of a test program is about: SQLite, or PostgreSQL when the environment
/// says MM_TEST_ENGINE=postgres. Ask problem() before anything else.
class TestEngine
{
public:
    TestEngine()
    {
        if (qEnvironmentVariable("MM_TEST_ENGINE") == QLatin1StringView("postgres")) {
            m_cluster = std::make_unique<PgCluster>();
        }
    }

    [[nodiscard]] QString problem() const { return m_cluster ? m_cluster->problem() : QString(); }
    [[nodiscard]] bool isPostgres() const { return m_cluster != nullptr; }

    /// A desk at a fresh store.
    std::unique_ptr<TestDesk> newDesk()
    {
        return m_cluster ? std::make_unique<TestDesk>(*m_cluster) : std::make_unique<TestDesk>();
    }
    /// What open() opens: a new SQLite file or a new database of the cluster, without any table.
    QString newPlace()
    {
        return m_cluster ? m_cluster->createDatabase()
                         : m_folder.filePath(QStringLiteral("%1.db").arg(++m_files));
    }
    [[nodiscard]] Result<std::unique_ptr<store::Connection>> open(const QString& place) const
    {
        if (m_cluster) {
            MM_LET(db, store::PostgresConnection::open(place));
            return std::unique_ptr<store::Connection>(std::move(db));
        }
        MM_LET(db, store::SqliteConnection::open(place, {.create = true}));
        return std::unique_ptr<store::Connection>(std::move(db));
    }

private:
    std::unique_ptr<PgCluster> m_cluster;
    QTemporaryDir m_folder;
    int m_files = 0;
};

/// The rule that refused, or "accepted".
QString ruleOf(const auto& result)
{
    return result ? QStringLiteral("accepted") : QString(result.error().rule);
}

/// What QVERIFY2 shows of a refusal.
QByteArray problemOf(const auto& result)
{
    return result
        ? QByteArray()
        : (QString(result.error().rule) + QStringLiteral(": ") + result.error().detail).toUtf8();
}

} // namespace mm::test

#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto& verified = (expression);                                                       \
        QVERIFY2(verified.has_value(), mm::test::problemOf(verified).constData());                 \
    } while (false)
