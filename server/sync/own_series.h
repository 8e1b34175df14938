// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/sync_desk.h"
#include "sync/protocol/messages.h"

namespace mm::server {

/// The service's own counter in a database that came back from a backup, or took over from another
/// (protocol, C10): numbers that it has given since the backup may stand on paper, so it goes on as
/// another device with another code, and an open conflict tells the office. The code follows from
/// the epoch: no other restore leads to the same. Whether it did; nothing happens while the epoch
/// is the one that the counter writes in.
Result<bool> keepOwnSeries(const SyncDesk& desk, UuidMaker ids = {});

/// What the service's own counter was before, and up to where its audit trail is here.
Result<std::vector<protocol::OwnTrail>> ownTrails(store::Connection& db);

/// The last numbers of the service's series, as an operation that gave rows back shows them.
Result<void> raiseOwnSeries(const SyncDesk& desk, const protocol::Operation& operation);

/// Refusal of a commit that would go on in the series of another epoch.
inline constexpr QLatin1StringView kSeriesBehind("server.series_behind");

} // namespace mm::server
