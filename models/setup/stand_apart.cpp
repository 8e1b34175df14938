// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setup/stand_apart.h"

#include "models/identity/file_secret_store.h"
#include "models/identity/store_mark.h"
#include "models/setup/setup_sql.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "models/upkeep/store_info.h"

namespace mm::setup {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
namespace info = upkeep::info;

namespace {

Result<bool> isItself(
    store::Connection& db, const DataFolder& folder, const identity::Device& device)
{
    MM_LET(forked, upkeep::readInfo(db, info::kForked));
    if (forked) {
        return false;
    }
    identity::FileSecretStore secrets(folder.keys());
    MM_LET(marked, identity::isMarkedDevice(secrets, folder.path(), device));
    if (!marked) {
        return false;
    }
    Query query(db, sql::setup::last_operation);
    MM_LET(last, query.one([](const Row& row) { return row.integer(0); }));
    return last >= identity::sentThrough(folder.path(), device);
}

Result<void> takeOwnId(store::Connection& db, const identity::Device& device, qint64 nowMs)
{
    MM_LET(transaction, store::Transaction::begin(db));
    Query query(db, sql::setup::take_own_id);
    query.bind("device_id", UuidMaker().nextId<DeviceId>(nowMs));
    MM_CHECK(query.run());
    MM_CHECK(identity::renewEpoch(db));
    MM_CHECK(upkeep::writeInfo(db, info::kForked, QString::number(nowMs)));
    MM_CHECK(upkeep::writeInfo(db, info::kReplaces,
        device.id.toString() + u' ' + QString::fromLatin1(device.dbEpoch.toHex())));
    MM_LET(series, upkeep::readInfo(db, info::kRestoredSeries));
    MM_LET(restored, upkeep::readInfo(db, info::kRestoredAt));
    // A restore has looked at the numbers already; nobody has at those of a copy.
    const bool isRestored = restored && restored->toLongLong() > device.registeredAt.value_or(0);
    if (!series && !isRestored) {
        MM_CHECK(upkeep::writeInfo(db, info::kRestoredSeries, u"unknown"_s));
    }
    return transaction.commit();
}

} // namespace

Result<void> standApartIfCopied(store::Connection& db, const DataFolder& folder, qint64 nowMs)
{
    MM_LET(device, identity::readDevice(db));
    if (!device.registeredAt) {
        return {};
    }
    MM_LET(apart, upkeep::readInfo(db, info::kReplaces));
    if (apart) {
        return {};
    }
    MM_LET(itself, isItself(db, folder, device));
    return itself ? Result<void>() : takeOwnId(db, device, nowMs);
}

} // namespace mm::setup
