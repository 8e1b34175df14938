// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/financial_year.h"
#include "models/store/unit_of_work.h"

namespace mm::store {

/// Takes the next number of a series (counter code, financial year, kind), 1 for the first. It is
/// taken in the unit's own transaction: a rollback gives it back, a commit uses it for ever, so
/// that a series is dense.
Result<qint64> takeNumber(
    UnitOfWork& unit, const QString& code, FinancialYear year, QLatin1StringView kind);

} // namespace mm::store
