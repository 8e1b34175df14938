// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/incoming_rows.h"
#include "models/store/connection.h"

#include <QSet>

namespace mm::replication {

/// What became of rows that were handed over.
struct Applied
{
    /// Facts that were not there before; masters that were, or that were older here.
    std::vector<Uuid> written;
    /// Facts that stood here already, and masters that stand here with the same row_seq or a later
    /// one: nothing was written.
    qint64 passedOver = 0;
    /// At the service, of those: facts that can be true only once and stand here under another id.
    std::vector<Uuid> superseded;
};

/// Whose word counts where both hold the same thing.
enum class Side {
    Service, ///< what is here stands; rows come from counters
    Counter, ///< what comes is the truth; rows come from the service
};

/// Brings rows that were written elsewhere into the store, and then what is derived from them:
/// ledger balances, where bookings stand, how devotees are found. The service uses it for what a
/// counter pushed, the counter for what it pulled. Works on SQLite and PostgreSQL, many rows a
/// statement. Everything may be handed over again: nothing counts twice.
///
///     RowApplier applier(db, temple, Side::Counter);
///     for (const auto& rows : page) { MM_CHECK(applier.apply(rows)); }
///     MM_CHECK(applier.project());        // in the same transaction
///
/// The caller holds the transaction. On PostgreSQL the tables are to come in the order of their
/// tags, so that no row comes before the one it points to; the counter's sync connection has
/// foreign_keys=OFF and asks PRAGMA foreign_key_check when it is at the head.
class RowApplier
{
public:
    RowApplier(store::Connection& db, TempleId temple, Side side);
    ~RowApplier();
    RowApplier(const RowApplier&) = delete;
    RowApplier& operator=(const RowApplier&) = delete;

    /// Facts: inserts those whose id is not there. The same id with other content is refused
    /// (Integrity, replication.fact_differs; args table, id). What can be true only once (a
    /// receipt's cancellation) keeps the first at the service and is taken over from it at a
    /// counter. Masters: inserts, or takes over the row when its rowSeq is greater than the one
    /// here. A key that another row holds (a receipt number, a code) is refused with
    /// store.duplicate; at a counter the other master row steps aside, since its own newer version
    /// is on the way.
    Result<Applied> apply(const IncomingRows& rows);

    /// From here on facts are taken to be new: PostgreSQL is told of them along with what comes
    /// next and sends no ids back. One that is there already is refused with store.duplicate, by
    /// this or a later statement of the transaction; the caller begins it anew without this. Of no
    /// effect at a counter, and for what can be true only once.
    void expectNewFacts() { m_expectsNew = true; }

    /// At a counter whose program was renewed: columns of facts from this place on are new here,
    /// and take what the service has.
    void fillFrom(int place) { m_fillsFrom = place; }

    /// Brings what is derived up to date for everything written since the last call. Before the
    /// commit, once for a whole page.
    Result<void> project();

private:
    Result<Applied> insertFacts(const IncomingRows& rows);
    Result<Applied> sendNewFacts(const IncomingRows& rows);
    Result<Applied> takeOverMasters(const IncomingRows& rows);
    Result<void> noteReplaced(const IncomingRows& rows);
    Result<void> checkSame(const IncomingRows& rows, Applied& applied);
    Result<void> fill(
        const store::TableSpec& table, const std::vector<std::vector<store::Value>>& facts);
    Result<void> writeWhole(
        const QByteArray& sql, const std::vector<std::vector<store::Value>>& facts);

    store::Connection& m_db;
    TempleId m_temple;
    Side m_side;
    bool m_expectsNew = false;
    int m_fillsFrom = std::numeric_limits<int>::max();
    QSet<Uuid> m_replaced;
    /// Written and not yet projected.
    std::unique_ptr<class Projections> m_projections;
    std::unique_ptr<class LateLines> m_late;
};

/// Derives everything anew from the rows that are there: after a snapshot, whose pages may be
/// applied without project(). Needs a transaction; about 10 s for a million devotees.
Result<void> rebuildAll(store::Connection& db, TempleId temple);
/// The sums of the days alone: after a snapshot, whose pages part a receipt from what belongs to
/// it.
Result<void> rebuildDays(store::Connection& db);

} // namespace mm::replication
