// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/row_applier.h"
#include "models/replication/row_state.h"
#include "sync/protocol/pages.h"

namespace mm::sync {

/// Brings the rows of one page into the store, inside of the caller's transaction. Rows that this
/// counter has changed and whose change the page does not know of yet keep showing the change: the
/// service's state is kept as their shadow, and the counter's patches go on top of it.
class PageApplier
{
public:
    /// `knowsUpTo`: operations that the service acknowledged with a number up to here are in the
    /// page's rows.
    PageApplier(store::Connection& db, TempleId temple, qint64 knowsUpTo);

    Result<void> apply(const protocol::TableRows& page);
    /// The page is fetched for columns that the store has got, from this place on.
    void fillFrom(int place) { m_applier.fillFrom(place); }
    /// Rows whose pending changes the service has answered meanwhile show what it made of them: a
    /// change that lost may have left no newer row to come.
    Result<void> settleShadows();
    /// Before the commit: what is derived from the rows.
    Result<void> project();

    [[nodiscard]] qint64 newestHlc() const { return m_newestHlc; }

private:
    Result<std::vector<replication::PendingPatch>> pendingPatches(
        const store::TableSpec& table, const Uuid& id);
    Result<void> rebase(const store::TableSpec& table, const replication::IncomingRow& row,
        std::span<const int> places, std::span<const replication::PendingPatch> pending);

    store::Connection& m_db;
    TempleId m_temple;
    qint64 m_knowsUpTo;
    replication::RowApplier m_applier;
    qint64 m_newestHlc = 0;
};

} // namespace mm::sync
