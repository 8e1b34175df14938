// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/tenant_connection.h"

#include "models/core/fault_points.h"
#include "models/store/crash_point.h"
#include "models/store/postgres_connection.h"
#include "models/store/query.h"
#include "server/database/change_log.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::PreparedStatement;
using store::Query;
using store::Value;

namespace {

/// A statement that begins and ends the transaction it runs in. It is prepared only there: the
/// connection may be another one by then.
class LoneStatement final : public PreparedStatement
{
public:
    LoneStatement(TenantConnection& db, const QByteArray& sql)
        : m_db(db)
        , m_sql(sql)
    {
        store::positionalParameters(sql, m_names);
        m_values.resize(m_names.size());
    }

    [[nodiscard]] int parameterIndex(const char* name) const override
    {
        const auto found = std::find(m_names.begin(), m_names.end(), QByteArrayView(name));
        return found == m_names.end() ? 0 : static_cast<int>(found - m_names.begin()) + 1;
    }
    Result<void> bind(int index, const Value& value) override
    {
        m_values[static_cast<size_t>(index - 1)] = value;
        return {};
    }
    Result<bool> step() override
    {
        if (m_inner) {
            return m_inner->step();
        }
        const bool isAlone = !m_db.inTransaction();
        if (isAlone) {
            MM_CHECK(m_db.beginStatement());
        }
        auto stepped = run();
        if (isAlone && !stepped) {
            m_db.release();
        } else if (isAlone) {
            // libpq holds all rows already.
            MM_CHECK(m_db.commit());
        }
        return stepped;
    }
    [[nodiscard]] qint64 changedRows() const override { return m_inner->changedRows(); }
    void reset() override
    {
        if (m_inner) {
            // It goes back to the connection's cache.
            m_inner->reset();
            m_inner.reset();
        }
    }
    [[nodiscard]] int columnCount() const override { return m_inner->columnCount(); }
    [[nodiscard]] bool isNull(int column) const override { return m_inner->isNull(column); }
    [[nodiscard]] qint64 integer(int column) const override { return m_inner->integer(column); }
    [[nodiscard]] QString text(int column) const override { return m_inner->text(column); }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_inner->bytes(column); }
    [[nodiscard]] Uuid uuid(int column) const override { return m_inner->uuid(column); }

private:
    Result<bool> run()
    {
        MM_LET(inner, m_db.prepare(m_sql));
        m_inner = inner;
        for (size_t i = 0; i < m_values.size(); ++i) {
            MM_CHECK(m_inner->bind(static_cast<int>(i) + 1, m_values[i]));
        }
        return m_inner->step();
    }

    TenantConnection& m_db;
    QByteArray m_sql;
    std::vector<QByteArray> m_names;
    std::vector<Value> m_values;
    std::shared_ptr<PreparedStatement> m_inner;
};

/// For one transaction only: what stays behind in a session would reach the next user of it.
constexpr char kSettings[] =
    "SELECT set_config('app.temple_id', :temple, true), set_config('app.temple_code', :code, "
    "true), "
    "set_config('app.username', :username, true), "
    "set_config('statement_timeout', :statement, true), set_config('lock_timeout', :lock, true), "
    "set_config('idle_in_transaction_session_timeout', :idle, true), "
    "set_config('app.sync_tx', :turn, true)";
constexpr char kTurn[] = "SELECT seq FROM temple_sync WHERE temple_id = :temple FOR UPDATE";
/// The mistakes that tests must notice (models/core/fault_points.h): nobody waits for a turn.
constexpr char kNoTurn[] = "SELECT seq FROM temple_sync WHERE temple_id = :temple";

Result<void> sendTo(store::Connection& db, const QByteArray& sql)
{
    Query query(db, sql);
    return query.send();
}

} // namespace

void TenantConnection::workFor(TempleId temple)
{
    m_temple = temple;
    m_code.clear();
    m_username.clear();
}

void TenantConnection::lookUp(const QString& templeCode, const QString& username)
{
    m_temple = {};
    m_code = templeCode;
    m_username = username;
}

Result<void> TenantConnection::ensureOpen()
{
    if (!m_inner) {
        MM_LET(opened, m_open());
        m_inner = std::move(opened);
    }
    return {};
}

