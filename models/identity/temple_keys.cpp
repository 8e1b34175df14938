// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/temple_keys.h"

#include "models/audit/audit.h"
#include "models/identity/identity_sql.h"
#include "models/identity/recovery_key.h"
#include "models/store/tables.h"

namespace mm::identity {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;

namespace {

constexpr QLatin1StringView kData("data");
constexpr QLatin1StringView kSigning("signing");

struct KeyRow
{
    Uuid id;
    QString kind;
    QByteArray publicKey;
    QByteArray sealed;
};

Result<std::vector<KeyRow>> keyRows(store::Connection& db)
{
    Query query(db, sql::identity::sealed_keys);
    return query.all([](const Row& row) {
        return KeyRow{row.id<Id<void>>(0).uuid, row.text(1), row.bytes(2), row.bytes(3)};
    });
}

Result<Uuid> dataKeyRow(store::Connection& db)
{
    MM_LET(rows, keyRows(db));
    for (const auto& row : rows) {
        if (row.kind == kData) {
            return row.id;
        }
    }
    return fail(Error{ErrorKind::Integrity, "keys.missing"_L1, {}, {}, {}});
}

} // namespace

Result<void> insertKeys(store::UnitOfWork& unit, const SealedKeys& keys)
{
    MM_CHECK(unit.insert(tables::temple_keys,
        {{"id", unit.newId<Id<void>>()}, {"kind", kData}, {"public_key", {}},
            {"sealed", Bytes{keys.data}}, {"created_at", unit.nowMs()}}));
    return unit.insert(tables::temple_keys,
        {{"id", unit.newId<Id<void>>()}, {"kind", kSigning}, {"public_key", Bytes{keys.publicKey}},
            {"sealed", Bytes{keys.signing}}, {"created_at", unit.nowMs()}});
}

Result<SealedKeys> sealedKeys(store::Connection& db)
{
    MM_LET(rows, keyRows(db));
    SealedKeys keys;
    for (const auto& row : rows) {
        if (row.kind == kData) {
            keys.data = row.sealed;
        } else {
            keys.signing = row.sealed;
            keys.publicKey = row.publicKey;
        }
    }
    if (keys.data.isEmpty() || keys.signing.isEmpty()) {
        return fail(Error{ErrorKind::Integrity, "keys.missing"_L1, {}, {}, {}});
    }
    return keys;
}

Result<std::unique_ptr<KeyVault>> openVault(
    store::Connection& db, std::span<SecretStore* const> places)
{
    MM_LET(keys, sealedKeys(db));
    for (SecretStore* place : places) {
        auto dataKey = place->read(secret::kDataKey);
        if (dataKey) {
            auto vault = KeyVault::fromDataKey(*dataKey, keys);
            wipe(*dataKey);
            return vault;
        }
        if (dataKey.error().kind != ErrorKind::NotFound) {
            return fail(std::move(dataKey.error()));
        }
    }
    return fail(notFound("keys.no_copy"_L1));
}

Result<std::unique_ptr<KeyVault>> recoverVault(store::Connection& db, const QString& recoveryKey)
{
    MM_LET(keys, sealedKeys(db));
    return KeyVault::fromRecoveryKey(recoveryKey, keys);
}

Result<QString> renewRecoveryKey(
    store::UnitOfWork& unit, const KeyVault& vault, const HashCost& cost)
{
    // Whoever holds the sheet can restore the temple elsewhere: it is the same right.
    MM_CHECK(unit.require(u"backup.restore"_s));
    MM_LET(id, dataKeyRow(unit.db()));
    const QString recoveryKey = makeRecoveryKey();
    MM_LET(keys, vault.sealedUnder(recoveryKey, cost));
    MM_CHECK(unit.patch(tables::temple_keys, id, {{"sealed", Bytes{keys.data}}}));
    MM_CHECK(audit::finish(unit, {"keys.renew_recovery"_L1, "temple_keys"_L1, id}));
    return recoveryKey;
}

} // namespace mm::identity
