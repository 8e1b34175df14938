// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

struct sqlite3;

namespace mm::store {

/// How a SQLite file is opened. The counter's own connection is ReadWrite with durable commits.
struct SqliteOptions
{
    bool create = false;
    bool readOnly = false;
    /// For tests: the VFS to go through (fault injection), or null for the system's.
    const char* vfs = nullptr;
};

/// A connection to the counter's store: WAL, synchronous=FULL (a printed receipt survives a power
/// cut), foreign keys on; each pragma is read back, since SQLite passes over what it cannot do.
class SqliteConnection final : public Connection
{
public:
    /// Fails with store.not_writable, store.damaged, store.busy.
    static Result<std::unique_ptr<SqliteConnection>> open(
        const QString& path, const SqliteOptions& options);
    ~SqliteConnection() override;

    [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
    Result<void> execute(const QByteArray& script) override;
    Result<std::shared_ptr<PreparedStatement>> prepare(const QByteArray& sql) override;
    Result<void> begin() override;
    Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] bool inTransaction() const override;

    /// Copies the whole store into `target` with SQLite's online backup, a consistent picture
    /// while others write.
    Result<void> backupTo(const QString& target);
    /// The raw handle, for the tests' fault injection and the backup.
    [[nodiscard]] sqlite3* handle() const { return m_db; }

private:
    explicit SqliteConnection(sqlite3* db)
        : m_db(db)
    { }
    Result<void> configure(bool readOnly);
    void recoverFromDiskFailure();

    sqlite3* m_db;
    QHash<QByteArray, std::shared_ptr<PreparedStatement>> m_cache;
    std::shared_ptr<PreparedStatement> m_begin;
    std::shared_ptr<PreparedStatement> m_commit;
    bool m_hasDiskFailed = false;
};

} // namespace mm::store
