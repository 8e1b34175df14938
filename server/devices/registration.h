// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/sessions.h"
#include "server/sync/sync_desk.h"
#include "sync/protocol/devices.h"

namespace mm::server {

/// An invitation in words: shown once, only its hash is kept.
struct Invitation
{
    QString code;
    /// UTC ms.
    qint64 expiresAt = 0;
};
inline constexpr qint64 kInvitationMs = 24LL * 60 * 60 * 1000;
inline constexpr qint64 kTempleInvitationMs = 7LL * 24 * 60 * 60 * 1000;

/// For a new computer of a temple; `madeBy` may be null (the operator).
Result<Invitation> inviteDevice(
    TenantConnection& db, const Clock& clock, TempleId temple, UserId madeBy);
/// For a temple that began offline and comes into the cloud.
Result<Invitation> inviteTemple(TenantConnection& db, const Clock& clock);

/// Takes a computer in as a counter of the temple. The same ask again gets the same answer.
/// Refuses: device.invitation (wrong, used by another, expired), login.*, permission.denied,
/// counter_code.malformed, device.code_taken, device.exists (the id with another key).
Result<protocol::DeviceReply> registerDevice(
    const AuthDesk& auth, const protocol::RegisterDevice& ask);

/// Makes room for a temple that began offline, with its first device. Refuses: device.invitation,
/// server.registration_closed (no invitation, and the operator does not allow it without),
/// server.temple_exists, and what registerDevice() refuses.
Result<protocol::DeviceReply> adoptTemple(const AuthDesk& auth, const protocol::AdoptTemple& ask);

/// A challenge for whoever says that it is this device: known or not, the answer looks the same.
QByteArray challengeFor(const AuthDesk& auth, const protocol::TokenAsk& ask);
/// The bearer for the next 15 minutes. Refuses (AuthFailed): device.challenge, device.unknown (also
/// when the signature is not the device's).
Result<protocol::TokenReply> deviceToken(const AuthDesk& auth, const protocol::TokenAsk& ask);

/// What the database is, as its cursors depend on it: other after a restore or a failover.
Result<QString> serverEpoch(store::Connection& db);

} // namespace mm::server
