// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/devotee.h"
#include "models/devotees/find_devotees.h"
#include "models/store/field_sealer.h"

#include <QFlags>

namespace mm::devotees {

/// Why two records may be one person: a similar name with the same phone; the same name by sound
/// at the same address; the same PAN.
enum class TwinReason { Phone = 1, Address = 2, Pan = 4 };
Q_DECLARE_FLAGS(TwinReasons, TwinReason)
Q_DECLARE_OPERATORS_FOR_FLAGS(TwinReasons)

/// Somebody who may already be what is being registered.
struct LikelyTwin
{
    DevoteeHit devotee;
    TwinReasons reasons;
};

/// "This devotee may already be there": who in the register the draft may mean, strongest reasons
/// first, at most ten. Never blocks anything. A phone or PAN that is only half typed is passed
/// over. `except` is the devotee being changed, if one is.
Result<std::vector<LikelyTwin>> twinsOf(store::Connection& db, const store::FieldSealer& sealer,
    const DevoteeDraft& draft, DevoteeId except = {});

/// Records of the register that may be one person, two or more.
struct TwinSet
{
    TwinReason reason = TwinReason::Phone;
    std::vector<DevoteeHit> devotees;
};

/// A page of the register's likely duplicates.
struct TwinPage
{
    std::vector<TwinSet> sets;
    /// Give it to get the next page; empty after the last.
    QString next;
};

/// The likely duplicates of the whole register, page by page, in one pass over three indexes. A
/// page holds about `limit` sets, and may hold none though more follow.
Result<TwinPage> twinPage(store::Connection& db, const QString& after = {}, int limit = 50);

} // namespace mm::devotees
