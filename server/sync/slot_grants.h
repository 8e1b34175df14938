// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/arbiter.h"
#include "server/sync/sync_desk.h"
#include "sync/protocol/messages.h"

namespace mm::server {

/// Gives or takes back seats of a slot that the device may sell without asking (escrow, C8), under
/// the temple's turn: seats booked and rights out are never more than the quota. Rights whose lease
/// has ended go back once their device has been heard of since, or when the slot's day is over.
/// Refuses: sync.slot_unknown, sync.slot_open (no quota: nothing to divide).
Result<protocol::RightsReply> rights(const SyncDesk& desk, const protocol::Rights& ask);

/// Bookings that have arrived use up their device's rights.
Result<void> useGrants(
    const SyncDesk& desk, std::span<const conflicts::PushedOperation> operations);

/// How long rights hold: as long as a counter may be without a network. Nothing is won by less,
/// since the seats of a counter that is silent are nobody else's before it has been heard.
inline constexpr qint64 kLeaseMs = 7LL * 24 * 60 * 60 * 1000;

} // namespace mm::server
