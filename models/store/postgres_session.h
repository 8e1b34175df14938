// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <libpq-fe.h>

#include <memory>

namespace mm::store {

/// Ends an answer of libpq.
struct PgResultDeleter
{
    void operator()(PGresult* result) const { PQclear(result); }
};
using PgResult = std::unique_ptr<PGresult, PgResultDeleter>;

/// The error of `result`, or of the connection where there is none.
Error postgresErrorOf(PGconn* connection, const PGresult* result, const QString& doing);
bool hasSucceeded(const PGresult* result);

/// A session with PostgreSQL: how statements travel.
///
/// A statement that comes again and again is prepared under a name, so that it is planned once.
/// Behind a pooler the next transaction may run in another session, where nobody knows the name:
/// there all statements stay unnamed.
///
/// What is sent without waiting goes along with the next question (pipeline mode), in one journey.
class PostgresSession
{
public:
    explicit PostgresSession(PGconn* connection)
        : m_connection(connection)
    { }
    ~PostgresSession() { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(PostgresSession)

    [[nodiscard]] PGconn* raw() const { return m_connection; }
    /// Finds out whether a pooler is in between: it gives its own number for the session.
    Result<void> meet();

    /// What stands for the parameters of a statement; nullptr is NULL.
    struct Values
    {
        std::vector<const char*> data = {};
        std::vector<int> sizes = {};
        /// 1: in PostgreSQL's own form, as long as `sizes` says; 0: text with a zero behind it.
        std::vector<int> formats = {};
    };
    /// Sends without waiting. A refusal comes out of the next ask() or settle(); the answer, if
    /// somebody wants it, is laid into `answer` there.
    Result<void> send(const QByteArray& sql, const Values& values,
        const std::shared_ptr<PgResult>& answer = nullptr);
    /// Sends and waits for the answer, and for everything sent before.
    Result<PgResult> ask(const QByteArray& sql, const Values& values);
    /// Waits for everything that was sent.
    Result<void> settle();
    [[nodiscard]] bool hasSent() const { return !m_sent.empty(); }
    /// Between two transactions: lets go of plans that were made when far less had been written.
    /// Until the tables are first analysed PostgreSQL takes any index of a temple's rows to be as
    /// good as the key, and keeps to it while they grow.
    void forgetOldPlans();

private:
    /// Bytes after which plans are made anew for the first time, and how many times as much it is
    /// from then to then.
    static constexpr qint64 kFirstReplan = 64 * 1024;
    static constexpr qint64 kReplanGrowth = 3;

    struct Use
    {
        int times = 0;
        QByteArray name;
    };
    [[nodiscard]] Result<QByteArray> nameFor(const QByteArray& sql);
    Result<void> dispatch(const QByteArray& sql, const Values& values,
        const std::shared_ptr<PgResult>& answer = nullptr);
    Result<PgResult> collect();

    PGconn* m_connection;
    bool m_isDirect = false;
    /// Where the answers go of what was sent; null where nobody wants it.
    std::vector<std::shared_ptr<PgResult>> m_sent;
    int m_named = 0;
    /// Bytes in statements and their values so far.
    qint64 m_given = 0;
    qint64 m_nextReplan = kFirstReplan;
    QHash<QByteArray, Use> m_uses;
};

} // namespace mm::store
