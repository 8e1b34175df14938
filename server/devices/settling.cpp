// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/devices/settling.h"

#include "models/conflicts/settle.h"
#include "models/identity/device.h"
#include "models/identity/roles.h"
#include "models/store/query.h"
#include "server/devices/devices_sql.h"
#include "server/sync/sync_desk.h"

namespace mm::server {

using store::Query;
using store::Row;

Result<void> settleTemple(const AuthDesk& auth, TempleId temple)
{
    auth.db.workFor(temple);
    Query query(auth.db, sql::devices::first_administrator);
    MM_LET(actor, query.maybe([](const Row& row) {
        return store::Actor{row.id<UserId>(0), row.text(1), row.text(1),
            identity::roleName(identity::Role::Administrator),
            identity::permissionsOf(identity::Role::Administrator)};
    }));
    if (!actor) {
        return {};
    }
    MM_LET(device, identity::readDevice(auth.db));
    store::Desk desk{
        auth.db, auth.clock, UuidMaker(), HybridClock(), temple, device.id, device.code, *actor};
    return store::inUnitOfWork(desk, [temple](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(conflicts::settle(unit));
        return setSettlingDue(unit.db(), temple, false);
    });
}

} // namespace mm::server
