// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/connection.h"

namespace mm::sync {

/// A line of what the synchronisation did, for support: no names, no amounts, no secrets.
struct SyncEvent
{
    qint64 happenedAt = 0;
    QString kind;
    QString detail;
};

inline constexpr qint64 kEventsKept = 5000;

/// Writes a line; the oldest go when there are more than kEventsKept. Long runs of digits and what
/// stands between quotes are blotted out.
Result<void> writeEvent(
    store::Connection& db, const Clock& clock, QLatin1StringView kind, const QString& detail);
/// The newest first.
Result<std::vector<SyncEvent>> readEvents(store::Connection& db, qint64 count);
/// What is left of a text for the ring.
QString redacted(const QString& detail);

} // namespace mm::sync
