// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/slot_rights.h"

#include "models/store/operation_bundle.h"
#include "models/store/query.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

Error rightsUsed(qint64 left, QDate date)
{
    return Error{ErrorKind::QuotaFull, "seva.rights_used"_L1, u"date"_s,
        {{u"left"_s, left}, {u"date"_s, date.toString(Qt::ISODate)}}, {}};
}

} // namespace

Uuid slotIdOf(SevaId seva, BatchId batch, QDate date)
{
    const QByteArray name = "mandirmitra slot" + seva.uuid.toBytes() + batch.uuid.toBytes()
        + date.toString(Qt::ISODate).toLatin1();
    Uuid id = *Uuid::fromBytes(QByteArrayView(store::sha256(name)).first(16));
    // RFC 9562, 5.8: version 8 is for ids made in a way of one's own.
    id.bytes[6] = static_cast<unsigned char>((id.bytes[6] & 0x0FU) | 0x80U);
    id.bytes[8] = static_cast<unsigned char>((id.bytes[8] & 0x3FU) | 0x80U);
    return id;
}

Result<SlotRight> rightOf(store::Connection& db, const Uuid& slot)
{
    Query query(db,
        "SELECT granted, used, lease_until_at, version FROM slot_right WHERE slot_id = :slot_id");
    query.bind("slot_id", slot);
    MM_LET(right, query.maybe([&](const Row& row) {
        return SlotRight{slot, row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
    }));
    return right.value_or(SlotRight{slot});
}

Result<void> keepRight(store::Connection& db, const SlotRight& granted)
{
    Query query(db,
        "INSERT INTO slot_right (slot_id, granted, used, lease_until_at, version) "
        "VALUES (:slot_id, :granted, 0, :lease_until_at, :version) "
        "ON CONFLICT (slot_id) DO UPDATE SET granted = excluded.granted, "
        "lease_until_at = excluded.lease_until_at, version = excluded.version "
        "WHERE excluded.version > slot_right.version");
    query.bind("slot_id", granted.slot)
        .bind("granted", granted.granted)
        .bind("lease_until_at", granted.leaseUntilAt)
        .bind("version", granted.version);
    MM_CHECK(query.run());
    return {};
}

Result<qint64> giveBack(store::Connection& db, const Uuid& slot, qint64 seats)
{
    MM_LET(right, rightOf(db, slot));
    const qint64 given = std::clamp<qint64>(seats, 0, right.left());
    Query query(db, "UPDATE slot_right SET granted = granted - :given WHERE slot_id = :slot_id");
    MM_CHECK(query.bind("given", given).bind("slot_id", slot).run());
    return given;
}

Result<SellingMode> sellingMode(store::Connection& db)
{
    if (db.engine() == store::Engine::Postgres) {
        return SellingMode::Alone;
    }
    Query query(db,
        "SELECT (SELECT count(*) FROM sync_device WHERE registered_at IS NOT NULL), "
        "coalesce((SELECT value FROM settings WHERE key = 'sync.policy.quota_mode'), 'strict')");
    return query.one([](const Row& row) {
        if (row.integer(0) == 0) {
            return SellingMode::Alone;
        }
        const QString mode = row.text(1);
        return mode == "soft"_L1 || mode == "open"_L1 ? SellingMode::Provisional
                                                      : SellingMode::Strict;
    });
}

namespace {

/// What the counters of a service may still sell of each batch, and nobody else, and what waits for
/// the money of an order on the web. A counter's lease that has ended counts until the counter was
/// heard of since; counters' rights do not count where the temple lets its places be sold beyond
/// them. Empty where the store is no service's.
Result<QHash<BatchId, qint64>> heldByOthers(store::Connection& db, SevaId seva, QDate date)
{
    QHash<BatchId, qint64> held;
    Query mode(db,
        "SELECT to_regclass('slot_grants') IS NOT NULL, coalesce((SELECT value FROM settings "
        "WHERE key = 'sync.policy.quota_mode'), 'strict') = 'strict'");
    MM_LET(isStrict, mode.one([](const Row& row) {
        return row.text(0) == "t"_L1 ? std::optional(row.text(1) == "t"_L1) : std::nullopt;
    }));
    if (!isStrict) {
        return held;
    }
    Query query(db,
        "SELECT batch_id, CAST(sum(seats) AS bigint) FROM ("
        "SELECT g.batch_id, g.granted - g.used AS seats FROM slot_grants g "
        "JOIN devices d ON d.temple_id = g.temple_id AND d.id = g.device_id "
        "WHERE g.seva_id = :seva_id AND g.seva_date = :seva_date AND g.granted > g.used "
        "AND coalesce(d.drained_at, 0) <= g.lease_until_at AND CAST(:is_strict AS bigint) = 1 "
        "UNION ALL SELECT batch_id, seats FROM seat_holds "
        "WHERE seva_id = :seva_id AND seva_date = :seva_date) AS held GROUP BY batch_id");
    query.bind("seva_id", seva).bind("seva_date", date).bind("is_strict", *isStrict ? 1 : 0);
    MM_LET(rows,
        query.all([](const Row& row) { return std::pair(row.id<BatchId>(0), row.integer(1)); }));
    for (const auto& [batch, seats] : rows) {
        held.insert(batch, seats);
    }
    return held;
}

} // namespace

Result<void> holdToRights(store::Connection& db, SevaId seva, QDate date, std::vector<Slot>& slots)
{
    const bool isLimited = std::any_of(
        slots.begin(), slots.end(), [](const Slot& slot) { return slot.quota.has_value(); });
    if (!isLimited) {
        return {};
    }
    if (db.engine() == store::Engine::Postgres) {
        MM_LET(held, heldByOthers(db, seva, date));
        for (auto& slot : slots) {
            slot.leased = held.value(slot.batch);
        }
        return {};
    }
    MM_LET(mode, sellingMode(db));
    if (mode != SellingMode::Strict) {
        return {};
    }
    for (auto& slot : slots) {
        if (slot.quota) {
            MM_LET(right, rightOf(db, slotIdOf(seva, slot.batch, date)));
            slot.leased = std::max<qint64>(0, *slot.quota - slot.booked - right.left());
        }
    }
    return {};
}

Result<bool> isProvisional(
    store::Connection& db, SevaId seva, const Slot& slot, QDate date, qint64 seats)
{
    if (!slot.quota) {
        return false;
    }
    MM_LET(mode, sellingMode(db));
    if (mode != SellingMode::Provisional) {
        return false;
    }
    MM_LET(right, rightOf(db, slotIdOf(seva, slot.batch, date)));
    return right.left() < seats;
}

Result<void> useRight(store::UnitOfWork& unit, SevaId seva, BatchId batch, QDate date, qint64 seats)
{
    MM_LET(mode, sellingMode(unit.db()));
    if (mode == SellingMode::Alone) {
        return {};
    }
    const Uuid slot = slotIdOf(seva, batch, date);
    MM_LET(right, rightOf(unit.db(), slot));
    const bool hasRunOut = right.leaseUntilAt <= unit.nowMs();
    if (mode == SellingMode::Strict && (right.left() < seats || hasRunOut)) {
        return fail(rightsUsed(hasRunOut ? 0 : right.left(), date));
    }
    Query query(unit.db(), "UPDATE slot_right SET used = used + :seats WHERE slot_id = :slot_id");
    MM_CHECK(query.bind("seats", seats).bind("slot_id", slot).run());
    return {};
}

} // namespace mm::sevas
