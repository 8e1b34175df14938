// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/sessions.h"

#include "models/identity/device.h"
#include "models/identity/login.h"
#include "models/identity/roles.h"
#include "models/identity/users.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "server/auth/auth_sql.h"
#include "server/auth/refresh_token.h"
#include "server/auth/second_factor.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;

namespace {

Error refusal(QLatin1StringView rule)
{
    return Error{ErrorKind::AuthFailed, rule, {}, {}, {}};
}

/// The only temple that has the user name; nothing if none or several have.
Result<std::optional<TempleId>> templeOfUsername(TenantConnection& db, const QString& username)
{
    db.lookUp({}, username);
    Query query(db, sql::auth::temples_of_username);
    query.bind("username", username);
    MM_LET(found, query.all([](const Row& row) { return row.id<TempleId>(0); }));
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

Result<std::optional<TempleId>> templeFor(TenantConnection& db, const LogInAsk& ask)
{
    return ask.templeCode.trimmed().isEmpty()
        ? templeOfUsername(db, ask.username.trimmed().toLower())
        : templeOfCode(db, ask.templeCode);
}

Result<store::Desk> serviceDesk(const AuthDesk& auth, TempleId temple)
{
    auth.db.workFor(temple);
    MM_LET(device, identity::readDevice(auth.db));
    return store::Desk{auth.db, auth.clock, UuidMaker(), HybridClock(), temple, device.id,
        device.code, store::Actor()};
}

Result<store::Actor> actorFrom(
    UserId id, const QString& username, const QString& name, const QString& roleText)
{
    MM_LET(role, identity::parseRole(roleText));
    return store::Actor{id, username, name, roleText, identity::permissionsOf(role)};
}

/// The next pair of tokens of a session, inside the caller's transaction.
Result<Tokens> issue(const AuthDesk& auth, const Caller& who, const store::Actor& actor)
{
    const qint64 now = auth.clock.nowMs();
    const RefreshToken token = RefreshToken::make(who.temple, UuidMaker().next(now));
    Tokens tokens;
    tokens.refreshExpiresAt = now + kRefreshMs;
    tokens.accessExpiresAt = now + kAccessMs;
    Query insert(auth.db, sql::auth::insert_refresh);
    insert.bind("temple_id", who.temple)
        .bind("id", token.id)
        .bind("session_id", who.session)
        .bind("secret_hash", Bytes{token.secretHash()})
        .bind("expires_at", tokens.refreshExpiresAt);
    MM_CHECK(insert.run());
    tokens.refresh = token.text();
    tokens.access = auth.keys.sign(
        {who.temple, who.user, who.session, now / 1000, tokens.accessExpiresAt / 1000});
    tokens.temple = who.temple;
    tokens.actor = actor;
    return tokens;
}

Result<Tokens> beginSession(const AuthDesk& auth, TempleId temple, const store::Actor& actor)
{
    const qint64 now = auth.clock.nowMs();
    const Caller who{temple, actor.id, UuidMaker().nextId<SessionId>(now), 0, 0};
    MM_LET(transaction, store::Transaction::begin(auth.db));
    Query insert(auth.db, sql::auth::insert_session);
    insert.bind("temple_id", temple)
        .bind("id", who.session)
        .bind("user_id", actor.id)
        .bind("now", now);
    MM_CHECK(insert.run());
    MM_LET(tokens, issue(auth, who, actor));
    MM_CHECK(transaction.commit());
    return tokens;
}

Result<void> endSession(const AuthDesk& auth, SessionId session, const QString& why)
{
    Query end(auth.db, sql::auth::end_session);
    end.bind("id", session).bind("why", why).bind("now", auth.clock.nowMs());
    MM_CHECK(end.run());
    return {};
}

struct StoredRefresh
{
    SessionId session;
    QByteArray secretHash;
    qint64 expiresAt = 0;
    bool isUsed = false;
    UserId user;
    bool hasEnded = false;
};

Result<std::optional<StoredRefresh>> storedRefresh(const AuthDesk& auth, const Uuid& id)
{
    Query query(auth.db, sql::auth::refresh_token);
    query.bind("id", id);
    return query.maybe([](const Row& row) {
        return StoredRefresh{row.id<SessionId>(0), row.bytes(1), row.integer(2), row.flag(3),
            row.id<UserId>(4), row.flag(5)};
    });
}

Result<store::Actor> enabledUser(const AuthDesk& auth, UserId id)
{
    Query query(auth.db, sql::auth::user_enabled);
    query.bind("id", id);
    MM_LET(user, query.maybe([&](const Row& row) {
        return actorFrom(id, row.text(0), row.text(1), row.text(2));
    }));
    if (!user) {
        return fail(refusal("token.ended"_L1));
    }
    return *user;
}

/// The tokens that follow; the refusal is a value here, so that the end of the session is kept.
Result<Result<Tokens>> exchange(const AuthDesk& auth, const RefreshToken& token)
{
    MM_LET(stored, storedRefresh(auth, token.id));
    if (!stored || !token.hasHash(stored->secretHash)) {
        return Result<Tokens>(fail(refusal("token.invalid"_L1)));
    }
    if (stored->hasEnded) {
        return Result<Tokens>(fail(refusal("token.ended"_L1)));
    }
    if (stored->isUsed) {
        MM_CHECK(endSession(auth, stored->session, u"refresh token used twice"_s));
        return Result<Tokens>(fail(refusal("token.reused"_L1)));
    }
    if (auth.clock.nowMs() > stored->expiresAt) {
        return Result<Tokens>(fail(refusal("token.expired"_L1)));
    }
    auto actor = enabledUser(auth, stored->user);
    if (!actor) {
        return Result<Tokens>(fail(std::move(actor.error())));
    }
    Query use(auth.db, sql::auth::use_refresh);
    use.bind("id", token.id).bind("now", auth.clock.nowMs());
    MM_CHECK(use.run());
    Query prune(auth.db, sql::auth::prune_refresh);
    prune.bind("session_id", stored->session).bind("now", auth.clock.nowMs());
    MM_CHECK(prune.run());
    return issue(auth, {token.temple, stored->user, stored->session, 0, 0}, *actor);
}

} // namespace

Result<std::optional<TempleId>> templeOfCode(TenantConnection& db, const QString& code)
{
    const QString wanted = code.trimmed().toUpper();
    db.lookUp(wanted, {});
    Query query(db, sql::auth::temple_by_code);
    query.bind("code", wanted);
    return query.maybe([](const Row& row) { return row.id<TempleId>(0); });
}

Result<Tokens> logIn(const AuthDesk& auth, const LogInAsk& ask)
{
    const auto failed =
        ask.templeCode.trimmed().isEmpty() ? "login.failed_temple"_L1 : "login.failed"_L1;
    MM_LET(temple, templeFor(auth.db, ask));
    if (!temple) {
        // The work that a known user's password would have taken.
        MM_CHECK(identity::hashSecret(ask.password, auth.cost));
        return fail(refusal(failed));
    }
    MM_LET(desk, serviceDesk(auth, *temple));
    auto actor = identity::logIn(desk, {ask.username, ask.password, auth.cost});
    if (!actor) {
        Error error = std::move(actor.error());
        if (error.rule == "login.failed"_L1) {
            error.rule = failed;
        }
        return fail(std::move(error));
    }
    MM_CHECK(requireSecondFactor(auth, *temple, actor->id, ask.code));
    return beginSession(auth, *temple, *actor);
}

Result<Tokens> refresh(const AuthDesk& auth, const QByteArray& refreshToken)
{
    const auto token = RefreshToken::fromText(refreshToken);
    if (!token) {
        return fail(refusal("token.invalid"_L1));
    }
    auth.db.workFor(token->temple);
    MM_LET(transaction, store::Transaction::begin(auth.db));
    MM_LET(exchanged, exchange(auth, *token));
    MM_CHECK(transaction.commit());
    return exchanged;
}

Result<void> logOut(const AuthDesk& auth, const Caller& caller)
{
    auth.db.workFor(caller.temple);
    return endSession(auth, caller.session, u"logged out"_s);
}

Result<void> changePassword(
    const AuthDesk& auth, const Caller& caller, const QString& current, const QString& next)
{
    MM_LET(desk, serviceDesk(auth, caller.temple));
    MM_CHECK(seat(desk, caller));
    MM_CHECK(identity::changePassword(desk, {current, next, auth.cost}));
    Query end(auth.db, sql::auth::end_other_sessions);
    end.bind("user_id", caller.user)
        .bind("id", caller.session)
        .bind("why", u"password changed"_s)
        .bind("now", auth.clock.nowMs());
    MM_CHECK(end.run());
    return {};
}

Result<void> seat(store::Desk& desk, const Caller& caller)
{
    Query query(desk.db, sql::auth::caller);
    query.bind("user_id", caller.user).bind("session_id", caller.session);
    MM_LET(seated, query.maybe([&](const Row& row) -> Result<void> {
        MM_LET(actor, actorFrom(caller.user, row.text(0), row.text(1), row.text(2)));
        desk.actor = actor;
        desk.device = row.id<DeviceId>(3);
        desk.counterCode = row.text(4);
        const auto* tray = desk.db.tray();
        desk.hlc =
            HybridClock(std::max(row.integer(5), tray != nullptr ? tray->lastHlc() : qint64{0}));
        return {};
    }));
    if (!seated) {
        return fail(refusal("token.ended"_L1));
    }
    return *seated;
}

} // namespace mm::server
