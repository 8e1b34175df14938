// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of everybody's work when the service is put back to an earlier day.
#include "models/core/hlc.h"
#include "models/devotees/update_devotee.h"
#include "tests/sim/trial_tools.h"
#include "tests/sim/trials.h"
#include "tests/support/open_sealer.h"

namespace mm::sim {

using namespace Qt::StringLiterals;

/// What the service has forgotten with its disk, the counters still know.
QStringList Trials::serviceComesBackFromBackup()
{
    const auto all = healthy();
    if (all.empty()) {
        return {};
    }
    const Uuid id = devotee(2);
    const Uuid edited = devotee(3);
    const auto backup = service.image();
    const auto onWeb = service.workAsItself([&edited](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(devotees::updateDevotee(unit, test::OpenSealer(), DevoteeId(edited),
            {.address = u"House on the web behind the backup"_s}));
        return {};
    });
    const qint64 seq = writesOffline(*all.front(), 2, u"House behind the backup"_s);
    if (seq == 0 || !comesHome(*all.front())) {
        return {};
    }
    service.restore(backup);
    const bool isAtRest = comesHome(*all.front());
    if (!isAtRest || textFrom(service.db(), kAddress, id) != "House behind the backup"_L1) {
        return {u"I1: what came behind the service's backup is lost"_s};
    }
    if (onWeb
        && textFrom(service.db(), kAddress, edited) != "House on the web behind the backup"_L1) {
        return {u"I1: what the service had edited behind its backup is lost"_s};
    }
    return {};
}

/// Row numbers of a life of the service that is over say nothing of what an edit knew.
QStringList Trials::olderEditsDoNotWinAfterARestore()
{
    const auto pair = healthy();
    const Uuid id = devotee(2);
    if (pair.size() < 2 || id.isNull()) {
        return {};
    }
    const auto minutes = [this](int count) {
        schedule.runUntil(schedule.nowMs() + count * kMinuteMs);
    };
    const auto backup = service.image();
    // Behind the backup the row gets numbers that the service does not reach again for long.
    for (int i = 0; i < 12; ++i) {
        if (!pair[0]->writeAddress(id, u"House behind the backup %1"_s.arg(i))) {
            return {};
        }
        minutes(2);
    }
    if (!rest()) {
        return {u"a trial of edits behind a backup does not come to rest"_s};
    }
    if (writesOffline(*pair[0], 2, u"House of the older edit"_s) == 0) {
        comesHome(*pair[0]);
        return {};
    }
    minutes(5);
    service.restore(backup);
    minutes(10);
    const bool isWritten = pair[1]->writeAddress(id, u"House of the newer edit"_s);
    const std::array stamps{lastStamp(*pair[0]), lastStamp(*pair[1])};
    // A stamp that the service does not believe says no more than when it came.
    const bool isBelieved = HybridClock::clamped(service.clock().nowMs(), stamps[1]) == stamps[1];
    minutes(10);
    if (!comesHome(*pair[0])) {
        return {u"a trial of edits behind a backup does not come to rest"_s};
    }
    const QString stands = textFrom(service.db(), kAddress, id);
    if (isWritten && isBelieved && stamps[0] < stamps[1]
        && stands != "House of the newer edit"_L1) {
        return {u"C6: an older edit has won after a restore: \"%1\""_s.arg(stands)};
    }
    if (stands.startsWith("House behind the backup"_L1)) {
        return {u"C6: an edit has won that its own counter has overwritten: \"%1\""_s.arg(stands)};
    }
    if (isWritten && isBelieved && textFrom(service.db(), kConflict, id) != "field"_L1) {
        return {u"C6: the edit that lost after a restore is not kept"_s};
    }
    return {};
}

/// The files of the service are put back by hand: it calls itself by the name of before.
QStringList Trials::filesOfTheServiceArePutBack()
{
    const auto pair = healthy();
    const Uuid id = devotee(2);
    const Uuid edited = devotee(3);
    if (pair.size() < 2 || id.isNull() || edited.isNull()) {
        return {};
    }
    const auto backup = service.image();
    const QString before = service.epoch();
    const auto onWeb = service.workAsItself([&edited](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(devotees::updateDevotee(unit, test::OpenSealer(), DevoteeId(edited),
            {.address = u"House on the web behind the copy"_s}));
        return {};
    });
    const bool isWritten = pair[0]->writeAddress(id, u"House behind the copy"_s);
    schedule.runUntil(schedule.nowMs() + 5 * kMinuteMs);
    if (!rest() || !isWritten || !onWeb) {
        return {};
    }
    service.restore(backup, false);
    schedule.runUntil(schedule.nowMs() + 10 * kMinuteMs);
    QStringList failures;
    if (!rest() || service.epoch() == before) {
        failures << u"C10: nobody notices that the service's files were put back"_s;
    }
    if (textFrom(service.db(), kAddress, id) != "House behind the copy"_L1
        || textFrom(service.db(), kAddress, edited) != "House on the web behind the copy"_L1) {
        failures << u"I1: what came behind a copy of the service's files is lost"_s;
    }
    return failures;
}

/// The second restore comes before the first has healed.
QStringList Trials::serviceIsRestoredTwice()
{
    const auto pair = healthy();
    const Uuid id = devotee(2);
    const Uuid edited = devotee(3);
    if (pair.size() < 2 || id.isNull() || edited.isNull()) {
        return {};
    }
    const auto backup = service.image();
    const auto onWeb = service.workAsItself([&edited](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(devotees::updateDevotee(unit, test::OpenSealer(), DevoteeId(edited),
            {.address = u"House on the web behind two restores"_s}));
        return {};
    });
    const bool isWritten = pair[0]->writeAddress(id, u"House behind two restores"_s);
    schedule.runUntil(schedule.nowMs() + 5 * kMinuteMs);
    if (!rest() || !isWritten || !onWeb) {
        return {};
    }
    service.restore(backup);
    schedule.runUntil(schedule.nowMs() + dice.between(1'000, 90'000));
    service.restore(backup, dice.below(2) == 0);
    schedule.runUntil(schedule.nowMs() + 10 * kMinuteMs);
    if (!rest() || textFrom(service.db(), kAddress, id) != "House behind two restores"_L1
        || textFrom(service.db(), kAddress, edited) != "House on the web behind two restores"_L1) {
        return {u"I1: what came behind two restores of the service is lost"_s};
    }
    return {};
}

} // namespace mm::sim
