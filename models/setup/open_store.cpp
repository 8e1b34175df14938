// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setup/open_store.h"

#include "models/identity/file_secret_store.h"
#include "models/identity/temple_keys.h"
#include "models/setup/setup_sql.h"
#include "models/setup/soundness.h"
#include "models/setup/stand_apart.h"
#include "models/setup/store_clock.h"
#include "models/setup/upgrade.h"
#include "models/store/query.h"

#include <array>

namespace mm::setup {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

Result<OpenStore> openStore(const DataFolder& folder)
{
    if (!folder.holdsStore()) {
        return fail(notFound("setup.no_store"_L1, {{u"folder"_s, folder.path()}}));
    }
    MM_CHECK(checkFileHead(folder.store()));
    MM_LET(connection, store::SqliteConnection::open(folder.store(), {}));
    MM_CHECK(knownSchema(*connection));
    MM_CHECK(checkAtStart(*connection, folder.store()));
    MM_CHECK(upgradeIfOlder(*connection, folder, SystemClock().nowMs()));
    MM_LET(clock, clockOf(*connection));
    MM_CHECK(standApartIfCopied(*connection, folder, clock->nowMs()));
    MM_LET(device, identity::readDevice(*connection));
    return OpenStore{folder, std::move(connection), std::move(clock), device};
}

Result<store::Desk> OpenStore::desk(const store::Actor& actor) const
{
    Query query(*connection, sql::setup::last_hlc);
    MM_LET(last, query.one([](const Row& row) { return row.integer(0); }));
    Query newest(*connection, sql::setup::last_id);
    MM_LET(lastId, newest.maybe([](const Row& row) { return row.id<Id<void>>(0).uuid; }));
    return store::Desk{*connection, *clock, UuidMaker(lastId.value_or(Uuid())), HybridClock(last),
        device.temple, device.id, device.code, actor};
}

Result<std::unique_ptr<identity::KeyVault>> OpenStore::vault() const
{
    identity::FileSecretStore file(folder.keys());
    const std::array<identity::SecretStore*, 1> places{&file};
    return identity::openVault(*connection, places);
}

} // namespace mm::setup
