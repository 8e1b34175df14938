// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"
#include "server/auth/sessions.h"

#include <QStringList>

namespace mm::server {

/// What is shown once, to be put into a telephone.
struct Enrolment
{
    QString secret;
    QString uri;
};

/// Begins a second factor for the caller; it counts from confirmTotp() on. Enrolling again before
/// that replaces the secret. Refuses: totp.already, server.no_field_key.
Result<Enrolment> enrolTotp(const AuthDesk& desk, const Caller& caller);

/// The telephone has the secret: from now on log-in asks for a code. Gives the recovery codes,
/// which nobody can read again. Refuses: totp.not_enrolled, totp.already, totp.wrong, totp.locked.
Result<QStringList> confirmTotp(const AuthDesk& desk, const Caller& caller, const QString& code);

/// Whether who knows the password also has the factor: nothing is asked of who has none. `code` is
/// one of the telephone's or a recovery code. Five wrong ones lock it for a quarter of an hour.
/// Refuses (AuthFailed): totp.needed, totp.wrong, totp.used (the same code again), totp.locked.
Result<void> requireSecondFactor(
    const AuthDesk& desk, TempleId temple, UserId user, const QString& code);

/// Takes the factor away from a user whom the actor may manage; done also when there is none.
/// Audited. Refuses: user.unknown, user.above_own_role.
Result<void> removeTotp(store::UnitOfWork& unit, UserId user);

} // namespace mm::server
