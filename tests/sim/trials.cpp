// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/trials.h"

#include "models/core/hlc.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "server/database/change_log.h"
#include "server/sync/slot_grants.h"
#include "tests/sim/invariants.h"
#include "tests/sim/temple_images.h"

namespace mm::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;

QString textFrom(store::Connection& db, const QByteArray& sql, const Uuid& id)
{
    store::Query query(db, sql);
    query.bind("id", id);
    const auto text = query.maybe([](const store::Row& row) { return row.text(0); });
    return text ? text->value_or(QString()) : QString();
}

qint64 lastStamp(SimCounter& counter)
{
    return numberFrom(counter.db(), "SELECT hlc FROM sync_outbox ORDER BY op_seq DESC LIMIT 1");
}

constexpr char kAddress[] = "SELECT address FROM devotees WHERE id = :id";
constexpr char kConflict[] =
    "SELECT kind FROM conflicts WHERE row_id = :id AND (field = 'address' OR kind = 'deleted') "
    "ORDER BY happened_at DESC LIMIT 1";

/// The service marks a row as deleted, as its tables know it.
Result<void> erase(SimService& service, const Uuid& devotee)
{
    auto& db = service.db();
    const auto temple = templeImages().temple;
    MM_LET(transaction, store::Transaction::begin(db));
    const qint64 seq = numberFrom(db, "SELECT seq FROM temple_sync") + 1;
    store::Query mark(db, "UPDATE devotees SET deleted_at = :now, row_seq = :seq WHERE id = :id");
    mark.bind("now", service.clock().nowMs()).bind("seq", seq).bind("id", devotee);
    MM_CHECK(mark.run());
    const std::array rows{server::LogRow{
        seq, tables::devotees.tag, devotee, devotee, templeImages().devices.front()}};
    MM_CHECK(server::appendLog(db, temple, rows, service.clock().nowMs()));
    return transaction.commit();
}

} // namespace

std::vector<SimCounter*> Trials::healthy() const
{
    std::vector<SimCounter*> all;
    for (const auto& counter : counters) {
        if (!restored.contains(counter->index())) {
            counter->clock().setSkew(0);
            all.push_back(counter.get());
        }
    }
    return all;
}

Uuid Trials::devotee(int place) const
{
    store::Query query(service.db(),
        "SELECT id FROM devotees WHERE merged_into IS NULL AND deleted_at IS NULL ORDER BY id "
        "LIMIT 1 OFFSET :place");
    query.bind("place", place);
    const auto id = query.maybe([](const store::Row& row) { return row.id<DevoteeId>(0).uuid; });
    return id ? id->value_or(Uuid()) : Uuid();
}

/// Two counters apart write into one field. The later one wins, whoever comes home first, and what
/// lost is kept. An edit that knew of the other wins, whatever the clocks say.
QStringList Trials::twoEdits()
{
    const auto pair = healthy();
    const Uuid id = devotee(0);
    if (pair.size() < 2 || id.isNull()) {
        return {};
    }
    pair[0]->setUp(false);
    pair[1]->setUp(false);
    if (!pair[0]->writeAddress(id, u"House of the first"_s)) {
        return {};
    }
    schedule.runUntil(schedule.nowMs() + kMinuteMs);
    if (!pair[1]->writeAddress(id, u"House of the second"_s)) {
        return {};
    }
    const std::array stamps{lastStamp(*pair[0]), lastStamp(*pair[1])};
    const size_t homeFirst = static_cast<size_t>(dice.below(2));
    pair[homeFirst]->setUp(true);
    schedule.runUntil(schedule.nowMs() + 10 * kMinuteMs);
    pair[1 - homeFirst]->setUp(true);
    schedule.runUntil(schedule.nowMs() + 10 * kMinuteMs);
    if (!rest()) {
        return {u"a trial of two edits does not come to rest"_s};
    }
    QStringList failures;
    const qint64 future = HybridClock::pack(schedule.nowMs(), 0);
    if (std::max(stamps[0], stamps[1]) < future) {
        const QString expected =
            stamps[0] > stamps[1] ? u"House of the first"_s : u"House of the second"_s;
        const QString stands = textFrom(service.db(), kAddress, id);
        if (stands != expected) {
            failures << u"C6: of two edits apart \"%1\" stands, not \"%2\""_s.arg(stands, expected);
        }
    }
    if (textFrom(service.db(), kConflict, id) != "field"_L1) {
        failures << u"C6: the edit that lost is not kept"_s;
    }
    pair[0]->clock().setSkew(-60 * kMinuteMs);
    if (pair[0]->writeAddress(id, u"House that knew"_s)) {
        schedule.runUntil(schedule.nowMs() + 10 * kMinuteMs);
        if (!rest() || textFrom(service.db(), kAddress, id) != "House that knew"_L1) {
            failures << u"C6: an edit that knew of the other one has lost"_s;
        }
    }
    pair[0]->clock().setSkew(0);
    return failures;
}

