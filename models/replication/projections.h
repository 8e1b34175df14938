// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/balance_sums.h"
#include "models/devotees/search_index.h"
#include "models/receipts/day_sums.h"
#include "models/replication/incoming_rows.h"
#include "models/store/connection.h"

#include <QSet>

namespace mm::replication {

/// What must be derived anew because of rows that came in.
class Projections
{
public:
    /// Takes note of those rows whose ids were written.
    void note(const IncomingRows& rows, const QSet<Uuid>& written);
    /// Derives and forgets. A cancellation that came before its receipt counts with the receipt.
    Result<void> write(store::Connection& db, TempleId temple);

    static Result<void> rebuild(store::Connection& db, TempleId temple);

private:
    accounts::BalanceSums m_balances;
    receipts::DaySums m_days;
    QSet<Uuid> m_bookings;
    QSet<Uuid> m_receipts;
    /// Receipts whose cancellation came.
    QSet<Uuid> m_cancelled;
    QSet<Uuid> m_devotees;
};

} // namespace mm::replication
