// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/operation_tray.h"
#include "models/store/sql_text.h"
#include "models/store/value.h"

#include <memory>

namespace mm::store {

enum class Engine { Sqlite, Postgres };

/// A prepared statement of either engine. Column getters are valid after step() said true.
class PreparedStatement
{
public:
    virtual ~PreparedStatement() = default;
    /// 1-based position of ":name", 0 if the statement has no such parameter.
    [[nodiscard]] virtual int parameterIndex(const char* name) const = 0;
    virtual Result<void> bind(int index, const Value& value) = 0;
    /// A list in PostgreSQL's own form (packedArray()). false: it is to be bound as text.
    virtual bool bindList(int /*index*/, const QByteArray& /*packed*/) { return false; }
    /// true: a row is there; false: done.
    virtual Result<bool> step() = 0;
    /// step() for a statement whose rows and count nobody asks for: PostgreSQL is told along with
    /// what is asked next. What it refuses comes out of the next step() or settle() of the
    /// connection, or of commit().
    virtual Result<void> send()
    {
        MM_CHECK(step());
        return {};
    }
    /// Asks PostgreSQL already: the answer comes along with that of whatever is asked next, and
    /// step() has it without another journey. Where nothing is won by it, step() asks.
    virtual Result<void> ahead() { return {}; }
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] virtual qint64 changedRows() const = 0;
    virtual void reset() = 0;

    [[nodiscard]] virtual int columnCount() const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] virtual Uuid uuid(int column) const = 0;
};

/// One connection to SQLite or PostgreSQL: the one door of the store. Belongs to one thread.
class Connection
{
public:
    Connection() = default;
    virtual ~Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] virtual Engine engine() const = 0;
    /// Runs statements without parameters, several at once.
    virtual Result<void> execute(const QByteArray& script) = 0;
    /// A prepared statement, from the cache when it is there and free.
    virtual Result<std::shared_ptr<PreparedStatement>> prepare(const QByteArray& sql) = 0;

    /// SQLite: BEGIN IMMEDIATE, so that the write lock is held from the first statement on and a
    /// reader never has to become a writer (which fails at once with SQLITE_BUSY_SNAPSHOT).
    virtual Result<void> begin() = 0;
    virtual Result<void> commit() = 0;
    virtual void rollback() = 0;
    [[nodiscard]] virtual bool inTransaction() const = 0;

    /// Null: operations go to the outbox.
    virtual OperationTray* tray() { return nullptr; }

    /// Waits for all that was sent.
    virtual Result<void> settle() { return {}; }

    [[nodiscard]] QByteArray textFor(const SqlText& sql) const
    {
        const char* text = engine() == Engine::Sqlite ? sql.sqlite : sql.postgres;
        return QByteArray::fromRawData(text, static_cast<qsizetype>(qstrlen(text)));
    }
};

} // namespace mm::store
