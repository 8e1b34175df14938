// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setup/init_temple.h"

#include "models/accounts/chart.h"
#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/donations/categories.h"
#include "models/identity/device.h"
#include "models/identity/file_secret_store.h"
#include "models/identity/place.h"
#include "models/identity/recovery_key.h"
#include "models/identity/temple_keys.h"
#include "models/identity/users.h"
#include "models/setup/demo_devotees.h"
#include "models/setup/new_store_file.h"
#include "models/setup/store_clock.h"
#include "models/sevas/demo_sevas.h"
#include "models/store/migrator.h"
#include "models/store/sqlite_connection.h"

#include <QFile>
#include <QLockFile>

namespace mm::setup {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

/// A draft whose every field was looked at, with what is made up for it.
struct Plan
{
    InitDraft draft;
    identity::Device device;
    UserId administrator;
    QString recoveryKey;
    std::unique_ptr<identity::KeyVault> vault;
    identity::SealedKeys sealedKeys;
};

Result<void> readPlace(InitDraft& draft)
{
    if (draft.latitude.isEmpty() != draft.longitude.isEmpty()) {
        return fail(invalid("setup.half_a_place"_L1, u"lat"_s));
    }
    if (!draft.latitude.isEmpty()) {
        MM_LET(latitude, identity::parseLatitude(draft.latitude, u"lat"_s));
        MM_LET(longitude, identity::parseLongitude(draft.longitude, u"lon"_s));
        draft.temple.latitudeUdeg = latitude;
        draft.temple.longitudeUdeg = longitude;
    }
    return {};
}

/// Everything that can be refused is refused before the first file is made.
Result<InitDraft> checked(InitDraft draft)
{
    MM_CHECK(readPlace(draft));
    MM_LET(temple, identity::cleanTemple(draft.temple));
    draft.temple = temple;
    MM_LET(code, identity::parseCounterCode(draft.counterCode, u"counter"_s));
    draft.counterCode = code;
    if (draft.counterName.trimmed().isEmpty()) {
        draft.counterName = u"Counter "_s + code;
    } else {
        MM_LET(name, cleanName(draft.counterName, u"counter_name"_s));
        draft.counterName = name;
    }
    MM_LET(username, parseUsername(draft.username, u"admin"_s));
    draft.username = username;
    MM_CHECK(identity::checkPassword(draft.password, username, u"password"_s));
    return draft;
}

Result<Plan> makePlan(const InitDraft& draft, UuidMaker& ids, qint64 nowMs)
{
    MM_LET(accepted, checked(draft));
    Plan plan;
    plan.draft = accepted;
    plan.draft.temple.id = ids.nextId<TempleId>(nowMs);
    plan.device = identity::newDevice(
        plan.draft.temple.id, ids.nextId<DeviceId>(nowMs), plan.draft.counterCode);
    plan.administrator = ids.nextId<UserId>(nowMs);
    plan.recoveryKey = identity::makeRecoveryKey();
    plan.vault = identity::KeyVault::create();
    MM_LET(sealed, plan.vault->sealedUnder(plan.recoveryKey, draft.cost));
    plan.sealedKeys = sealed;
    return plan;
}

/// The first administrator acts from the first row on.
store::Actor founder(const Plan& plan)
{
    return {plan.administrator, plan.draft.username, plan.draft.username,
        identity::roleName(identity::Role::Administrator),
        identity::permissionsOf(identity::Role::Administrator)};
}

Result<void> writeTemple(UnitOfWork& unit, const Plan& plan)
{
    const auto& temple = plan.draft.temple;
    MM_CHECK(identity::insertDevice(unit.db(), plan.device));
    if (plan.draft.hasTestClock) {
        MM_CHECK(markTestStore(unit.db()));
    }
    MM_CHECK(identity::insertTemple(unit, temple));
    MM_CHECK(identity::insertCounter(unit, plan.draft.counterName));
    MM_CHECK(identity::insertKeys(unit, plan.sealedKeys));
    MM_CHECK(accounts::seedChart(unit));
    MM_CHECK(donations::seedCategories(unit));
    return audit::finish(unit,
        {"temple.create"_L1, "temples"_L1, temple.id.uuid, {},
            {{u"code"_s, temple.code}, {u"name"_s, temple.name},
                {u"counter"_s, plan.draft.counterCode}}});
}

Result<void> writeAll(UnitOfWork& unit, const Plan& plan)
{
    const InitDraft& draft = plan.draft;
    MM_CHECK(writeTemple(unit, plan));
    MM_CHECK(identity::addUser(unit,
        {draft.username, draft.displayName, identity::Role::Administrator, draft.password, {},
            draft.cost, plan.administrator}));
    if (draft.isDemo) {
        MM_CHECK(sevas::seedDemoSevas(unit, draft.temple.language));
        MM_CHECK(seedDemoDevotees(unit, *plan.vault));
    }
    return {};
}

/// Writes the store and closes it, which also empties its log into it.
Result<void> makeStore(
    const QString& path, const Clock& clock, const UuidMaker& ids, const Plan& plan)
{
    MM_LET(connection, store::SqliteConnection::open(path, {.create = true}));
    MM_CHECK(store::migrate(*connection, store::knownMigrations(), clock.nowMs()));
    store::Desk desk{*connection, clock, ids, HybridClock(), plan.draft.temple.id, plan.device.id,
        plan.device.code, founder(plan)};
    return store::inUnitOfWork(desk, [&](UnitOfWork& unit) { return writeAll(unit, plan); });
}

} // namespace

Result<NewTemple> initTemple(const DataFolder& folder, const InitDraft& draft)
{
    MM_LET(clock, clockFor(draft.hasTestClock));
    UuidMaker ids;
    MM_LET(plan, makePlan(draft, ids, clock->nowMs()));
    MM_LET(file, NewStoreFile::in(folder));
    MM_CHECK(makeStore(file.storePath(), *clock, ids, plan));
    identity::FileSecretStore secrets(file.keysPath());
    MM_CHECK(plan.vault->keepIn(secrets));
    MM_CHECK(identity::rememberDevice(secrets, plan.device));
    MM_CHECK(file.finish());
    return NewTemple{plan.draft.temple.id, plan.device.id, plan.administrator,
        plan.draft.counterCode, plan.draft.username, plan.recoveryKey};
}

} // namespace mm::setup
