// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/passwords.h"
#include "models/identity/session_book.h"
#include "models/store/desk.h"

namespace mm::identity {

/// What is typed to log in.
struct PasswordLogIn
{
    QString username;
    QString password;
    /// What hashes cost here: a stored hash of another cost is made anew.
    HashCost cost = {};
};

/// Logs in by password and gives who acts from now on, to be put at the desk. Not inside a unit of
/// work: the count of failures and the audit event are kept also when it fails.
///
/// Refuses with login.failed, in the same words and after as much work for a wrong name as for a
/// wrong password; login.locked (see lock_out.h); user.disabled, which only who knows the password
/// gets to read.
Result<store::Actor> logIn(
    store::Desk& desk, const PasswordLogIn& login, SessionBook* book = nullptr);

/// The quick switch between people who share a counter: by PIN, for who has logged in by password
/// at this counter within the hours of the setting pin_hours. Counts failures together with the
/// password's; the fifth wrong PIN closes the user's session in the book. Refuses with
/// pin.password_needed, pin.not_set, login.failed, login.locked, user.disabled.
Result<store::Actor> switchByPin(
    store::Desk& desk, SessionBook& book, const QString& username, const QString& pin);

/// Whether the user of the desk knows their own password: before something that an unattended
/// window must not allow. Counted and locked as a log-in.
Result<void> confirmPassword(store::Desk& desk, const QString& password);

} // namespace mm::identity
