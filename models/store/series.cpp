// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/series.h"

#include "models/core/fault_points.h"
#include "models/store/store_sql.h"

namespace mm::store {

Result<qint64> takeNumber(
    UnitOfWork& unit, const QString& code, FinancialYear year, QLatin1StringView kind)
{
    if (MM_MUTANT(NumberRecycled) && kind == QLatin1StringView("receipt")) {
        Query held(unit.db(),
            "SELECT 1 + count(*) - (SELECT count(*) FROM receipt_cancellations) FROM receipts "
            "WHERE counter_code = :code");
        held.bind("code", code);
        return held.one([](const Row& row) { return row.integer(0); });
    }
    Query query(unit.db(), sql::store::next_in_series);
    query.bind("temple_id", unit.desk().temple)
        .bind("code", code)
        .bind("fy", year.compact())
        .bind("kind", kind);
    return query.one([](const Row& row) { return row.integer(0); });
}

} // namespace mm::store
