// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <functional>

namespace mm::store {

class PostgresSession;

/// A connection to PostgreSQL through libpq. Parameters travel in text form and results are read
/// from it exactly, so that a sum of bigint is never a floating point number.
class PostgresConnection final : public Connection
{
public:
    /// `conninfo` as libpq takes it (key=value words or a URL). Fails with store.unreachable.
    static Result<std::unique_ptr<PostgresConnection>> open(const QString& conninfo);
    ~PostgresConnection() override;

    [[nodiscard]] Engine engine() const override { return Engine::Postgres; }
    Result<void> execute(const QByteArray& script) override;
    Result<std::shared_ptr<PreparedStatement>> prepare(const QByteArray& sql) override;
    Result<void> begin() override;
    Result<void> commit() override;
    Result<void> settle() override;
    void rollback() override;
    [[nodiscard]] bool inTransaction() const override;

    /// "COPY … TO STDOUT": gives `row` each row as COPY writes it, with its line end.
    Result<void> copyOut(
        const QByteArray& sql, const std::function<Result<void>(QByteArrayView row)>& row);
    /// "COPY … FROM STDIN": takes pieces of the same form until one is empty; the number of rows.
    Result<qint64> copyIn(const QByteArray& sql, const std::function<Result<QByteArray>()>& piece);

private:
    explicit PostgresConnection(std::unique_ptr<PostgresSession> session);
    std::unique_ptr<PostgresSession> m_session;
    QHash<QByteArray, std::shared_ptr<PreparedStatement>> m_cache;
};

/// Writes $1, $2 … for the :names of `sql` (not inside quotes or comments, and not for a ::cast)
/// and lists the names in that order, each once.
QByteArray positionalParameters(const QByteArray& sql, std::vector<QByteArray>& names);

} // namespace mm::store
