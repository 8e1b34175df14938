// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/audit.h"

namespace mm::audit {

/// The check of verifyChain() in pieces, so that a window can show how far it is and a sale can
/// come between two pieces. Events that are written meanwhile are checked too.
class ChainCheck
{
public:
    /// Checks the next `limit` events; true when there is nothing left to check, because all of
    /// them hold or because the chain broke.
    Result<bool> advance(store::Connection& db, int limit);

    [[nodiscard]] const ChainReport& report() const { return m_report; }

private:
    /// False if the event does not follow from the one before.
    bool take(const store::Row& row);

    ChainReport m_report;
    /// The event checked last; of the one before it in the device's chain the hash.
    Uuid m_device;
    qint64 m_chainNo = 0;
    QByteArray m_previous = QByteArray(32, '\0');
};

/// How many events there are, for the progress of a check.
Result<qint64> countEvents(store::Connection& db);

} // namespace mm::audit
