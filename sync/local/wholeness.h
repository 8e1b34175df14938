// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/incoming_rows.h"
#include "models/store/connection.h"

#include <map>

namespace mm::sync {

/// Whether the store is whole: no row points to one that is missing, and no receipt and no voucher
/// stands there without all of its lines and payments (which point to it, not it to them).
///
/// Looks only at what came since the store was whole last, and at what was wanting then; at
/// everything where that is not known (after a start) or is too much to remember. Reading only,
/// outside of any transaction: the counter does not wait for it.
class Wholeness
{
public:
    explicit Wholeness(store::Connection& db)
        : m_db(db)
    { }

    /// The store is whole as it is: from here on only what comes has to be looked at.
    void trust();
    /// Nothing is known of any row.
    void doubtAll();
    /// These came.
    void note(const replication::IncomingRows& rows);

    struct Finding
    {
        bool isWhole = true;
        /// Of what the sums of days are made of something is wanting.
        bool lacksReceipts = false;
    };
    Result<Finding> look();
    /// Every row of the store that is not whole, so many a table at most; reads all of them.
    Result<std::vector<Uuid>> wantingIds();
    /// How many rows the next look reads; nothing when it reads them all.
    [[nodiscard]] std::optional<qint64> rowsInDoubt() const;

private:
    using RowSet = std::map<const store::TableSpec*, QSet<Uuid>>;

    Result<void> readRules();
    Result<RowSet> wantingAmong(const RowSet& rows);
    Result<RowSet> wantingOfAll();

    store::Connection& m_db;
    /// Nothing: every row is in doubt.
    std::optional<RowSet> m_doubtful;
    qint64 m_count = 0;
    /// When a row `c` of the table is not whole, in SQL; tables of which every row is are left out.
    std::map<const store::TableSpec*, QByteArray> m_rules;
};

} // namespace mm::sync
