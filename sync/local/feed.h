// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/replication/incoming_rows.h"
#include "models/store/connection.h"
#include "sync/local/wholeness.h"
#include "sync/protocol/pages.h"

namespace mm::sync {

/// Where the counter stands in the temple's feed.
struct FeedPlace
{
    qint64 seq = 0;
    qint64 head = 0;
    QString serverEpoch;
    qint64 minSeq = 0;
    /// Everything up to `seq` is applied and no row points to one that is missing.
    std::optional<qint64> consistentAt;
};

/// Brings pages of rows into the store. Rows and cursor are one transaction: a page is here whole,
/// or not at all and asked for again.
///
/// The connection has foreign_keys=OFF: a page may hold a row before the one it points to. When the
/// head is reached after several pages what they brought is looked through (Wholeness).
class Feed
{
public:
    Feed(store::Connection& db, const Clock& clock, TempleId temple);

    Result<FeedPlace> place();
    /// The service that answers is `epoch`, at `head`.
    Result<void> meet(const QString& epoch, qint64 head, qint64 minSeq);
    Result<void> noteHead(qint64 head);

    /// Refuses with request.sync_malformed a page that does not begin at the cursor.
    Result<void> take(const protocol::ChangesPage& page);
    Result<void> take(const protocol::SnapshotPage& page);

    /// After operations were answered: rows that were changed here and whose change the feed has
    /// passed show what the service made of it.
    Result<void> settleShadows();

    /// Where a snapshot goes on; nothing when none is needed. Empty: from its beginning.
    Result<std::optional<QString>> snapshotAt();
    Result<void> beginSnapshot();
    /// The service is another than that of the pages before: what they left in part goes.
    Result<void> dropTorn();
    /// The service lost what it had: its numbers begin anew, so no row here is newer than its.
    Result<void> forgetNumbers();

    [[nodiscard]] const Wholeness& wholeness() const { return m_wholeness; }

private:
    Result<void> movePlace(qint64 seq, qint64 head, bool more, bool wasWhole);
    Result<void> settle();
    void noteRows(std::span<const protocol::TableRows> tables);
    Result<void> endSnapshot(qint64 seq, qint64 head, const QString& repair);
    Result<void> giveBackLost(const QString& repair);

    store::Connection& m_db;
    const Clock& m_clock;
    TempleId m_temple;
    Wholeness m_wholeness;
};

} // namespace mm::sync
