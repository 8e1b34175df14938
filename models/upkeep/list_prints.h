// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/connection.h"

#include <QDate>

#include <optional>

namespace mm::upkeep {

/// When the seva list of a day was last put on paper at this computer: what a slip of additions
/// counts from. Kept in the store's own notes, never sent; days gone by are forgotten.

/// UTC ms; nothing if the list of that day has not been printed here.
Result<std::optional<qint64>> lastListPrint(store::Connection& db, QDate date);
/// `madeAt`: the instant of what the paper shows, not of the printing.
Result<void> rememberListPrint(store::Connection& db, QDate date, qint64 madeAt, QDate today);

} // namespace mm::upkeep
