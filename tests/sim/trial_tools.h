// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"
#include "tests/sim/invariants.h"
#include "tests/sim/sim_counter.h"

namespace mm::sim {

inline constexpr qint64 kMinuteMs = 60'000;

inline QString textFrom(store::Connection& db, const QByteArray& sql, const Uuid& id)
{
    store::Query query(db, sql);
    query.bind("id", id);
    const auto text = query.maybe([](const store::Row& row) { return row.text(0); });
    return text ? text->value_or(QString()) : QString();
}

inline qint64 lastStamp(SimCounter& counter)
{
    return numberFrom(counter.db(), "SELECT hlc FROM sync_outbox ORDER BY op_seq DESC LIMIT 1");
}

inline constexpr char kAddress[] = "SELECT address FROM devotees WHERE id = :id";
inline constexpr char kConflict[] =
    "SELECT kind FROM conflicts WHERE row_id = :id AND (field = 'address' OR kind = 'deleted') "
    "ORDER BY happened_at DESC LIMIT 1";

} // namespace mm::sim
