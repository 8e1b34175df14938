// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/temples/create_temple.h"

#include "models/accounts/chart.h"
#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/donations/categories.h"
#include "models/identity/device.h"
#include "models/identity/recovery_key.h"
#include "models/identity/temple_keys.h"
#include "models/identity/users.h"
#include "server/auth/sessions.h"
#include "server/temples/database_secret_store.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

const QString kWebCounter = u"WEB"_s;

store::Actor founder(UserId id, const QString& username)
{
    return {id, username, username, identity::roleName(identity::Role::Administrator),
        identity::permissionsOf(identity::Role::Administrator)};
}

/// A whole new temple: keys, chart of accounts, categories.
Result<QString> furnish(
    UnitOfWork& unit, const std::vector<QByteArray>& fieldKeys, const identity::HashCost& cost)
{
    const QString recoveryKey = identity::makeRecoveryKey();
    const auto vault = identity::KeyVault::create();
    MM_LET(sealed, vault->sealedUnder(recoveryKey, cost));
    MM_CHECK(identity::insertKeys(unit, sealed));
    if (!fieldKeys.empty()) {
        DatabaseSecretStore secrets(unit.db(), unit.desk().temple, fieldKeys);
        MM_CHECK(vault->keepIn(secrets));
    }
    MM_CHECK(accounts::seedChart(unit));
    MM_CHECK(donations::seedCategories(unit));
    return recoveryKey;
}

Result<MadeTemple> writeTemple(UnitOfWork& unit, const identity::Temple& temple,
    const TempleAsk& ask, const std::vector<QByteArray>& fieldKeys)
{
    MadeTemple made{temple.id, temple.code, unit.actor().username, {}};
    MM_CHECK(identity::insertDevice(
        unit.db(), identity::newDevice(temple.id, unit.desk().device, kWebCounter)));
    MM_CHECK(identity::insertTemple(unit, temple));
    MM_CHECK(identity::insertCounter(unit, u"Web"_s));
    if (ask.id.isNull()) {
        MM_LET(recoveryKey, furnish(unit, fieldKeys, ask.cost));
        made.recoveryKey = recoveryKey;
    }
    MM_CHECK(audit::finish(unit,
        {"temple.create"_L1, "temples"_L1, temple.id.uuid, {},
            {{u"code"_s, temple.code}, {u"name"_s, temple.name}, {u"counter"_s, kWebCounter}}}));
    MM_CHECK(identity::addUser(unit,
        {unit.actor().username, {}, identity::Role::Administrator, ask.password, {}, ask.cost,
            unit.actor().id}));
    return made;
}

Error templeExists(const QString& code)
{
    return Error{
        ErrorKind::Conflict, "server.temple_exists"_L1, u"code"_s, {{u"code"_s, code}}, {}};
}

} // namespace

Result<MadeTemple> createTemple(TenantConnection& db, const Clock& clock,
    const std::vector<QByteArray>& fieldKeys, const TempleAsk& ask)
{
    const qint64 now = clock.nowMs();
    UuidMaker ids;
    identity::Temple draft;
    draft.id = ask.id.isNull() ? ids.nextId<TempleId>(now) : ask.id;
    draft.code = ask.code;
    draft.name = ask.name;
    draft.language = ask.language;
    MM_LET(temple, identity::cleanTemple(draft));
    MM_LET(username, parseUsername(ask.administrator, u"admin"_s));
    MM_LET(taken, templeOfCode(db, temple.code));
    if (taken) {
        return fail(templeExists(temple.code));
    }
    db.workFor(temple.id);
    store::Desk desk{db, clock, ids, HybridClock(), temple.id, ids.nextId<DeviceId>(now),
        kWebCounter, founder(ids.nextId<UserId>(now), username)};
    auto made = store::inUnitOfWork(
        desk, [&](UnitOfWork& unit) { return writeTemple(unit, temple, ask, fieldKeys); });
    if (!made && made.error().rule == "store.duplicate"_L1) {
        return fail(templeExists(temple.code));
    }
    return made;
}

Result<UserId> createUser(TenantConnection& db, const Clock& clock, const UserAsk& ask)
{
    MM_LET(temple, templeOfCode(db, ask.templeCode));
    if (!temple) {
        return fail(notFound("server.temple_unknown"_L1, {{u"code"_s, ask.templeCode}}));
    }
    MM_LET(role, identity::parseRole(ask.role, u"role"_s));
    db.workFor(*temple);
    MM_LET(device, identity::readDevice(db));
    MM_LET(users, identity::listUsers(db));
    const auto first = std::find_if(users.begin(), users.end(), [](const identity::User& user) {
        return user.role == identity::Role::Administrator && !user.isDisabled;
    });
    if (first == users.end()) {
        return fail(notFound("user.unknown"_L1));
    }
    store::Desk desk{db, clock, UuidMaker(), HybridClock(), *temple, device.id, device.code,
        founder(first->id, first->username)};
    return store::inUnitOfWork(desk, [&](UnitOfWork& unit) {
        return identity::addUser(unit, {ask.username, {}, role, ask.password});
    });
}

} // namespace mm::server
