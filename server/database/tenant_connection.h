// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/connection.h"
#include "server/database/held_writes.h"
#include "server/database/statement_use.h"
#include "server/database/temple_turns.h"

#include <functional>

namespace mm::server {

/// A connection that works for one temple at a time. Every transaction names the temple (and its
/// time limits) before its first query, and only for itself: what stays behind in a session would
/// reach the next user of it behind PgBouncer. A statement outside of a transaction gets one of its
/// own. Without a temple every policy hides every row.
///
/// A transaction that writes first takes the temple's row in temple_sync, so that the writers of
/// one temple come one after the other (protocol, C4). What its units of work wrote gets its place
/// in the temple's changes just before the commit (change_log.h), whoever asked for it. When
/// PostgreSQL was restarted the next transaction opens a new connection.
class TenantConnection final : public store::Connection
{
public:
    using Opener = std::function<Result<std::unique_ptr<store::Connection>>()>;
    /// Told after a commit how far the temple's changes go now. From the committing thread.
    using Published = std::function<void(TempleId temple, qint64 head)>;

    /// What holds for one transaction.
    struct Limits
    {
        int statementMs = 15'000;
        int lockMs = 3'000;
        int idleMs = 10'000;
    };

    TenantConnection(Opener open, const Limits& limits)
        : m_open(std::move(open))
        , m_limits(limits)
    { }

    ~TenantConnection() override { giveTurn(); }

    /// Who is told of every commit that others may pull.
    void tellOf(Published published) { m_published = std::move(published); }

    /// Told by every transaction that writes how many seconds it waited for its turn.
    using Waited = std::function<void(double seconds)>; // not money: a duration
    void tellWaits(Waited waited) { m_waited = std::move(waited); }

    /// Whether writers of one temple wait for each other at all: a mistake that tests must notice
    /// (models/core/fault_points.h) is that they do not.
    [[nodiscard]] static bool takesTurns();
    /// Where it waits behind the other writers of its temple. Outlives the connection.
    void waitAt(TempleTurns& turns) { m_turns = &turns; }

    /// What it need not ask again. Outlives the connection.
    void recallFrom(TempleMemory& memory) { m_memory = &memory; }

    /// For whom the next transactions work; the null id for nobody.
    void workFor(TempleId temple);
    [[nodiscard]] TempleId temple() const { return m_temple; }
    /// What a log-in is looked up by before its temple is known (temple_directory,
    /// login_directory): rows of that code or name alone are shown.
    void lookUp(const QString& templeCode, const QString& username);

    /// A transaction that sees one moment and writes nothing.
    Result<void> beginReading();
    /// A transaction for one statement, which takes nobody's turn.
    Result<void> beginStatement();
    /// Ends whatever a failed request has left open.
    void release();
    /// A part of the transaction that can be taken back alone. While all that it writes is held,
    /// that needs no savepoint.
    void beginPart() { m_part = Part{m_held.count(), false}; }
    [[nodiscard]] bool isInPart() const { return m_part.has_value(); }
    Result<void> keepPart();
    /// false: it could not, and the whole is of no use any more.
    bool dropPart();

    /// The transaction has put changes up to `head` into the log; commit() tells of it.
    void noteHead(qint64 head) { m_head = head; }

    [[nodiscard]] store::Engine engine() const override { return store::Engine::Postgres; }
    Result<void> execute(const QByteArray& script) override;
    Result<std::shared_ptr<store::PreparedStatement>> prepare(const QByteArray& sql) override;
    Result<void> begin() override;
    Result<void> commit() override;
    Result<void> settle() override;
    void rollback() override;
    [[nodiscard]] bool inTransaction() const override;
    store::OperationTray* tray() override { return m_seq ? &m_held : nullptr; }

private:
    Result<void> refreshMemory();
    const StatementUse& useOf(const QByteArray& sql);
    Result<void> comeBefore(const StatementUse& use);
    Result<void> writeHeld(bool needsSavepoint);
    Result<std::shared_ptr<store::PreparedStatement>> prepareInside(const QByteArray& sql);
    void remember(bool isCommitted);
    Result<void> requireOwnEpoch();

    Result<void> ensureOpen();
    Result<void> start(const QByteArray& begin, bool locksTemple);
    void takeTurn();
    void giveTurn();
    Result<void> publishOwn();
    Result<void> commitInner();
    Result<void> introduce(const QByteArray& begin, bool locksTemple);

    Opener m_open;
    Limits m_limits;
    std::unique_ptr<store::Connection> m_inner;
    TempleId m_temple;
    QString m_code;
    QString m_username;
    Published m_published;
    Waited m_waited;
    /// Null: everything is asked.
    TempleMemory* m_memory = nullptr;
    QHash<QByteArray, StatementUse> m_uses;
    /// Of one transaction: who asks, and the like.
    TempleMemory m_steady;
    /// In this transaction: the temple's newest number under its lock (nothing: it is not locked),
    /// what was written, the tables that were written to past that, how far the log reaches now
    /// (0: as before), the part that runs.
    std::optional<qint64> m_seq;
    /// Before this number rows of the log may have been removed.
    qint64 m_logFrom = 0;
    HeldWrites m_held;
    struct Part
    {
        /// What was held when it began.
        size_t before = 0;
        bool hasSavepoint = false;
    };
    std::optional<Part> m_part;
    /// Without the turn they go to the outbox.
    bool m_hasOutbox = false;
    /// In which database the service's own counter writes, as temple_sync has it; and of which
    /// temples this connection has found that it is its own.
    QString m_epoch;
    QHash<TempleId, QString> m_ownEpochs;
    TempleMemory::Tables m_written;
    qint64 m_head = 0;
    /// Null: it waits in PostgreSQL alone.
    TempleTurns* m_turns = nullptr;
    /// Whose turn this connection has.
    TempleId m_turn;
};

} // namespace mm::server
