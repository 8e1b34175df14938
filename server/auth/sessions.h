// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/passwords.h"
#include "models/store/desk.h"
#include "server/auth/access_token.h"
#include "server/database/tenant_connection.h"

namespace mm::server {

class PushRoom;
class SyncNotes;

/// What the flows below work with.
struct AuthDesk
{
    TenantConnection& db;
    const Clock& clock;
    const TokenKeys& keys;
    /// Seal the keys of a temple that registers; may be empty.
    const std::vector<QByteArray>& fieldKeys;
    bool allowsRegistration = false;
    identity::HashCost cost = {};
    /// Where the pushes of a temple meet; null: each goes by itself.
    PushRoom* pushes = nullptr;
    /// Where it is noted how far counters have read, and which tables differ; null: nowhere.
    SyncNotes* notes = nullptr;
};

/// An access token for two hours and the refresh token for the next one.
struct Tokens
{
    QByteArray access;
    QByteArray refresh;
    /// UTC ms.
    qint64 accessExpiresAt = 0;
    qint64 refreshExpiresAt = 0;
    TempleId temple;
    store::Actor actor;
};

inline constexpr qint64 kAccessMs = 2LL * 60 * 60 * 1000;
inline constexpr qint64 kRefreshMs = 7LL * 24 * 60 * 60 * 1000;

struct LogInAsk
{
    QString username;
    QString password;
    /// May be empty where one temple alone has the user name.
    QString templeCode;
    /// Of the second factor, where the user has one (second_factor.h).
    QString code = {};
};

/// Logs in through identity::logIn() (same refusals, same lock-out) and begins a session. A temple
/// or name that nobody has costs the same work and gets the same words: login.failed, or
/// login.failed_temple where no temple was named. After the password comes the second factor, with
/// what requireSecondFactor() refuses.
Result<Tokens> logIn(const AuthDesk& desk, const LogInAsk& ask);

/// A refresh token is good for one use. One that comes a second time was copied: its whole session
/// ends. Refuses (AuthFailed): token.invalid, token.expired, token.reused, token.ended.
Result<Tokens> refresh(const AuthDesk& desk, const QByteArray& refreshToken);

/// Ends the caller's session: both of its tokens are worth nothing from now on.
Result<void> logOut(const AuthDesk& desk, const Caller& caller);

/// Changes the caller's own password and ends all other sessions of theirs. Refuses as
/// identity::changePassword().
Result<void> changePassword(
    const AuthDesk& desk, const Caller& caller, const QString& current, const QString& next);

/// Puts the caller at the desk, inside the transaction that works for them: who acts, the temple's
/// device of the service, its hybrid clock. Refuses with token.ended when the session has ended or
/// the user was disabled.
Result<void> seat(store::Desk& desk, const Caller& caller);

/// The temple of a code; nothing if there is none.
Result<std::optional<TempleId>> templeOfCode(TenantConnection& db, const QString& code);

} // namespace mm::server
