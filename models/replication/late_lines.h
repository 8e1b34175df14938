// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/late_entries.h"
#include "models/replication/incoming_rows.h"

#include <QSet>

namespace mm::replication {

/// Brings vouchers that the service found late (conflicts of kind 'late') to the day on which they
/// count, whichever comes first: the voucher's lines or the word about them.
class LateLines
{
public:
    /// Takes note of those rows whose ids were written.
    Result<void> note(store::Connection& db, TempleId temple, const IncomingRows& rows,
        const QSet<Uuid>& written);
    /// After the balances of the lines' own months were written.
    Result<void> write(store::Connection& db, TempleId temple);

private:
    void noteConflicts(const IncomingRows& rows, const QSet<Uuid>& written);
    void noteLines(const IncomingRows& rows, QSet<Uuid> written);

    std::vector<accounts::LateEntry> m_entries;
    /// Those that were known when the first line came.
    std::optional<QHash<Uuid, QDate>> m_known;
    accounts::BalanceSums m_moved;
    bool m_hasMoved = false;
};

} // namespace mm::replication
