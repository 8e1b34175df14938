// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/sync_desk.h"
#include "sync/protocol/messages.h"

namespace mm::server {

/// GET changes: what was asked.
struct ChangesAsk
{
    qint64 after = 0;
    qint64 limit = protocol::limits::kChanges;
    /// The server_epoch that the cursor belongs to; empty: a first pull.
    QString epoch = {};
    /// The counter's schema; 0: as it said in its last hello.
    int schema = 0;
};

/// The page as JSON. One moment of the temple is read: the caller holds a reading transaction or
/// none. Refuses: device.revoked, sync.upgrade, sync.epoch_changed, sync.resync (the changes
/// after that cursor are not kept any more), request.sync_cursor (a cursor that was never given).
Result<QByteArray> changes(const SyncDesk& desk, const ChangesAsk& ask);

/// GET snapshot: scope "all", "core" (what may change: catalogue, people, settings) or "facts";
/// `after`: "table/id" of the page before, empty for the first.
struct SnapshotAsk
{
    QString scope = QStringLiteral("all");
    QString after = {};
    qint64 limit = protocol::limits::kSnapshotRows;
    int schema = 0;
};
/// Refuses: device.revoked, sync.upgrade, request.sync_cursor.
Result<QByteArray> snapshot(const SyncDesk& desk, const SnapshotAsk& ask);

/// POST digest: which tables hold the same rows there and here.
Result<protocol::DigestReply> digest(const SyncDesk& desk, const protocol::Digest& ask);

} // namespace mm::server
