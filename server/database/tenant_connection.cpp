// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/tenant_connection.h"

#include "models/core/fault_points.h"
#include "models/store/crash_point.h"
#include "models/store/postgres_connection.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "server/database/change_log.h"
#include "server/database/lone_statement.h"
#include "server/database/server_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::PreparedStatement;
using store::Query;

namespace {

/// For one transaction only: what stays behind in a session would reach the next user of it.
constexpr char kSettings[] =
    "SELECT set_config('app.temple_id', :temple, true), set_config('app.temple_code', :code, "
    "true), "
    "set_config('app.username', :username, true), "
    "set_config('statement_timeout', :statement, true), set_config('lock_timeout', :lock, true), "
    "set_config('idle_in_transaction_session_timeout', :idle, true), "
    "set_config('app.sync_tx', :turn, true), set_config('enable_seqscan', :scans, true), "
    "set_config('plan_cache_mode', :plans, true), "
    // A plan that must read a whole table all the same would be compiled for a second.
    "set_config('jit', 'off', true)";
/// Rows of the log that are looked through for what changed; behind more the memory begins anew.
constexpr qint64 kMostRowsBehind = 2'000;
constexpr char kTurn[] =
    "SELECT seq, min_seq, coalesce(epoch, '') || '/' || restore_salt FROM temple_sync "
    "WHERE temple_id = :temple FOR UPDATE";
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
        m_ownEpochs.clear();
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
        .bind("turn", locksTemple ? u"on"_s : QString())
        // Who writes looks up single rows. While a table is small PostgreSQL would read all of it,
        // also for each reference that it checks, and keeps to that plan while the table grows.
        .bind("scans", locksTemple ? u"off"_s : u"on"_s)
        // The values change nothing of how a row is looked up: nothing is planned twice.
        .bind("plans", locksTemple ? u"force_generic_plan"_s : u"auto"_s);
    MM_CHECK(settings.send());
    if (!locksTemple || m_temple.isNull()) {
        return m_inner->settle();
    }
    Query turn(*m_inner, takesTurns() ? kTurn : kNoTurn);
    turn.bind("temple", m_temple);
    if (!takesTurns()) {
        MM_CHECK(turn.send());
        return m_inner->settle();
    }
    MM_LET(isThere, turn.next());
    if (isThere) {
        m_seq = turn.row().integer(0);
        m_logFrom = turn.row().integer(1);
        m_epoch = turn.row().text(2);
    }
    return {};
}

/// What others have written since the memory was last used is forgotten.
Result<void> TenantConnection::refreshMemory()
{
    if (m_memory == nullptr || !m_seq) {
        return {};
    }
    m_steady.forget(m_temple);
    m_steady.moveTo(m_temple, *m_seq, {});
    m_held.begin(m_memory->ends(m_temple, *m_seq, m_epoch));
    const auto known = m_memory->knownUpto(m_temple);
    if (known == m_seq) {
        return {};
    }
    if (!known || *m_seq < *known || *known < m_logFrom || *m_seq - *known > kMostRowsBehind) {
        m_memory->forget(m_temple);
        m_memory->moveTo(m_temple, *m_seq, {});
        return {};
    }
    Query changed(*m_inner, sql::server::changed_tables);
    changed.bind("after", *known);
    MM_LET(tags, changed.all([](const store::Row& row) { return row.integer(0); }));
    TempleMemory::Tables tables;
    for (const auto* table : tables::kAll) {
        if (std::find(tags.begin(), tags.end(), table->tag) != tags.end()) {
            tables.insert(table->name);
        }
    }
    m_memory->moveTo(m_temple, *m_seq, tables);
    return {};
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
    m_held.begin({});
    m_part.reset();
    m_hasOutbox = false;
    m_written.clear();
    m_seq.reset();
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
    if (begun) {
        begun = refreshMemory();
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
        MM_CHECK(comeBefore(useOf(script)));
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
        return prepareInside(sql);
    }
    return std::make_shared<LoneStatement>(*this, sql);
}

Result<void> TenantConnection::publishOwn()
{
    if (m_hasOutbox && !m_temple.isNull()) {
        m_hasOutbox = false;
        MM_LET(head, publish(*this, m_temple));
        m_head = head.value_or(m_head);
    }
    const auto operations = m_held.operations();
    if (operations.empty()) {
        return writeHeld(false);
    }
    MM_CHECK(requireOwnEpoch());
    MM_LET(head, publish(*this, m_temple, *m_seq, operations));
    m_head = head;
    return {};
}

/// Looked at once a connection: while it lasts, the database is the same.
Result<void> TenantConnection::requireOwnEpoch()
{
    if (m_ownEpochs.value(m_temple) == m_epoch) {
        return {};
    }
    Query query(*m_inner, sql::server::own_epoch_holds);
    query.bind("temple_id", m_temple);
    MM_LET(
        own, query.one([](const store::Row& row) { return std::pair(row.flag(0), row.text(1)); }));
    if (!own.first) {
        return fail(seriesBehind());
    }
    m_ownEpochs.insert(m_temple, own.second);
    return {};
}

/// Its turn lasts until the memory knows as much as the store.
void TenantConnection::remember(bool isCommitted)
{
    if (m_memory == nullptr || !m_seq) {
        return;
    }
    if (isCommitted) {
        const qint64 seq = std::max(*m_seq, m_head);
        m_memory->moveFrom(m_temple, *m_seq, seq, m_written);
        m_memory->keepEnds(m_temple, seq, m_epoch, m_held.ends());
    } else {
        m_memory->forget(m_temple);
    }
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
    remember(committed.has_value());
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
    if (!m_inner) {
        return {};
    }
    MM_CHECK(writeHeld(false));
    return m_inner->settle();
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
