// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/series.h"

#include "models/store/store_sql.h"

namespace mm::store {

Result<qint64> takeNumber(
    UnitOfWork& unit, const QString& code, FinancialYear year, QLatin1StringView kind)
{
    Query query(unit.db(), sql::store::next_in_series);
    query.bind("temple_id", unit.desk().temple)
        .bind("code", code)
        .bind("fy", year.compact())
        .bind("kind", kind);
    return query.one([](const Row& row) { return row.integer(0); });
}

} // namespace mm::store
