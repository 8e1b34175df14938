// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "sync/protocol/pages.h"

namespace mm::server {

/// The rows of a table that stand in the log behind `after` and up to `upto`, each once, at its
/// latest state; a master whose latest number lies further on is left to that page. Facts that the
/// reader itself sent stay out: nobody changes them, and it has them.
Result<protocol::TableWriter> changedRows(store::Connection& db, const store::TableSpec& table,
    qint64 after, qint64 upto, DeviceId reader);

/// The next rows of a table by id, at most `limit`; `last` is the id to go on behind, and becomes
/// that of the last row.
Result<protocol::TableWriter> keyedRows(
    store::Connection& db, const store::TableSpec& table, Uuid& last, qint64 limit);

} // namespace mm::server
