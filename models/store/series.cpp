// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/series.h"

#include "models/core/fault_points.h"
#include "models/store/store_sql.h"

namespace mm::store {

namespace {

constexpr const char* kKept[] = {"code", "fy", "kind", "last_no"};

/// The next one in the memory of who commits; the row of the series is written with the rest.
Result<qint64> takeFrom(OperationTray& tray, UnitOfWork& unit, const QString& code,
    const QString& fy, QLatin1StringView kind)
{
    const QByteArray name =
        "series/" + code.toUtf8() + '/' + fy.toUtf8() + '/' + QByteArray(kind.data(), kind.size());
    qint64 last = 0;
    if (const auto* end = tray.end(name)) {
        last = std::get<qint64>(end->front().data());
    } else {
        Query query(unit.db(), sql::store::last_in_series);
        query.bind("code", code).bind("fy", fy).bind("kind", kind);
        MM_LET(found, query.maybe([](const Row& row) { return row.integer(0); }));
        last = found.value_or(0);
    }
    tray.keepEnd(name, {last + 1});
    tray.hold(LaidRows{&sql::store::keep_in_series, kKept, 3, false, {{code, fy, kind, last + 1}}});
    return last + 1;
}

} // namespace

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
    if (auto* tray = unit.db().tray()) {
        return takeFrom(*tray, unit, code, year.compact(), kind);
    }
    Query query(unit.db(), sql::store::next_in_series);
    query.bind("temple_id", unit.desk().temple)
        .bind("code", code)
        .bind("fy", year.compact())
        .bind("kind", kind);
    return query.one([](const Row& row) { return row.integer(0); });
}

} // namespace mm::store
