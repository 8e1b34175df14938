// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/connection.h"

#include <span>

namespace mm::server {

/// One row's place in the temple's changes.
struct LogRow
{
    qint64 seq = 0;
    int table = 0;
    Uuid row;
    Uuid operation;
    DeviceId device;
};

/// Adds rows to the log, which must go on without a gap behind temple_sync.seq, and moves that to
/// their last number. The caller holds the temple's row. Each row is told where its operation is
/// whole, so that nobody is ever handed a part of one.
Result<void> appendLog(
    store::Connection& db, TempleId temple, std::span<const LogRow> rows, qint64 nowMs);

/// Gives what the units of work of this transaction wrote (the service's own operations) their
/// numbers and puts them into the log, so that counters pull them. The last step before the commit.
/// The temple's newest number, or nothing if nothing was written.
Result<std::optional<qint64>> publish(store::Connection& db, TempleId temple);

/// As publish(), for operations that lie in a tray: `head` is the temple's newest number, which the
/// caller has read under its lock. PostgreSQL only; nothing is waited for.
Result<qint64> publish(store::Connection& db, TempleId temple, qint64 head,
    std::span<const store::ClosedOperation> operations);

/// The refusal (server.series_behind) of what would go on in the series of a database that this one
/// came back from.
Error seriesBehind();

} // namespace mm::server
