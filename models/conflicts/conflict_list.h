// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <QString>

namespace mm::store {
class Connection;
}

namespace mm::conflicts {

using ConflictId = Id<struct ConflictTag>;

/// A row of `conflicts` with what a person needs to judge it.
struct Conflict
{
    ConflictId id;
    /// "field", "deleted", "same_key", "cancelled_twice", "said_twice", "late", "stale_price",
    /// "same_devotee", "oversold", "performed_cancelled", "own_series",
    /// "online_money".
    QString kind;
    /// Table and row that it is about, and what people call the row (a name, a code, a number).
    QString table;
    Uuid row;
    QString rowName;
    /// The column; for "oversold" what was done: "moved", "waitlist", "refund".
    QString field;
    /// As words: JSON taken apart. For "oversold" `mine` is the JSON object of the task.
    QString mine;
    QString theirs;
    /// "mine", "theirs", "none": whose value stands now.
    QString winner;
    QString counterCode;
    QString userName;
    /// UTC ms.
    qint64 happenedAt = 0;
    bool isOpen = true;
    QString resolution;
};

/// Open ones first, each group the latest first; `limit` rows at most.
Result<std::vector<Conflict>> listConflicts(store::Connection& db, int limit, bool openOnly);
Result<qint64> countOpenConflicts(store::Connection& db);
/// Refuses with conflict.unknown.
Result<Conflict> conflictById(store::Connection& db, ConflictId id);

} // namespace mm::conflicts
