// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/connection.h"
#include "sync/protocol/messages.h"

#include <QHash>

namespace mm::sync {

/// What this counter asks the service for so that it may sell limited places, and what it was
/// given. Each call is a transaction of its own or none.
class RightBook
{
public:
    RightBook(store::Connection& db, QString counterCode)
        : m_db(db)
        , m_counterCode(std::move(counterCode))
    { }

    /// What is due now for the next days: slots with too few or too many places for this counter's
    /// share, and leases that are half over. Each slot is asked for at most once in some minutes.
    /// Places that are offered back are sold no more from here on.
    Result<std::vector<protocol::Rights>> due(qint64 nowMs);
    /// So that `seats` can be sold of each limited batch of the seva on that day; empty when the
    /// counter may already.
    Result<std::vector<protocol::Rights>> forSale(
        SevaId seva, QDate date, qint64 seats, qint64 nowMs);
    /// Keeps what was answered: whether there is more of it than before.
    Result<bool> take(const protocol::RightsReply& reply);

private:
    store::Connection& m_db;
    QString m_counterCode;
    /// Monotone enough: when a slot was asked for, by the store's clock.
    QHash<Uuid, qint64> m_askedAt;
};

} // namespace mm::sync
