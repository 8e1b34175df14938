// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/sync_desk.h"
#include "sync/protocol/messages.h"

namespace mm::server {

struct Pushed
{
    protocol::PushReply reply;
    /// The service has facts of its own to add now (conflicts::settle()): after this push, or after
    /// one behind which it died.
    bool needsSettling = false;
};

/// Takes a counter's operations in (protocol, C4): each ends applied, as a duplicate, parked,
/// blocked, or, from a revoked device, in quarantine; one of them never holds up those that do not
/// stand on it. Every part that is answered is committed. Refuses sync.forked; fails, with nothing
/// of the unfinished part kept, when the store itself fails (the counter sends again).
Result<Pushed> push(const SyncDesk& desk, const protocol::Push& push);

/// A push and the device it came from.
struct Sent
{
    DeviceId device;
    const protocol::Push* push = nullptr;
};
/// push() for several devices of one temple (each at most once), in one transaction where nothing
/// is thrown back: one turn and one commit for all. Each is answered as if they had come one after
/// the other. The desk's own device does not matter.
std::vector<Result<Pushed>> pushTogether(const SyncDesk& desk, std::span<const Sent> pushes);

/// Takes in an operation that an administrator lets out of quarantine, or tries a parked one again.
Result<protocol::OpResult> takeIn(const SyncDesk& desk, const protocol::Operation& operation);

} // namespace mm::server
