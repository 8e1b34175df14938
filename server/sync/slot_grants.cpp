// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/slot_grants.h"

#include "models/core/fault_points.h"
#include "models/store/crash_point.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr std::array<store::Column, 3> kGrantColumns{{{"slot_id", store::ColumnType::Id},
    {"device_id", store::ColumnType::Id}, {"seats", store::ColumnType::Integer}}};

struct Grant
{
    qint64 granted = 0;
    qint64 used = 0;
    qint64 version = 0;
    qint64 leaseUntil = 0;
};

Result<qint64> quotaOf(store::Connection& db, const protocol::Rights& ask)
{
    Query query(db, sql::sync::batch_quota);
    query.bind("batch_id", ask.batch).bind("seva_id", ask.seva);
    MM_LET(quota, query.maybe([](const Row& row) {
        return row.isNull(0) ? std::optional<qint64>() : std::optional(row.integer(0));
    }));
    if (!quota) {
        return fail(notFound("sync.slot_unknown"_L1));
    }
    if (!*quota) {
        return fail(invalid("sync.slot_open"_L1, u"batch_id"_s));
    }
    return **quota;
}

Result<qint64> bookedSeats(store::Connection& db, const protocol::Rights& ask)
{
    Query query(db, sql::sync::slot_booked);
    query.bind("batch_id", ask.batch).bind("seva_id", ask.seva).bind("seva_date", ask.date);
    return query.one([](const Row& row) { return row.integer(0); });
}

/// Seats that other devices may still sell, or have sold without our knowing, and those that wait
/// for the money of an order.
Result<qint64> heldByOthers(const SyncDesk& desk, const protocol::Rights& ask, const Uuid& slot)
{
    Query query(desk.db, sql::sync::slot_held);
    query.bind("slot_id", slot)
        .bind("device_id", desk.device)
        .bind("now", desk.clock.nowMs())
        .bind("batch_id", ask.batch)
        .bind("seva_id", ask.seva)
        .bind("seva_date", ask.date);
    return query.one([](const Row& row) { return row.integer(0); });
}

Result<Grant> ownGrant(const SyncDesk& desk, const Uuid& slot)
{
    Query query(desk.db, sql::sync::slot_grant);
    query.bind("slot_id", slot).bind("device_id", desk.device);
    MM_LET(grant, query.maybe([](const Row& row) {
        return Grant{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
    }));
    return grant.value_or(Grant());
}

Result<void> keepGrant(
    const SyncDesk& desk, const protocol::Rights& ask, const Uuid& slot, const Grant& grant)
{
    Query query(desk.db, sql::sync::keep_grant);
    query.bind("temple_id", desk.temple)
        .bind("slot_id", slot)
        .bind("device_id", desk.device)
        .bind("seva_id", ask.seva)
        .bind("batch_id", ask.batch)
        .bind("seva_date", ask.date)
        .bind("granted", grant.granted)
        .bind("used", grant.used)
        .bind("lease_until", desk.clock.nowMs() + kLeaseMs)
        .bind("version", grant.version);
    MM_CHECK(query.run());
    return {};
}

/// Places that the device has sold, as far as it is known here or there.
qint64 soldOf(const protocol::Rights& ask, const Grant& grant)
{
    return std::max(grant.used, std::min(ask.used, grant.granted));
}

/// What the device gets: half of what is free, so that the last seats are not all on one counter
/// that goes offline; never more than it wants. What it gives back it has not sold.
qint64 changeOf(const protocol::Rights& ask, const Grant& grant, qint64 free)
{
    if (ask.want < 0 && ask.version != grant.version && !MM_MUTANT(RightsReturnedTwice)) {
        // What it gave back was taken by the message that this one repeats.
        return 0;
    }
    if (ask.want <= 0) {
        return std::max(ask.want, soldOf(ask, grant) - grant.granted);
    }
    return std::min(ask.want, std::max<qint64>(0, (free + 1) / 2));
}

const store::Value& valueOf(const store::BundleRow& row, const char* column)
{
    static const store::Value none;
    for (const auto& [place, value] : row.values) {
        if (qstrcmp(row.table->columns[static_cast<size_t>(place)].name, column) == 0) {
            return value;
        }
    }
    return none;
}

Uuid uuidOf(const store::BundleRow& row, const char* column)
{
    const auto* id = std::get_if<Uuid>(&valueOf(row, column).data());
    return id == nullptr ? Uuid() : *id;
}

/// Seats by slot that the operation books.
QHash<Uuid, qint64> seatsOf(const conflicts::PushedOperation& operation)
{
    QHash<Uuid, qint64> quantities;
    for (const auto& row : operation.rows) {
        if (row.table->tag == tables::receipt_lines.tag) {
            const auto* quantity = std::get_if<qint64>(&valueOf(row, "quantity").data());
            quantities[row.id] = quantity == nullptr ? 1 : *quantity;
        }
    }
    QHash<Uuid, qint64> seats;
    for (const auto& row : operation.rows) {
        if (row.table->tag == tables::bookings.tag && row.op == 'i') {
            const auto* date = std::get_if<QString>(&valueOf(row, "seva_date").data());
            const Uuid slot = protocol::slotId(uuidOf(row, "seva_id"), uuidOf(row, "batch_id"),
                date == nullptr ? QDate() : QDate::fromString(*date, Qt::ISODate));
            seats[slot] += quantities.value(uuidOf(row, "receipt_line_id"), 1);
        }
    }
    return seats;
}

} // namespace