QStringList Trials::editOfDeleted()
{
    const auto all = healthy();
    const Uuid id = devotee(1);
    if (all.empty() || id.isNull()) {
        return {};
    }
    all[0]->setUp(false);
    if (!erase(service, id) || !all[0]->writeAddress(id, u"House that is lived in"_s)) {
        return {};
    }
    all[0]->setUp(true);
    schedule.runUntil(schedule.nowMs() + 10 * kMinuteMs);
    if (!rest()) {
        return {u"a trial of a deletion does not come to rest"_s};
    }
    QStringList failures;
    if (textFrom(service.db(), "SELECT coalesce(deleted_at, '-') FROM devotees WHERE id = :id", id)
        != "-"_L1) {
        failures << u"C6: an edit after a deletion was lost"_s;
    }
    if (textFrom(service.db(), kConflict, id) != "deleted"_L1) {
        failures << u"C6: nobody is told of an edit after a deletion"_s;
    }
    return failures;
}

/// Counters take places and give them back; now and then a message comes twice.
QStringList Trials::rightsStayWithinQuota()
{
    auto& db = service.db();
    constexpr qint64 kQuota = 6;
    store::Query query(db, "SELECT seva_id, id FROM seva_batches WHERE quota = 6 LIMIT 1");
    const auto slot = query.maybe([](const store::Row& row) {
        return std::pair(row.id<SevaId>(0).uuid, row.id<BatchId>(1).uuid);
    });
    if (!slot || !*slot) {
        return {};
    }
    struct Held
    {
        qint64 granted = 0;
        qint64 version = 0;
    };
    std::map<size_t, Held> held;
    for (int round = 0; round < 24; ++round) {
        const auto index = static_cast<size_t>(dice.below(3));
        Held& own = held[index];
        const server::SyncDesk desk{db, service.clock(), templeImages().temple,
            templeImages().devices[index], service.epoch()};
        protocol::Rights ask{(*slot)->first, (*slot)->second, QDate(2027, 2, 1),
            own.granted > 0 && dice.below(2) == 0 ? -1 : 6, 0, own.version};
        const auto reply = server::rights(desk, ask);
        if (ask.want < 0 && dice.below(2) == 0) {
            std::ignore = server::rights(desk, ask);
        }
        if (!reply) {
            return {u"C8: rights are refused: "_s + reply.error().rule};
        }
        own = {reply->granted, reply->version};
        qint64 sum = 0;
        for (const auto& [device, theirs] : held) {
            sum += theirs.granted;
        }
        if (sum > kQuota) {
            return {u"I8: counters hold %1 rights to %2 places"_s.arg(sum).arg(kQuota)};
        }
    }
    return {};
}

QStringList Trials::run()
{
    return rightsStayWithinQuota() + twoEdits() + editOfDeleted();
}

} // namespace mm::sim
