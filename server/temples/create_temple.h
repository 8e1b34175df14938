// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/passwords.h"
#include "models/identity/temple.h"
#include "server/database/tenant_connection.h"

namespace mm::server {

/// A temple to be made in the cloud.
struct TempleAsk
{
    /// Of a temple that began offline: its books come from its first counter, so no chart of
    /// accounts is made here. Null: a new temple, with everything it begins with.
    TempleId id = {};
    QString code;
    QString name;
    QString language = QStringLiteral("en");
    QString administrator;
    QString password;
    identity::HashCost cost = {};
};

struct MadeTemple
{
    TempleId id;
    QString code;
    QString administrator;
    /// To be printed or written down now: it is stored nowhere. Empty for an adopted temple, which
    /// has its sheet already.
    QString recoveryKey;
};

/// Makes a temple with its "WEB" counter (whose series the API's receipts are numbered in), its
/// keys and its first administrator, in one transaction. The service keeps a copy of the keys when
/// it has `fieldKeys`. Refuses: server.temple_exists, and what identity::cleanTemple(),
/// parseUsername() and checkPassword() refuse.
Result<MadeTemple> createTemple(TenantConnection& db, const Clock& clock,
    const std::vector<QByteArray>& fieldKeys, const TempleAsk& ask);

/// A user to be added by the operator.
struct UserAsk
{
    QString templeCode;
    QString username;
    QString role;
    QString password;
};

/// Adds a user, in the name of the temple's first administrator. Refuses: server.temple_unknown,
/// and what identity::addUser() refuses.
Result<UserId> createUser(TenantConnection& db, const Clock& clock, const UserAsk& ask);

} // namespace mm::server
