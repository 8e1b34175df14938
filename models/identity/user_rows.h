// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/roles.h"
#include "models/store/unit_of_work.h"

namespace mm::identity {

/// A user as stored, hashes included: stays inside models/identity.
struct UserRow
{
    UserId id;
    QString username;
    QString displayName;
    QString role;
    QString passwordHash;
    QString pinHash;
    bool isDisabled = false;
    QString language;
    qint64 createdAt = 0;
};

/// By the stored form of the name.
Result<std::optional<UserRow>> findUser(store::Connection& db, const QString& username);
/// Refuses with user.unknown.
Result<UserRow> userRow(store::Connection& db, UserId id);
Result<std::vector<UserRow>> userRows(store::Connection& db);
/// Active administrators besides this user.
Result<qint64> otherAdministrators(store::Connection& db, UserId id);

} // namespace mm::identity
