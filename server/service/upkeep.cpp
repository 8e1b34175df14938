// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/upkeep.h"

#include "models/store/query.h"
#include "server/service/service_sql.h"

namespace mm::server {

using store::Query;
using store::Row;

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

/// Ends what a step has left open, whatever way it is left.
class Step
{
public:
    explicit Step(TenantConnection& db)
        : m_db(db)
    { }
    ~Step() { m_db.release(); }
    Q_DISABLE_COPY_MOVE(Step)

private:
    TenantConnection& m_db;
};

Result<std::vector<TempleId>> dueTemples(TenantConnection& db, qint64 nowMs)
{
    db.workFor({});
    Query query(db, sql::service::upkeep_due);
    query.bind("now", nowMs);
    return query.all([](const Row& row) { return row.id<TempleId>(0); });
}

} // namespace

Result<UpkeepRound> Upkeep::run(TenantConnection& db)
{
    UpkeepRound round;
    if (m_runs.exchange(true)) {
        return round;
    }
    const auto all = [&]() -> Result<void> {
        MM_CHECK(keepNotes(db));
        db.workFor({});
        Query release(db, sql::service::release_seats);
        release.bind("now", m_clock.nowMs());
        MM_LET(released, release.one([](const Row& row) { return row.integer(0); }));
        round.seatsReleased = released;
        MM_LET(temples, dueTemples(db, m_clock.nowMs()));
        for (const auto& temple : temples) {
            MM_CHECK(tidy(db, temple, round));
        }
        return {};
    };
    auto done = all();
    m_runs = false;
    MM_CHECK(done);
    return round;
}

Result<void> Upkeep::keepNotes(TenantConnection& db)
{
    const auto notes = m_notes.take();
    for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
        db.workFor(it.key());
        const Step step(db);
        MM_CHECK(db.beginStatement());
        MM_CHECK(keepCursors(db, *it));
        MM_CHECK(db.commit());
    }
    return {};
}

Result<void> Upkeep::tidy(TenantConnection& db, TempleId temple, UpkeepRound& round)
{
    db.workFor(temple);
    while (true) {
        MM_LET(goesOn, tidyStep(db, temple, round));
        if (!goesOn) {
            return {};
        }
    }
}

Result<bool> Upkeep::tidyStep(TenantConnection& db, TempleId temple, UpkeepRound& round)
{
    const Step step(db);
    MM_CHECK(db.beginStatement());
    Query claim(db, sql::service::claim_upkeep);
    claim.bind("temple_id", temple);
    MM_LET(tidiedAt, claim.one([](const Row& row) {
        return row.isNull(0) ? std::optional<qint64>() : std::optional(row.integer(0));
    }));
    if (!tidiedAt || *tidiedAt > m_clock.nowMs() - kDayMs) {
        return false;
    }
    const SyncDesk desk{db, m_clock, temple, {}, {}};
    MM_LET(compacted, compactStep(desk, m_retention));
    if (compacted.isDone) {
        Query note(db, sql::service::note_tidied);
        note.bind("now", m_clock.nowMs()).bind("temple_id", temple);
        MM_CHECK(note.run());
    }
    MM_CHECK(db.commit());
    round.rows += compacted.removed;
    round.temples += compacted.isDone ? 1 : 0;
    return !compacted.isDone;
}

Result<std::vector<WatchFigure>> watchFigures(TenantConnection& db, qint64 nowMs)
{
    db.workFor({});
    Query query(db, sql::service::sync_watch);
    query.bind("now", nowMs);
    return query.all([](const Row& row) {
        return WatchFigure{row.text(1), row.text(0), row.text(2), row.integer(3)};
    });
}

} // namespace mm::server
