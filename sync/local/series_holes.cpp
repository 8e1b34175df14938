// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/series_holes.h"

#include "models/store/query.h"

#include <optional>

namespace mm::sync {

using store::Query;
using store::Row;

namespace {

constexpr qint64 kKeptMs = 35 * 24 * 3'600'000LL;
/// So many numbers back are looked at: a page must open at once on the largest store.
constexpr qint64 kLookedAt = 2'000;

struct Newest
{
    QString counterCode;
    qint64 sequence = 0;
    qint64 issuedAt = 0;
};

/// One step of the index for each series, however many receipts it has.
Result<std::vector<QString>> allSeries(store::Connection& db)
{
    Query query(db,
        "WITH RECURSIVE each_one(series) AS (SELECT min(series) FROM receipts UNION ALL "
        "SELECT (SELECT min(r.series) FROM receipts r WHERE r.series > e.series) FROM each_one e "
        "WHERE e.series IS NOT NULL) SELECT series FROM each_one WHERE series IS NOT NULL");
    return query.all([](const Row& row) { return row.text(0); });
}

Result<Newest> newestOf(store::Connection& db, const QString& series)
{
    Query query(db,
        "SELECT counter_code, sequence, issued_at FROM receipts WHERE series = :series "
        "ORDER BY sequence DESC LIMIT 1");
    query.bind("series", series);
    return query.one([](const Row& row) {
        return Newest{row.text(0), row.integer(1), row.integer(2)};
    });
}

} // namespace

Result<std::vector<SeriesHole>> seriesHoles(
    store::Connection& db, const QString& ownCode, qint64 nowMs)
{
    std::vector<SeriesHole> holes;
    MM_LET(all, allSeries(db));
    for (const auto& series : all) {
        MM_LET(newest, newestOf(db, series));
        if (newest.counterCode == ownCode || newest.issuedAt < nowMs - kKeptMs) {
            continue;
        }
        Query query(db,
            "SELECT before + 1, sequence - 1, issued_at FROM (SELECT sequence, issued_at, "
            "lag(sequence) OVER (ORDER BY sequence) AS before FROM receipts "
            "WHERE series = :series AND sequence > :above) AS numbers "
            "WHERE sequence > before + 1 AND issued_at >= :since ORDER BY sequence");
        query.bind("series", series)
            .bind("above", newest.sequence - kLookedAt)
            .bind("since", nowMs - kKeptMs);
        MM_LET(found, query.all([&](const Row& row) {
            return SeriesHole{
                newest.counterCode, series, row.integer(0), row.integer(1), row.integer(2)};
        }));
        holes.insert(holes.end(), found.begin(), found.end());
    }
    return holes;
}

} // namespace mm::sync
