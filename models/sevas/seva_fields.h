// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/seva.h"
#include "models/store/connection.h"

namespace mm::sevas {

/// What the form of a seva becomes in the store: cleaned, its deity, head and fund looked up.
struct CheckedFields
{
    SevaFields fields;
    DeityId deity;
    LedgerId ledger;
    FundId fund;
};

/// Refuses: seva.code_malformed, name.*, seva.category_unknown, seva.persons_max, weekdays.empty,
/// cutoff.malformed, seva.advance_days, seva.report_minutes, text.too_long, deity.unknown,
/// ledger.unknown, fund.unknown.
Result<CheckedFields> checkFields(store::Connection& db, const SevaFields& form);

/// Upper case, 1 to 20 of A-Z, 0-9, '-' and '_', beginning with a letter or a digit. Refuses:
/// seva.code_malformed.
Result<QString> cleanCode(const QString& text, const QString& field);

} // namespace mm::sevas
