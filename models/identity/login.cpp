// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/login.h"

#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/identity/lock_out.h"
#include "models/identity/settings.h"
#include "models/identity/user_rows.h"
#include "models/store/tables.h"

namespace mm::identity {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

constexpr qint64 kHourMs = 60 * 60 * 1000;

/// How somebody proved, or did not prove, to be who they say.
enum class Proof { Password, Pin };

QString wordFor(Proof proof)
{
    return proof == Proof::Password ? u"password"_s : u"pin"_s;
}

Error authError(QLatin1StringView rule, Proof proof)
{
    return Error{ErrorKind::AuthFailed, rule, wordFor(proof), {}, {}};
}

Result<store::Actor> actorFor(const UserRow& user)
{
    MM_LET(role, parseRole(user.role));
    return store::Actor{user.id, user.username, user.displayName, user.role, permissionsOf(role)};
}

/// The trail keeps that somebody tried, not the name typed: people type passwords there.
Result<void> noteFailure(
    store::Desk& desk, const Uuid& who, Proof proof, const QString& reason, int failures)
{
    return store::inUnitOfWork(desk, [&](UnitOfWork& unit) {
        return audit::finish(unit,
            {"user.login_failed"_L1, "users"_L1, who, {},
                {{u"by"_s, wordFor(proof)}, {u"failures"_s, failures}}, reason});
    });
}

Result<void> noteSuccess(
    store::Desk& desk, const UserRow& user, Proof proof, const QString& newHash)
{
    return store::inUnitOfWork(desk, [&](UnitOfWork& unit) -> Result<void> {
        MM_CHECK(clearFailures(unit.db(), user.id.uuid));
        if (!newHash.isEmpty()) {
            MM_CHECK(unit.patch(tables::users, user.id.uuid, {{"password_hash", newHash}}));
        }
        return audit::finish(
            unit, {"user.login"_L1, "users"_L1, user.id.uuid, {}, {{u"by"_s, wordFor(proof)}}});
    });
}

/// From here on the user acts, already in the audit event of the log-in itself.
Result<store::Actor> enter(
    store::Desk& desk, const UserRow& user, Proof proof, const QString& newHash)
{
    MM_LET(actor, actorFor(user));
    const store::Actor previous = std::exchange(desk.actor, actor);
    if (auto noted = noteSuccess(desk, user, proof, newHash); !noted) {
        desk.actor = previous;
        return fail(std::move(noted.error()));
    }
    return actor;
}

Result<void> refuseDisabled(store::Desk& desk, const UserRow& user, Proof proof)
{
    if (!user.isDisabled) {
        return {};
    }
    // The secret was right: nothing is held against the user.
    MM_CHECK(clearFailures(desk.db, user.id.uuid));
    MM_CHECK(noteFailure(desk, user.id.uuid, proof, u"disabled"_s, 0));
    return fail(authError("user.disabled"_L1, proof));
}

QString storedForm(const QString& username)
{
    const auto parsed = parseUsername(username);
    return parsed ? *parsed : username.trimmed().toLower();
}

} // namespace

Result<store::Actor> logIn(store::Desk& desk, const PasswordLogIn& login, SessionBook* book)
{
    const QString username = storedForm(login.username);
    MM_LET(user, findUser(desk.db, username));
    const Uuid who = user ? user->id.uuid : lockIdOfUnknown(desk.temple, username);
    MM_LET(failures, beginAttempt(desk, who));
    if (!user) {
        // The work that a known user's password would have taken.
        MM_CHECK(hashSecret(login.password, login.cost));
    }
    if (!user || !secretMatches(user->passwordHash, login.password)) {
        MM_CHECK(noteFailure(
            desk, who, Proof::Password, user ? u"wrong password"_s : u"no such user"_s, failures));
        return fail(authError("login.failed"_L1, Proof::Password));
    }
    MM_CHECK(refuseDisabled(desk, *user, Proof::Password));
    QString newHash;
    if (needsRehash(user->passwordHash, login.cost)) {
        MM_LET(hash, hashSecret(login.password, login.cost));
        newHash = hash;
    }
    MM_LET(actor, enter(desk, *user, Proof::Password, newHash));
    if (book != nullptr) {
        book->opened(actor.id, desk.clock.nowMs());
    }
    return actor;
}

Result<store::Actor> switchByPin(
    store::Desk& desk, SessionBook& book, const QString& username, const QString& pin)
{
    MM_LET(user, findUser(desk.db, storedForm(username)));
    MM_LET(hours, settingNumber(desk.db, Setting::PinHours));
    if (!user || !book.mayUsePin(user->id, desk.clock.nowMs(), hours * kHourMs)) {
        return fail(authError("pin.password_needed"_L1, Proof::Pin));
    }
    if (user->pinHash.isEmpty()) {
        return fail(authError("pin.not_set"_L1, Proof::Pin));
    }
    MM_LET(failures, beginAttempt(desk, user->id.uuid));
    const auto digits = parsePin(pin);
    if (!digits || !secretMatches(user->pinHash, *digits)) {
        if (failures > kFreeFailures) {
            book.close(user->id);
        }
        MM_CHECK(noteFailure(desk, user->id.uuid, Proof::Pin, u"wrong PIN"_s, failures));
        return fail(authError("login.failed"_L1, Proof::Pin));
    }
    MM_CHECK(refuseDisabled(desk, *user, Proof::Pin));
    return enter(desk, *user, Proof::Pin, {});
}

Result<void> confirmPassword(store::Desk& desk, const QString& password)
{
    MM_LET(user, userRow(desk.db, desk.actor.id));
    MM_LET(failures, beginAttempt(desk, user.id.uuid));
    if (!secretMatches(user.passwordHash, password)) {
        MM_CHECK(noteFailure(desk, user.id.uuid, Proof::Password, u"wrong password"_s, failures));
        return fail(authError("password.wrong"_L1, Proof::Password));
    }
    return clearFailures(desk.db, user.id.uuid);
}

} // namespace mm::identity
