// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/tenant_connection.h"
#include "server/service/metrics.h"
#include "server/sync/retention.h"
#include "server/sync/sync_notes.h"

#include <atomic>

namespace mm::server {

/// What a round of the upkeep did.
struct UpkeepRound
{
    /// Temples whose log was shortened to the end, and rows that went.
    int temples = 0;
    qint64 rows = 0;
    qint64 seatsReleased = 0;
};

/// The service's own work beside what it is asked: writes down how far counters have read, lets go
/// of places whose payment did not come, and shortens the log of each temple once a day. The day of
/// a temple begins when the last one ended, and up to two hours later, so that the temples do not
/// all come at once. Several instances may run it: a temple is worked on by one at a time (an
/// advisory lock, which a broken connection gives back), and done when one has done it.
class Upkeep
{
public:
    Upkeep(const Clock& clock, SyncNotes& notes, const Retention& retention)
        : m_clock(clock)
        , m_notes(notes)
        , m_retention(retention)
    { }
    Q_DISABLE_COPY_MOVE(Upkeep)

    /// One round; does nothing while another one of this process runs.
    Result<UpkeepRound> run(TenantConnection& db);
    /// Only what counters said of themselves: before it is shown.
    Result<void> keepNotes(TenantConnection& db);

private:
    Result<void> tidy(TenantConnection& db, TempleId temple, UpkeepRound& round);
    /// false: this temple is another's, or done.
    Result<bool> tidyStep(TenantConnection& db, TempleId temple, UpkeepRound& round);

    const Clock& m_clock;
    SyncNotes& m_notes;
    Retention m_retention;
    std::atomic<bool> m_runs = false;
};

/// Figures of all temples for /metrics. No person, no amount and no name is in them.
Result<std::vector<WatchFigure>> watchFigures(TenantConnection& db, qint64 nowMs);

} // namespace mm::server
