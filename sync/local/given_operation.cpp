// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/given_operation.h"

#include "models/core/clock.h"
#include "models/store/operation_bundle.h"
#include "models/store/query.h"
#include "sync/protocol/operation.h"

namespace mm::sync {

using store::Bytes;
using store::Query;

namespace {

/// Version 8 of RFC 9562: it follows from what the operation holds.
Uuid idOf(const QByteArray& hash)
{
    Uuid id = *Uuid::fromBytes(QByteArrayView(hash).first(16));
    id.bytes[6] = static_cast<unsigned char>((id.bytes[6] & 0x0FU) | 0x80U);
    id.bytes[8] = static_cast<unsigned char>((id.bytes[8] & 0x3FU) | 0x80U);
    return id;
}

} // namespace

Result<bool> writeGiven(store::Connection& db, const GivenOperation& given)
{
    const QByteArray hash = store::sha256(given.body);
    const Uuid id = idOf(hash);
    // Not left to the insert: one that is refused uses up a number, and the numbers have no gap.
    Query known(db, "SELECT 1 FROM sync_outbox WHERE op_id = :op_id");
    known.bind("op_id", id);
    MM_LET(isKnown, known.maybe([](const store::Row& /*found*/) { return true; }));
    if (isKnown) {
        return false;
    }
    Query query(db,
        "INSERT INTO sync_outbox (temple_id, op_id, type, schema_ver, user_id, biz_date, hlc, "
        "body, sha256, bytes) VALUES ((SELECT temple_id FROM sync_device), :op_id, :type, 1, "
        ":user_id, :biz_date, :hlc, :body, :sha256, :bytes)");
    query.bind("op_id", id)
        .bind("type", protocol::kGiveBack)
        .bind("user_id", given.user.isNull() ? store::Value() : store::Value(given.user))
        .bind("biz_date", istDate(given.happenedAt))
        .bind("hlc", given.hlc)
        .bind("body", Bytes{given.body})
        .bind("sha256", Bytes{hash})
        .bind("bytes", given.body.size());
    MM_CHECK(query.run());
    return true;
}

} // namespace mm::sync
