// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/field_sealer.h"
#include "models/store/unit_of_work.h"
#include "server/database/tenant_connection.h"

namespace mm::server {

/// Where what comes from the temple's page is worked on: nobody is logged in.
struct WebPlace
{
    TenantConnection& db;
    const Clock& clock;
    TempleId temple;
    const store::FieldSealer& sealer;
};

/// Makes the user that receipts of online payments are issued by: a counter clerk with a password
/// that nobody knows. Nothing is done where there is one. Needs user.manage.
Result<void> ensureOnlineUser(store::UnitOfWork& unit);

/// Puts that user at the desk, with the service's device and clock, inside the transaction that
/// works for the temple. Refuses with online.no_account where the user was never made or is
/// disabled.
Result<void> seatOnline(store::Desk& desk);
/// The temple's stamps go on where the desk's ended.
Result<void> keepWebClock(store::UnitOfWork& unit);

} // namespace mm::server
