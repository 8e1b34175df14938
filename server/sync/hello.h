// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/sync_desk.h"
#include "sync/protocol/messages.h"

namespace mm::server {

/// Takes note of where the counter stands and says where the temple stands. Refuses with
/// sync.forked when its store is not the one that was here last: another epoch, or numbers that the
/// service has seen given already. A revoked device is answered, so that it can hand in its rest.
Result<protocol::HelloReply> hello(const SyncDesk& desk, const protocol::Hello& hello);

/// What the support page shows of this device.
Result<protocol::Me> me(const SyncDesk& desk);

} // namespace mm::server
