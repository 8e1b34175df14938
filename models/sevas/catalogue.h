// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/seva.h"
#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// The catalogue of sevas. Every change needs "seva.manage" and is one operation of its own; who
/// may read ("seva.view") is asked where a request comes in.

/// A seva before it is in the catalogue.
struct SevaDraft
{
    SevaFields fields;
    Money price;
    QDate priceFrom; ///< invalid: from today
    std::vector<BatchTime> batches = {}; ///< none: one slot for the whole day, without limit
};

/// Refuses what checkFields() refuses, and: seva.price_not_positive, price.in_past,
/// seva.code_taken, batch.*.
Result<SevaId> addSeva(store::UnitOfWork& unit, const SevaDraft& draft);

/// Writes what differs from the stored seva and nothing else, so that two people who change
/// different things of one seva do not undo each other. A form without differences changes nothing.
Result<void> updateSeva(store::UnitOfWork& unit, SevaId seva, const SevaFields& form);

/// All sevas with the price in force on `onDate`, by order and name.
Result<std::vector<Seva>> listSevas(store::Connection& db, QDate onDate, bool activeOnly = true);
/// NotFound seva.unknown.
Result<Seva> sevaById(store::Connection& db, SevaId seva, QDate onDate);
/// By code, or by name (either script) if one seva alone has it, without regard to case. NotFound
/// seva.unknown; refuses: seva.ambiguous.
Result<Seva> findSeva(store::Connection& db, const QString& codeOrName, QDate onDate);

} // namespace mm::sevas
