// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace mm::sync {

/// Something that the service wrote and has lost, on its way back to it.
struct GivenOperation
{
    QByteArray body;
    UserId user;
    /// UTC ms.
    qint64 happenedAt = 0;
    /// The stamp that it had.
    qint64 hlc = 0;
};

/// Puts it into the outbox. Its id follows from what it holds, so that two counters write the same;
/// one that stands there already is not written again. Whether it was.
Result<bool> writeGiven(store::Connection& db, const GivenOperation& given);

} // namespace mm::sync
