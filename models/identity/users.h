// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/passwords.h"
#include "models/identity/roles.h"
#include "models/store/unit_of_work.h"

namespace mm::identity {

/// Somebody who works here.
struct User
{
    UserId id;
    QString username;
    QString displayName;
    Role role = Role::CounterStaff;
    bool isDisabled = false;
    bool hasPin = false;
    /// Of the window at every counter, as the user chose it last; empty: the computer's.
    QString language;
    qint64 createdAt = 0;
};

/// A user before it is added.
struct UserDraft
{
    QString username;
    /// The user name when empty.
    QString displayName;
    Role role = Role::CounterStaff;
    QString password;
    QString language = {};
    HashCost cost = {};
    /// Given only by the set-up, whose first user acts before there is one.
    UserId id = {};
};

/// Each of these needs user.manage, and the actor's role must manage the other's (roles.h), else
/// user.above_own_role. A user is never deleted: papers and audit events name them.

/// Refuses: username.malformed, user.exists, language.unknown, and what checkPassword() refuses.
Result<UserId> addUser(store::UnitOfWork& unit, const UserDraft& draft);
/// Refuses: user.unknown, user.last_administrator.
Result<void> disableUser(store::UnitOfWork& unit, UserId id);
Result<void> enableUser(store::UnitOfWork& unit, UserId id);
/// Refuses: user.unknown, user.last_administrator.
Result<void> changeRole(store::UnitOfWork& unit, UserId id, Role role);
/// For who has forgotten it: a new password, no PIN, and no wait.
Result<void> resetPassword(
    store::UnitOfWork& unit, UserId id, const QString& password, const HashCost& cost = {});

/// Gives somebody a PIN to begin with; whoever gets it may change it (setPin). Refuses:
/// user.unknown, user.own_pin (one's own is set with the password), pin.malformed.
Result<void> givePin(
    store::UnitOfWork& unit, UserId id, const QString& pin, const HashCost& cost = {});

/// Takes the PIN away, so that only the password opens: for a PIN that others have seen. Nothing is
/// written when there is none. Refuses: user.unknown.
Result<void> removePin(store::UnitOfWork& unit, UserId id);

/// All users by name; without permission, since the log-in window lists them.
Result<std::vector<User>> listUsers(store::Connection& db);
/// By log-in name; refuses with user.unknown.
Result<User> userNamed(store::Connection& db, const QString& username);

/// A user changing the own password: the present one proves who asks.
struct PasswordChange
{
    QString current;
    QString next;
    HashCost cost = {};
};
/// The desk's own user changes their password. Refuses: password.wrong, login.locked,
/// password.unchanged, and what checkPassword() refuses. Not inside a unit of work.
Result<void> changePassword(store::Desk& desk, const PasswordChange& change);

/// The desk's own user works in that language from now on, at every counter. Needs nobody's
/// permission; nothing is written where it is so already. Refuses: language.unknown, user.unknown.
Result<void> chooseLanguage(store::UnitOfWork& unit, const QString& language);

/// A user setting the own PIN: the password proves who asks.
struct PinChange
{
    /// The password: a window left open must not be enough.
    QString password;
    /// 4 to 8 digits; empty takes the PIN away.
    QString pin;
    HashCost cost = {};
};
/// The desk's own user sets the PIN of the quick switch. Refuses: pin.malformed, password.wrong,
/// login.locked. Not inside a unit of work.
Result<void> setPin(store::Desk& desk, const PinChange& change);

} // namespace mm::identity
