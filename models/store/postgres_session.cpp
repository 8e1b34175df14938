// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres_session.h"

#include "models/store/sql_error.h"

#include <numeric>

namespace mm::store {

using namespace Qt::StringLiterals;

namespace {

/// From this use on a statement has a name; those that come once or twice are not worth one.
constexpr int kNamedFrom = 3;
constexpr int kMostNamed = 400;
/// Statements that were put together by hand do not gather here for ever.
constexpr qsizetype kMostKnown = 2'000;
/// What one journey carries at most: far below what the two ends buffer, so that neither waits for
/// the other to read.
constexpr size_t kMostSent = 64;

qint64 bytesOf(const QByteArray& sql, const PostgresSession::Values& values)
{
    return std::accumulate(values.sizes.begin(), values.sizes.end(), qint64{sql.size()});
}

QString shortly(const QByteArray& sql)
{
    return QString::fromUtf8(sql.left(80)).simplified();
}

} // namespace

Error postgresErrorOf(PGconn* connection, const PGresult* result, const QString& doing)
{
    const char* state = result != nullptr ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char* message =
        result != nullptr ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    return postgresError(QLatin1StringView(state), QString::fromUtf8(message).simplified(), doing);
}

bool hasSucceeded(const PGresult* result)
{
    const auto status = PQresultStatus(result);
    return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY;
}

Result<void> PostgresSession::meet()
{
    const PgResult own(PQexec(m_connection, "SELECT pg_backend_pid()"));
    if (!hasSucceeded(own.get())) {
        return fail(postgresErrorOf(m_connection, own.get(), u"meet"_s));
    }
    m_isDirect = QByteArray(PQgetvalue(own.get(), 0, 0)).toInt() == PQbackendPID(m_connection);
    return {};
}

Result<QByteArray> PostgresSession::nameFor(const QByteArray& sql)
{
    if (!m_isDirect) {
        return QByteArray();
    }
    if (m_uses.size() >= kMostKnown && !m_uses.contains(sql)) {
        return QByteArray();
    }
    Use& use = m_uses[sql];
    if (!use.name.isEmpty() || ++use.times < kNamedFrom || m_named >= kMostNamed) {
        return use.name;
    }
    MM_CHECK(settle());
    const QByteArray name = "mm" + QByteArray::number(++m_named);
    const PgResult prepared(PQprepare(m_connection, name.constData(), sql.constData(), 0, nullptr));
    if (!hasSucceeded(prepared.get())) {
        return fail(postgresErrorOf(m_connection, prepared.get(), shortly(sql)));
    }
    use.name = name;
    return name;
}

Result<void> PostgresSession::dispatch(
    const QByteArray& sql, const Values& values, const std::shared_ptr<PgResult>& answer)
{
    MM_LET(name, nameFor(sql));
    if (m_sent.empty() && PQenterPipelineMode(m_connection) != 1) {
        return fail(postgresErrorOf(m_connection, nullptr, shortly(sql)));
    }
    m_given += bytesOf(sql, values);
    const int count = static_cast<int>(values.data.size());
    const int sent = name.isEmpty()
        ? PQsendQueryParams(m_connection, sql.constData(), count, nullptr, values.data.data(),
            values.sizes.data(), values.formats.data(), 0)
        : PQsendQueryPrepared(m_connection, name.constData(), count, values.data.data(),
            values.sizes.data(), values.formats.data(), 0);
    m_sent.push_back(answer);
    if (sent != 1) {
        return fail(postgresErrorOf(m_connection, nullptr, shortly(sql)));
    }
    return {};
}

Result<void> PostgresSession::send(
    const QByteArray& sql, const Values& values, const std::shared_ptr<PgResult>& answer)
{
    if (m_sent.size() >= kMostSent) {
        MM_CHECK(settle());
    }
    return dispatch(sql, values, answer);
}

Result<PgResult> PostgresSession::ask(const QByteArray& sql, const Values& values)
{
    if (!m_sent.empty()) {
        MM_CHECK(dispatch(sql, values));
        return collect();
    }
    MM_LET(name, nameFor(sql));
    m_given += bytesOf(sql, values);
    const int count = static_cast<int>(values.data.size());
    PgResult result(name.isEmpty()
            ? PQexecParams(m_connection, sql.constData(), count, nullptr, values.data.data(),
                values.sizes.data(), values.formats.data(), 0)
            : PQexecPrepared(m_connection, name.constData(), count, values.data.data(),
                values.sizes.data(), values.formats.data(), 0));
    if (!hasSucceeded(result.get())) {
        return fail(postgresErrorOf(m_connection, result.get(), shortly(sql)));
    }
    return result;
}

Result<void> PostgresSession::settle()
{
    if (m_sent.empty()) {
        return {};
    }
    MM_CHECK(collect());
    return {};
}

void PostgresSession::forgetOldPlans()
{
    if (m_given < m_nextReplan) {
        return;
    }
    m_nextReplan *= kReplanGrowth;
    // Refused, it costs nothing but time.
    const PgResult ignored(PQexec(m_connection, "DISCARD PLANS"));
}

Result<PgResult> PostgresSession::collect()
{
    std::optional<Error> refusal;
    if (PQpipelineSync(m_connection) != 1) {
        refusal = postgresErrorOf(m_connection, nullptr, u"pipeline"_s);
    }
    PgResult last;
    auto receiver = m_sent.cbegin();
    // Between two answers comes one null; a second one means that nothing more will come.
    for (int nulls = 0; nulls < 2;) {
        PgResult next(PQgetResult(m_connection));
        if (!next) {
            ++nulls;
            continue;
        }
        nulls = 0;
        const auto status = PQresultStatus(next.get());
        if (status == PGRES_PIPELINE_SYNC) {
            break;
        }
        if (status == PGRES_PIPELINE_ABORTED) {
            continue;
        }
        const auto answer = receiver == m_sent.cend() ? nullptr : *receiver++;
        if (hasSucceeded(next.get())) {
            (answer ? *answer : last) = std::move(next);
        } else if (!refusal) {
            refusal = postgresErrorOf(m_connection, next.get(), u"pipeline"_s);
        }
    }
    m_sent.clear();
    if (PQexitPipelineMode(m_connection) != 1 && !refusal) {
        refusal = postgresErrorOf(m_connection, nullptr, u"pipeline"_s);
    }
    if (refusal) {
        return fail(std::move(*refusal));
    }
    return last;
}

} // namespace mm::store
