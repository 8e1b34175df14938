// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <memory>
#include <vector>

typedef struct pg_conn PGconn;

namespace mm::store {

/// A connection to PostgreSQL that does nothing but LISTEN and NOTIFY on one channel. Belongs to
/// one thread. Not through PgBouncer, which carries no LISTEN.
class PgListener
{
public:
    /// Fails with store.unreachable.
    static Result<std::unique_ptr<PgListener>> open(const QString& conninfo);
    ~PgListener();
    PgListener(const PgListener&) = delete;
    PgListener& operator=(const PgListener&) = delete;

    /// At most 7,999 bytes.
    Result<void> tell(const QByteArray& payload);
    /// What others have told, after waiting at most `waitMs` for the first.
    Result<std::vector<QByteArray>> hear(int waitMs);

private:
    explicit PgListener(PGconn* connection)
        : m_connection(connection)
    { }
    PGconn* m_connection;
};

} // namespace mm::store
