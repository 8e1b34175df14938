// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/audit.h"

namespace mm::audit {

/// How the chain of one device stands.
struct DeviceChain
{
    Uuid device;
    /// The counter that its last event names.
    QString counter;
    /// Events that hold, up to the break if there is one.
    qint64 events = 0;
    bool isBroken = false;
};

/// The check of verifyChain() in pieces, so that a window can show how far it is and a sale can
/// come between two pieces. Events that are written meanwhile are checked too.
class ChainCheck
{
public:
    /// Checks the next `limit` events; true when there is nothing left to check. A device whose
    /// chain broke is left there; the others are checked to their end.
    Result<bool> advance(store::Connection& db, int limit);

    /// The first break, and the events of all devices that hold.
    [[nodiscard]] const ChainReport& report() const { return m_report; }
    /// Device by device, as far as the check has come.
    [[nodiscard]] const std::vector<DeviceChain>& chains() const { return m_chains; }

private:
    /// False if the event does not follow from the one before.
    bool take(const store::Row& row);

    ChainReport m_report;
    std::vector<DeviceChain> m_chains;
    /// The event checked last; of the one before it in the device's chain the hash.
    Uuid m_device;
    qint64 m_chainNo = 0;
    QByteArray m_previous = QByteArray(32, '\0');
};

/// How many events there are, for the progress of a check.
Result<qint64> countEvents(store::Connection& db);

} // namespace mm::audit
