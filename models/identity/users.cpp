// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/users.h"

#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/identity/lock_out.h"
#include "models/identity/login.h"
#include "models/identity/temple.h"
#include "models/identity/user_rows.h"
#include "models/store/tables.h"

namespace mm::identity {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

Result<void> requireOver(const UnitOfWork& unit, Role other)
{
    MM_CHECK(unit.require(u"user.manage"_s));
    const auto own = parseRole(unit.actor().role);
    if (!own || !mayManage(*own, other)) {
        return fail(Error{ErrorKind::PermissionDenied, "user.above_own_role"_L1, {}, {}, {}});
    }
    return {};
}

/// The user, when the actor may manage them.
Result<UserRow> managed(const UnitOfWork& unit, UserId id)
{
    MM_CHECK(unit.require(u"user.manage"_s));
    MM_LET(user, userRow(unit.db(), id));
    MM_LET(role, parseRole(user.role));
    MM_CHECK(requireOver(unit, role));
    return user;
}

/// Somebody must be left who can put everything right.
Result<void> keepAnAdministrator(const UnitOfWork& unit, const UserRow& user)
{
    if (user.role != roleName(Role::Administrator) || user.isDisabled) {
        return {};
    }
    MM_LET(others, otherAdministrators(unit.db(), user.id));
    if (others == 0) {
        return fail(Error{ErrorKind::Conflict, "user.last_administrator"_L1, {},
            {{u"user"_s, user.username}}, {}});
    }
    return {};
}

Result<void> setDisabled(UnitOfWork& unit, const UserRow& user, bool disabled)
{
    if (user.isDisabled == disabled) {
        return {};
    }
    MM_CHECK(unit.patch(tables::users, user.id.uuid, {{"is_disabled", disabled ? 1 : 0}}));
    return audit::finish(unit,
        {disabled ? "user.disable"_L1 : "user.enable"_L1, "users"_L1, user.id.uuid,
            {{u"is_disabled"_s, user.isDisabled}}, {{u"is_disabled"_s, disabled}}});
}

Result<User> forOthers(const UserRow& row)
{
    MM_LET(role, parseRole(row.role));
    return User{row.id, row.username, row.displayName, role, row.isDisabled, !row.pinHash.isEmpty(),
        row.language, row.createdAt};
}

/// A draft as it is to be stored; the password stays as typed.
Result<UserDraft> cleaned(UserDraft draft)
{
    MM_LET(username, parseUsername(draft.username, u"user"_s));
    draft.username = username;
    if (draft.displayName.trimmed().isEmpty()) {
        draft.displayName = username;
    } else {
        MM_LET(name, cleanName(draft.displayName, u"name"_s));
        draft.displayName = name;
    }
    if (!draft.language.isEmpty()) {
        MM_LET(language, parseLanguage(draft.language, u"language"_s));
        draft.language = language;
    }
    MM_CHECK(checkPassword(draft.password, username, u"password"_s));
    return draft;
}

} // namespace

Result<UserId> addUser(UnitOfWork& unit, const UserDraft& draft)
{
    MM_CHECK(requireOver(unit, draft.role));
    MM_LET(user, cleaned(draft));
    MM_LET(taken, findUser(unit.db(), user.username));
    if (taken) {
        return fail(Error{
            ErrorKind::Conflict, "user.exists"_L1, u"user"_s, {{u"user"_s, user.username}}, {}});
    }
    MM_LET(hash, hashSecret(user.password, user.cost));
    const UserId id = user.id.isNull() ? unit.newId<UserId>() : user.id;
    MM_CHECK(unit.insert(tables::users,
        {{"id", id}, {"username", user.username}, {"display_name", user.displayName},
            {"role", roleName(user.role)}, {"password_hash", hash}, {"pin_hash", {}},
            {"language", store::orNull(user.language)}, {"is_disabled", 0},
            {"created_at", unit.nowMs()}}));
    MM_CHECK(audit::finish(unit,
        {"user.add"_L1, "users"_L1, id.uuid, {},
            {{u"username"_s, user.username}, {u"display_name"_s, user.displayName},
                {u"role"_s, QString(roleName(user.role))}}}));
    return id;
}

Result<void> disableUser(UnitOfWork& unit, UserId id)
{
    MM_LET(user, managed(unit, id));
    MM_CHECK(keepAnAdministrator(unit, user));
    return setDisabled(unit, user, true);
}

Result<void> enableUser(UnitOfWork& unit, UserId id)
{
    MM_LET(user, managed(unit, id));
    return setDisabled(unit, user, false);
}

