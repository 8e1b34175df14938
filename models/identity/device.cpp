// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/device.h"

#include "models/core/indian_format.h"
#include "models/identity/identity_sql.h"
#include "models/identity/sealing.h"
#include "models/store/tables.h"

namespace mm::identity {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;

namespace {

constexpr qsizetype kEpochSize = 16;
constexpr int kSchemaVersion = 1;

QByteArray markOf(const Device& device)
{
    return QByteArray(device.id.uuid.toBytes() + device.dbEpoch);
}

} // namespace

Device newDevice(TempleId temple, DeviceId id, const QString& code)
{
    return {temple, id, code, randomBytes(kEpochSize), {}};
}

Result<QString> parseCounterCode(const QString& text, const QString& field)
{
    const QString code = asciiDigits(text).trimmed().toUpper();
    const bool allowed = std::all_of(code.begin(), code.end(),
        [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); });
    if (code.size() < 2 || code.size() > 4 || !allowed) {
        return fail(invalid("counter_code.malformed"_L1, field));
    }
    return code;
}

Result<void> insertDevice(store::Connection& db, const Device& device)
{
    Query query(db, sql::identity::insert_device);
    query.bind("temple_id", device.temple)
        .bind("device_id", device.id)
        .bind("code", device.code)
        .bind("db_epoch", Bytes{device.dbEpoch})
        .bind("schema_ver", kSchemaVersion);
    MM_CHECK(query.run());
    return {};
}

Result<Device> readDevice(store::Connection& db)
{
    Query query(db, sql::identity::device);
    MM_LET(device, query.maybe([](const Row& row) {
        return Device{row.id<TempleId>(0), row.id<DeviceId>(1), row.text(2), row.bytes(3),
            row.isNull(4) ? std::nullopt : std::optional(row.integer(4))};
    }));
    if (!device) {
        return fail(Error{ErrorKind::Integrity, "store.not_set_up"_L1, {}, {}, {}});
    }
    return *device;
}

Result<void> insertCounter(store::UnitOfWork& unit, const QString& name)
{
    return unit.insert(tables::counters,
        {{"id", unit.newId<CounterId>()}, {"code", unit.desk().counterCode}, {"name", name},
            {"device_id", unit.desk().device}, {"is_active", 1}, {"created_at", unit.nowMs()}});
}

Result<void> renewEpoch(store::Connection& db)
{
    Query query(db, sql::identity::renew_epoch);
    query.bind("db_epoch", Bytes{randomBytes(kEpochSize)});
    MM_CHECK(query.run());
    return {};
}

Result<void> rememberDevice(SecretStore& secrets, const Device& device)
{
    return secrets.write(secret::kDeviceMark, markOf(device));
}

Result<DeviceMatch> compareDevice(SecretStore& secrets, const Device& device)
{
    const auto mark = secrets.read(secret::kDeviceMark);
    if (!mark) {
        if (mark.error().kind == ErrorKind::NotFound) {
            return DeviceMatch::Unmarked;
        }
        return fail(mark.error());
    }
    return *mark == markOf(device) ? DeviceMatch::Same : DeviceMatch::Forked;
}

} // namespace mm::identity