/// All of it in one journey.
Result<void> TenantConnection::introduce(const QByteArray& begin, bool locksTemple)
{
    MM_CHECK(sendTo(*m_inner, begin));
    Query settings(*m_inner, kSettings);
    settings.bind("temple", m_temple.isNull() ? QString() : m_temple.toString())
        .bind("code", m_code)
        .bind("username", m_username)
        .bind("statement", QString::number(m_limits.statementMs))
        .bind("lock", QString::number(m_limits.lockMs))
        .bind("idle", QString::number(m_limits.idleMs))
        .bind("turn", locksTemple ? u"on"_s : QString());
    MM_CHECK(settings.send());
    if (locksTemple && !m_temple.isNull()) {
        Query turn(*m_inner, takesTurns() ? kTurn : kNoTurn);
        turn.bind("temple", m_temple);
        MM_CHECK(turn.send());
    }
    return m_inner->settle();
}

bool TenantConnection::takesTurns()
{
    return !MM_MUTANT(NoRowLock) && !MM_MUTANT(IdCursor) && !MM_MUTANT(XminIdCursor);
}

void TenantConnection::takeTurn()
{
    if (m_turns == nullptr || !takesTurns() || m_temple.isNull() || !m_turn.isNull()) {
        return;
    }
    if (m_turns->take(m_temple, std::chrono::milliseconds(m_limits.lockMs))) {
        m_turn = m_temple;
    }
}

void TenantConnection::giveTurn()
{
    if (!m_turn.isNull()) {
        m_turns->give(std::exchange(m_turn, TempleId()));
    }
}

Result<void> TenantConnection::start(const QByteArray& begin, bool locksTemple)
{
    m_hasOperations = false;
    m_head = 0;
    const bool wasOpen = m_inner != nullptr;
    MM_CHECK(ensureOpen());
    const auto asked = std::chrono::steady_clock::now();
    if (locksTemple) {
        takeTurn();
    }
    auto begun = introduce(begin, locksTemple);
    if (!begun && begun.error().kind == ErrorKind::Network && wasOpen) {
        m_inner.reset();
        if (auto opened = ensureOpen(); !opened) {
            giveTurn();
            return opened;
        }
        begun = introduce(begin, locksTemple);
    }
    if (!begun) {
        release();
    } else if (locksTemple && m_waited) {
        m_waited(std::chrono::duration<double>(std::chrono::steady_clock::now() - asked).count());
    }
    return begun;
}

Result<void> TenantConnection::begin()
{
    return start("BEGIN", true);
}

Result<void> TenantConnection::beginStatement()
{
    return start("BEGIN", false);
}

Result<void> TenantConnection::beginReading()
{
    return start("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY", false);
}

Result<void> TenantConnection::execute(const QByteArray& script)
{
    if (inTransaction()) {
        return m_inner->execute(script);
    }
    if (script.startsWith("BEGIN")) {
        return start(script, false);
    }
    MM_CHECK(beginStatement());
    auto done = m_inner->execute(script);
    if (!done) {
        rollback();
        return done;
    }
    return commit();
}

Result<std::shared_ptr<PreparedStatement>> TenantConnection::prepare(const QByteArray& sql)
{
    if (inTransaction()) {
        m_hasOperations = m_hasOperations || sql.contains("INTO sync_outbox");
        return m_inner->prepare(sql);
    }
    return std::make_shared<LoneStatement>(*this, sql);
}

Result<void> TenantConnection::publishOwn()
{
    if (!m_hasOperations || m_temple.isNull()) {
        return {};
    }
    m_hasOperations = false;
    MM_LET(head, publish(*this, m_temple));
    m_head = head.value_or(m_head);
    return {};
}

Result<void> TenantConnection::commitInner()
{
    auto done = m_inner->commit();
    if (!done && done.error().kind == ErrorKind::Network) {
        m_inner.reset();
    }
    return done;
}

Result<void> TenantConnection::commit()
{
    MM_CHECK(publishOwn());
    MM_CRASH_POINT("service.before_commit");
    auto committed = commitInner();
    giveTurn();
    MM_CHECK(committed);
    MM_CRASH_POINT("service.after_commit");
    if (const qint64 head = std::exchange(m_head, 0); head > 0 && m_published) {
        m_published(m_temple, head);
    }
    return {};
}

Result<void> TenantConnection::settle()
{
    return m_inner ? m_inner->settle() : Result<void>();
}

void TenantConnection::rollback()
{
    if (m_inner) {
        m_inner->rollback();
    }
    giveTurn();
}

void TenantConnection::release()
{
    rollback();
    if (m_inner && m_inner->inTransaction()) {
        // A broken connection is in no state to be rolled back.
        m_inner.reset();
    }
}

bool TenantConnection::inTransaction() const
{
    return m_inner && m_inner->inTransaction();
}

} // namespace mm::server
