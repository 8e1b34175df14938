// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pg_listener.h"

#include <libpq-fe.h>
#include <poll.h>

namespace mm::store {

using namespace Qt::StringLiterals;

namespace {

Error unreachable(PGconn* connection)
{
    return Error{ErrorKind::Network, "store.unreachable"_L1, {}, {},
        QString::fromUtf8(PQerrorMessage(connection)).simplified()};
}

bool succeeded(PGresult* result)
{
    const auto status = PQresultStatus(result);
    PQclear(result);
    return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
}

} // namespace

Result<std::unique_ptr<PgListener>> PgListener::open(const QString& conninfo)
{
    std::unique_ptr<PgListener> listener(
        new PgListener(PQconnectdb(conninfo.toUtf8().constData())));
    if (PQstatus(listener->m_connection) != CONNECTION_OK
        || !succeeded(PQexec(listener->m_connection, "LISTEN mm_news"))) {
        return fail(unreachable(listener->m_connection));
    }
    return listener;
}

PgListener::~PgListener()
{
    PQfinish(m_connection);
}

Result<void> PgListener::tell(const QByteArray& payload)
{
    const char* const values[] = {payload.constData()};
    const bool told = succeeded(PQexecParams(
        m_connection, "SELECT pg_notify('mm_news', $1)", 1, nullptr, values, nullptr, nullptr, 0));
    return told ? Result<void>() : Result<void>(fail(unreachable(m_connection)));
}

Result<std::vector<QByteArray>> PgListener::hear(int waitMs)
{
    pollfd waiting{PQsocket(m_connection), POLLIN, 0};
    ::poll(&waiting, 1, waitMs);
    if (PQconsumeInput(m_connection) == 0) {
        return fail(unreachable(m_connection));
    }
    std::vector<QByteArray> all;
    while (PGnotify* notified = PQnotifies(m_connection)) {
        if (notified->be_pid != PQbackendPID(m_connection)) {
            all.emplace_back(notified->extra);
        }
        PQfreemem(notified);
    }
    return all;
}

} // namespace mm::store
