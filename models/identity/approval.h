// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/identity/passwords.h"
#include "models/store/desk.h"

namespace mm::identity {

/// Who is asked to agree, and how they prove it.
struct ApprovalAsk
{
    QString username;
    /// The PIN, where the person has one, or the password.
    QString secret;
    /// What hashes cost here: a wrong name takes as long as a wrong secret.
    HashCost cost = {};
};

/// The second person of a rule that asks for one: goes with the one use case that was approved, and
/// into its audit event.
struct Approval
{
    UserId id;
    QString username;
    QSet<QString> permissions;
};

/// Whether a second person may agree to what needs `permission`, without logging in: who acts stays
/// who acts. Wrong secrets are counted and locked as at the log-in. Not inside a unit of work.
/// Refuses: approval.same_person, approval.not_allowed (known only to who proved themselves),
/// login.failed, login.locked, user.disabled.
Result<Approval> approve(store::Desk& desk, const ApprovalAsk& ask, const QString& permission);

} // namespace mm::identity