Result<void> changeRole(UnitOfWork& unit, UserId id, Role role)
{
    MM_LET(user, managed(unit, id));
    MM_CHECK(requireOver(unit, role));
    if (user.role == roleName(role)) {
        return {};
    }
    MM_CHECK(keepAnAdministrator(unit, user));
    MM_CHECK(unit.patch(tables::users, id.uuid, {{"role", roleName(role)}}));
    return audit::finish(unit,
        {"user.change_role"_L1, "users"_L1, id.uuid, {{u"role"_s, user.role}},
            {{u"role"_s, QString(roleName(role))}}});
}

Result<void> resetPassword(
    UnitOfWork& unit, UserId id, const QString& password, const HashCost& cost)
{
    MM_LET(user, managed(unit, id));
    MM_CHECK(checkPassword(password, user.username, u"password"_s));
    MM_LET(hash, hashSecret(password, cost));
    MM_CHECK(unit.patch(tables::users, id.uuid, {{"password_hash", hash}, {"pin_hash", {}}}));
    MM_CHECK(clearFailures(unit.db(), id.uuid));
    return audit::finish(unit, {"user.reset_password"_L1, "users"_L1, id.uuid});
}

Result<void> givePin(UnitOfWork& unit, UserId id, const QString& pin, const HashCost& cost)
{
    MM_LET(user, managed(unit, id));
    if (id == unit.actor().id) {
        return fail(invalid("user.own_pin"_L1, u"pin"_s));
    }
    MM_LET(digits, parsePin(pin, u"pin"_s));
    MM_LET(hash, hashSecret(digits, cost));
    MM_CHECK(unit.patch(tables::users, id.uuid, {{"pin_hash", hash}}));
    return audit::finish(
        unit, {"user.give_pin"_L1, "users"_L1, id.uuid, {}, {{u"username"_s, user.username}}});
}

Result<void> removePin(UnitOfWork& unit, UserId id)
{
    MM_LET(user, managed(unit, id));
    if (user.pinHash.isEmpty()) {
        return {};
    }
    MM_CHECK(unit.patch(tables::users, id.uuid, {{"pin_hash", {}}}));
    return audit::finish(unit,
        {"user.remove_pin"_L1, "users"_L1, id.uuid, {{u"username"_s, user.username}},
            {{u"username"_s, user.username}}});
}

Result<std::vector<User>> listUsers(store::Connection& db)
{
    MM_LET(rows, userRows(db));
    std::vector<User> users;
    for (const auto& row : rows) {
        MM_LET(user, forOthers(row));
        users.push_back(user);
    }
    return users;
}

Result<User> userNamed(store::Connection& db, const QString& username)
{
    MM_LET(row, findUser(db, username.trimmed().toLower()));
    if (!row) {
        return fail(notFound("user.unknown"_L1, {{u"user"_s, username}}));
    }
    return forOthers(*row);
}

Result<void> changePassword(store::Desk& desk, const PasswordChange& change)
{
    MM_CHECK(confirmPassword(desk, change.current));
    if (change.next == change.current) {
        return fail(invalid("password.unchanged"_L1, u"password"_s));
    }
    MM_CHECK(checkPassword(change.next, desk.actor.username, u"password"_s));
    MM_LET(hash, hashSecret(change.next, change.cost));
    const Uuid id = desk.actor.id.uuid;
    return store::inUnitOfWork(desk, [&](UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.patch(tables::users, id, {{"password_hash", hash}}));
        return audit::finish(unit, {"user.change_password"_L1, "users"_L1, id});
    });
}

Result<void> chooseLanguage(UnitOfWork& unit, const QString& language)
{
    MM_LET(code, parseLanguage(language, u"language"_s));
    MM_LET(user, userRow(unit.db(), unit.actor().id));
    if (user.language == code) {
        return {};
    }
    MM_CHECK(unit.patch(tables::users, user.id.uuid, {{"language", code}}));
    return audit::finish(unit,
        {"user.choose_language"_L1, "users"_L1, user.id.uuid, {{u"language"_s, user.language}},
            {{u"language"_s, code}}});
}

Result<void> setPin(store::Desk& desk, const PinChange& change)
{
    store::Value stored;
    if (!change.pin.isEmpty()) {
        MM_LET(digits, parsePin(change.pin, u"pin"_s));
        MM_LET(hash, hashSecret(digits, change.cost));
        stored = hash;
    }
    MM_CHECK(confirmPassword(desk, change.password));
    const Uuid id = desk.actor.id.uuid;
    return store::inUnitOfWork(desk, [&](UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.patch(tables::users, id, {{"pin_hash", stored}}));
        return audit::finish(
            unit, {stored.isNull() ? "user.remove_pin"_L1 : "user.set_pin"_L1, "users"_L1, id});
    });
}

} // namespace mm::identity
