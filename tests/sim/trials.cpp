// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/trials.h"

#include "models/core/hlc.h"
#include "models/devotees/update_devotee.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "server/database/change_log.h"
#include "server/sync/slot_grants.h"
#include "tests/sim/invariants.h"
#include "tests/sim/temple_images.h"
#include "tests/sim/trial_tools.h"
#include "tests/support/open_sealer.h"

namespace mm::sim {

using namespace Qt::StringLiterals;

namespace {

/// From this operation on the service has answered for everything, and the counter knows it.
bool isSent(SimCounter& counter, qint64 from)
{
    return numberFrom(counter.db(),
               "SELECT count(*) - sum(state = 1) FROM sync_outbox WHERE op_seq >= "
                   + QByteArray::number(from))
        == 0;
}

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

qint64 Trials::writesOffline(SimCounter& counter, int place, const QString& address)
{
    counter.setUp(false);
    const Uuid id = devotee(place);
    if (id.isNull() || !counter.writeAddress(id, address)) {
        return 0;
    }
    return numberFrom(counter.db(), "SELECT max(op_seq) FROM sync_outbox");
}

bool Trials::comesHome(SimCounter& counter)
{
    counter.setUp(true);
    schedule.runUntil(schedule.nowMs() + 10 * kMinuteMs);
    return rest();
}

/// 413: half of it, and half of that, until it passes.
QStringList Trials::bigBatchesAreHalved()
{
    const auto all = healthy();
    if (all.empty()) {
        return {};
    }
    SimCounter& counter = *all.front();
    qint64 first = 0;
    for (int i = 0; i < 6; ++i) {
        const qint64 seq = writesOffline(counter, 2, u"House %1"_s.arg(i));
        if (seq == 0) {
            comesHome(counter);
            return {};
        }
        first = first == 0 ? seq : first;
    }
    service.refusePushes({.mostOperations = 2});
    const bool isAtRest = comesHome(counter);
    service.refusePushes({});
    if (!isAtRest || !isSent(counter, first)) {
        return {u"C5: a batch that is too large is not halved"_s};
    }
    return {};
}

/// 401: another token, and on; no operation is blamed.
QStringList Trials::lostTokensCostNothing()
{
    const auto all = healthy();
    const qint64 seq = all.empty() ? 0 : writesOffline(*all.front(), 2, u"House with a token"_s);
    if (seq == 0) {
        return {};
    }
    service.refusePushes({.tokens = 1});
    const bool isAtRest = comesHome(*all.front());
    service.refusePushes({});
    if (!isAtRest || !isSent(*all.front(), seq)
        || numberFrom(all.front()->db(),
               "SELECT attempts FROM sync_outbox WHERE op_seq = " + QByteArray::number(seq))
            > 0) {
        return {u"C5: a token that is not taken counts against an operation"_s};
    }
    return {};
}

/// Whom the service turns away, for whatever reason, still sends what it may send, and is whole
/// again as soon as it is let in.
QStringList Trials::turnedAwayComesBack()
{
    const auto all = healthy();
    if (all.empty()) {
        return {};
    }
    SimCounter& counter = *all.front();
    const auto minutesLater = [this](int minutes) {
        schedule.runUntil(schedule.nowMs() + minutes * kMinuteMs);
    };
    QStringList failures;
    for (const auto& denial : kDenials) {
        service.deny(counter.index(), denial);
        const qint64 seq =
            writesOffline(counter, 2, u"House of %1"_s.arg(QLatin1StringView(denial.issue)));
        counter.setUp(true);
        minutesLater(4);
        if (denial.onlyRows && seq > 0 && !isSent(counter, seq)) {
            failures << u"C5: a counter that gets no rows (%1) does not send either"_s.arg(
                denial.status);
        }
        for (const auto& word : {&sync::Engine::localWork, &sync::Engine::start,
                 &sync::Engine::networkUp, &sync::Engine::networkDown, &sync::Engine::nudge}) {
            (counter.engine()->*word)();
            minutesLater(2);
        }
        service.admitAgain(counter.index());
        if (!comesHome(counter) || (seq > 0 && !isSent(counter, seq))) {
            failures << u"I12: a counter that was let in again (%1) does not come back"_s.arg(
                denial.status);
        }
    }
    return failures;
}

/// An operation that does not pass waits for a person; the one behind it does not, and it is still
/// there when the counter had to fetch everything anew.
QStringList Trials::whatIsPutAsideHoldsUpNothing()
{
    const auto all = healthy();
    if (all.size() < 2) {
        return {};
    }
    SimCounter& counter = *all.front();
    const qint64 refused = writesOffline(counter, 2, u"House that does not pass"_s);
    const qint64 behind = writesOffline(counter, 3, u"House behind it"_s);
    if (refused == 0 || behind == 0) {
        comesHome(counter);
        return {};
    }
    service.refusePushes({.operation = refused});
    QStringList failures;
    if (!comesHome(counter) || !isSent(counter, behind)) {
        failures << u"B3: one operation that does not pass holds up the others"_s;
    }
    counter.setUp(false);
    if (all[1]->writeAddress(devotee(3), u"House while the other is away"_s)) {
        schedule.runUntil(schedule.nowMs() + 10 * kMinuteMs);
        std::ignore =
            service.db().execute("DELETE FROM sync_log; UPDATE temple_sync SET min_seq = seq");
    }
    std::ignore = comesHome(counter);
    service.refusePushes({});
    counter.retryParked();
    if (!comesHome(counter) || !isSent(counter, refused)) {
        failures << u"I11: what was put aside is lost when all rows are fetched anew"_s;
    }
    return failures;
}

QStringList Trials::run()
{
    return rightsStayWithinQuota() + twoEdits() + editOfDeleted() + bigBatchesAreHalved()
        + lostTokensCostNothing() + serviceComesBackFromBackup() + olderEditsDoNotWinAfterARestore()
        + filesOfTheServiceArePutBack() + serviceIsRestoredTwice() + turnedAwayComesBack()
        + whatIsPutAsideHoldsUpNothing();
}

} // namespace mm::sim
