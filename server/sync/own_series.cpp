// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/own_series.h"

#include "models/accounts/chart.h"
#include "models/accounts/ledgers.h"
#include "models/audit/audit.h"
#include "models/conflicts/conflict_rows.h"
#include "models/identity/roles.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/unit_of_work.h"
#include "server/database/change_log.h"
#include "server/sync/series_book.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

/// No letter that is taken for another on paper; no figure, by which a till's cash ledger is known
/// (accounts::counterCashCode).
constexpr QLatin1StringView kLetters("ABCDEFGHJKLMNPQRSTUVWXYZ");
constexpr int kMostCodes = 64;

struct Own
{
    QString epoch;
    DeviceId device;
    QString code;
};

Result<std::optional<Own>> ownOf(const SyncDesk& desk)
{
    Query query(desk.db, sql::sync::own_epoch);
    query.bind("temple_id", desk.temple);
    return query.maybe([](const Row& row) {
        return Own{row.text(0), row.id<DeviceId>(1), row.text(2)};
    });
}

/// "W" and three more of the epoch's hash.
QString codeFor(const QString& epoch, int attempt)
{
    const QByteArray hash = store::sha256(epoch.toUtf8() + ':' + QByteArray::number(attempt));
    QString code = u"W"_s;
    for (int i = 0; i < 3; ++i) {
        code += kLetters[static_cast<unsigned char>(hash[i]) % kLetters.size()];
    }
    return code;
}

Result<QString> freeCode(const SyncDesk& desk)
{
    for (int attempt = 0; attempt < kMostCodes; ++attempt) {
        const QString code = codeFor(desk.serverEpoch, attempt);
        Query query(desk.db, sql::sync::own_code_taken);
        query.bind("code", code);
        MM_LET(isTaken, query.maybe([](const Row& /*taken*/) { return true; }));
        if (!isTaken) {
            return code;
        }
    }
    return fail(internal(u"no code is left for the service's own counter"_s));
}

Result<store::Actor> actorOf(store::Connection& db)
{
    Query query(db, sql::sync::own_actor);
    MM_LET(actor, query.maybe([](const Row& row) {
        return store::Actor{row.id<UserId>(0), row.text(1), row.text(1),
            identity::roleName(identity::Role::Administrator),
            identity::permissionsOf(identity::Role::Administrator)};
    }));
    return actor.value_or(store::Actor());
}

Result<void> keepEpoch(const SyncDesk& desk)
{
    Query query(desk.db, sql::sync::keep_own_epoch);
    query.bind("temple_id", desk.temple).bind("epoch", desk.serverEpoch);
    MM_CHECK(query.run());
    return {};
}

Result<void> moveDevice(UnitOfWork& unit, const Own& before)
{
    Query keep(unit.db(), sql::sync::keep_own_device);
    keep.bind("temple_id", unit.desk().temple)
        .bind("device_id", before.device)
        .bind("code", before.code)
        .bind("now", unit.nowMs());
    MM_CHECK(keep.run());
    Query end(unit.db(), sql::sync::end_life);
    end.bind("temple_id", unit.desk().temple).bind("epoch", before.epoch);
    MM_CHECK(end.run());
    Query move(unit.db(), sql::sync::move_own_device);
    move.bind("temple_id", unit.desk().temple)
        .bind("device_id", unit.desk().device)
        .bind("code", unit.desk().counterCode);
    MM_CHECK(move.run());
    return {};
}

/// The counter's own head for cash, where the one before had one.
Result<void> moveCash(UnitOfWork& unit, const Own& before)
{
    const auto had = accounts::ledgerByCode(unit.db(), accounts::counterCashCode(before.code));
    if (!had) {
        return store::isStoreFailure(had.error()) ? Result<void>(fail(had.error()))
                                                  : Result<void>();
    }
    return accounts::ensureCounterCash(unit, unit.desk().counterCode);
}

Result<void> writeCounter(UnitOfWork& unit, const Own& before)
{
    Query query(unit.db(), sql::sync::own_counter);
    query.bind("device_id", before.device);
    MM_LET(old, query.maybe([](const Row& row) { return row.id<CounterId>(0); }));
    if (old) {
        MM_CHECK(unit.patch(tables::counters, old->uuid, {{"is_active", 0}}));
    }
    const QString& code = unit.desk().counterCode;
    const auto id = unit.newId<CounterId>();
    MM_CHECK(unit.insert(tables::counters,
        {{"id", id}, {"code", code}, {"name", u"Web "_s + code}, {"device_id", unit.desk().device},
            {"is_active", 1}, {"created_at", unit.nowMs()}}));
    MM_CHECK(moveCash(unit, before));
    MM_CHECK(unit.insert(tables::conflicts,
        {{"id", unit.desk().ids.next(unit.nowMs())}, {"kind", "own_series"_L1},
            {"tbl", "counters"_L1}, {"row_id", id}, {"mine", conflicts::jsonOf(before.code)},
            {"theirs", conflicts::jsonOf(code)},
            {"winner", conflicts::winnerName(conflicts::Winner::None)}, {"rule", "server_epoch"_L1},
            {"policy_seq", 0}, {"counter_code", code}, {"user_id", unit.actor().id},
            {"happened_at", unit.nowMs()}, {"status", "open"_L1}}));
    return audit::finish(unit,
        {"counter.recode"_L1, "counters"_L1, id.uuid, {{u"code"_s, before.code}},
            {{u"code"_s, code}}});
}

Result<bool> goOnAsAnother(const SyncDesk& desk, UuidMaker ids)
{
    MM_LET(code, freeCode(desk));
    MM_LET(actor, actorOf(desk.db));
    const auto device = ids.nextId<DeviceId>(desk.clock.nowMs());
    store::Desk own{desk.db, desk.clock, ids, HybridClock(), desk.temple, device, code, actor};
    return store::inUnitOfWork(own, [&](UnitOfWork& unit) -> Result<bool> {
        // Under the temple's turn: another request may have done it meanwhile.
        MM_LET(before, ownOf(desk));
        if (!before || before->epoch == desk.serverEpoch) {
            return false;
        }
        MM_CHECK(moveDevice(unit, *before));
        MM_CHECK(keepEpoch(desk));
        MM_CHECK(writeCounter(unit, *before));
        if (desk.db.engine() == store::Engine::Sqlite) {
            MM_CHECK(publish(desk.db, desk.temple));
        }
        return true;
    });
}

} // namespace

Result<bool> keepOwnSeries(const SyncDesk& desk, UuidMaker ids)
{
    MM_LET(own, ownOf(desk));
    if (!own || own->epoch == desk.serverEpoch) {
        return false;
    }
    if (own->epoch.isEmpty()) {
        MM_CHECK(keepEpoch(desk));
        return false;
    }
    return goOnAsAnother(desk, std::move(ids));
}

Result<void> raiseOwnSeries(const SyncDesk& desk, const protocol::Operation& operation)
{
    for (const auto& number : numbersIn(operation)) {
        Query query(desk.db, sql::sync::raise_series);
        query.bind("temple_id", desk.temple)
            .bind("code", number.code)
            .bind("fy", number.fy)
            .bind("kind", number.kind)
            .bind("last_no", number.number);
        MM_CHECK(query.run());
    }
    return {};
}

Result<std::vector<protocol::OwnTrail>> ownTrails(store::Connection& db)
{
    Query query(db, sql::sync::own_devices);
    return query.all([](const Row& row) {
        return protocol::OwnTrail{row.id<DeviceId>(0), row.text(1), row.integer(2)};
    });
}

} // namespace mm::server