Result<protocol::RightsReply> rights(const SyncDesk& desk, const protocol::Rights& ask)
{
    MM_LET(transaction, store::Transaction::begin(desk.db));
    const Uuid slot = protocol::slotId(ask.seva, ask.batch, ask.date);
    MM_LET(quota, quotaOf(desk.db, ask));
    MM_LET(booked, bookedSeats(desk.db, ask));
    MM_LET(held, heldByOthers(desk, ask, slot));
    MM_LET(grant, ownGrant(desk, slot));
    if (grant.leaseUntil <= desk.clock.nowMs()) {
        // What was unsold when the lease ended may be another's by now.
        grant.granted = soldOf(ask, grant);
    }
    const qint64 own = std::max<qint64>(0, grant.granted - grant.used);
    const qint64 free = std::max<qint64>(0, quota - booked - held - own);
    const qint64 change = changeOf(ask, grant, free);
    grant.granted += change;
    ++grant.version;
    MM_CHECK(keepGrant(desk, ask, slot, grant));
    MM_CRASH_POINT("rights.before_commit");
    MM_CHECK(transaction.commit());
    return protocol::RightsReply{slot, grant.granted, desk.clock.nowMs() + kLeaseMs, grant.version,
        std::max<qint64>(0, free - change)};
}

Result<void> useGrants(const SyncDesk& desk, std::span<const conflicts::PushedOperation> operations)
{
    std::map<std::pair<Uuid, DeviceId>, qint64> used;
    for (const auto& operation : operations) {
        if (operation.isGivenBack) {
            continue;
        }
        const auto seats = seatsOf(operation);
        for (auto it = seats.cbegin(); it != seats.cend(); ++it) {
            used[{it.key(), operation.device}] += it.value();
        }
    }
    std::array<std::vector<store::Value>, 3> columns;
    for (const auto& [place, seats] : used) {
        columns[0].emplace_back(place.first);
        columns[1].emplace_back(place.second);
        columns[2].emplace_back(seats);
    }
    const bool isPostgres = desk.db.engine() == store::Engine::Postgres;
    const size_t statements = isPostgres ? std::min<size_t>(1, used.size()) : used.size();
    for (size_t i = 0; i < statements; ++i) {
        Query query(desk.db, sql::sync::use_grant);
        query.bind("temple_id", desk.temple);
        for (size_t c = 0; c < columns.size(); ++c) {
            if (isPostgres) {
                query.bindList(kGrantColumns[c].name, kGrantColumns[c].type, columns[c]);
            } else {
                query.bind(kGrantColumns[c].name, columns[c][i]);
            }
        }
        MM_CHECK(query.send());
    }
    return {};
}

} // namespace mm::server
