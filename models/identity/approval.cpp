// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/approval.h"

#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/identity/lock_out.h"
#include "models/identity/passwords.h"
#include "models/identity/user_rows.h"

namespace mm::identity {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

bool proves(const UserRow& user, const QString& secret)
{
    if (!user.pinHash.isEmpty()) {
        if (const auto digits = parsePin(secret); digits && secretMatches(user.pinHash, *digits)) {
            return true;
        }
    }
    return secretMatches(user.passwordHash, secret);
}

Result<void> noteFailure(store::Desk& desk, const Uuid& who, const QString& reason)
{
    return store::inUnitOfWork(desk, [&](UnitOfWork& unit) {
        return audit::finish(unit, {"user.approval_failed"_L1, "users"_L1, who, {}, {}, reason});
    });
}

Error refusal(ErrorKind kind, QLatin1StringView rule, const QString& field, const QString& name)
{
    return Error{kind, rule, field, {{u"name"_s, name}}, {}};
}

} // namespace

Result<Approval> approve(store::Desk& desk, const ApprovalAsk& ask, const QString& permission)
{
    const auto parsed = parseUsername(ask.username);
    const QString username = parsed ? *parsed : ask.username.trimmed().toLower();
    if (username == desk.actor.username) {
        return fail(refusal(
            ErrorKind::PermissionDenied, "approval.same_person"_L1, u"approver"_s, username));
    }
    MM_LET(user, findUser(desk.db, username));
    const Uuid who = user ? user->id.uuid : lockIdOfUnknown(desk.temple, username);
    MM_CHECK(beginAttempt(desk, who));
    if (!user) {
        // The work that a known user's password would have taken.
        MM_CHECK(hashSecret(ask.secret, ask.cost));
    }
    if (!user || !proves(*user, ask.secret)) {
        MM_CHECK(noteFailure(desk, who, user ? u"wrong secret"_s : u"no such user"_s));
        return fail(
            refusal(ErrorKind::AuthFailed, "login.failed"_L1, u"approver_secret"_s, username));
    }
    MM_CHECK(clearFailures(desk.db, who));
    if (user->isDisabled) {
        MM_CHECK(noteFailure(desk, who, u"disabled"_s));
        return fail(refusal(ErrorKind::AuthFailed, "user.disabled"_L1, u"approver"_s, username));
    }
    MM_LET(role, parseRole(user->role));
    const auto permissions = permissionsOf(role);
    if (!permissions.contains(permission)) {
        MM_CHECK(noteFailure(desk, who, u"not allowed"_s));
        return fail(refusal(ErrorKind::PermissionDenied, "approval.not_allowed"_L1, u"approver"_s,
            user->displayName));
    }
    return Approval{user->id, user->username, permissions};
}

} // namespace mm::identity
