// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/right_share.h"

#include "models/sevas/sevas_sql.h"
#include "models/store/query.h"

namespace mm::sevas {

using store::Query;
using store::Row;

namespace {

constexpr qint64 kDaysOfWeek = 7;
constexpr qint64 kHalves = 2;

struct LimitedBatch
{
    LimitedSlot slot;
    qint64 weekdays = 0;
    qint64 advanceDays = 0;
};

Result<std::vector<LimitedBatch>> limitedBatches(store::Connection& db)
{
    Query query(db, sql::sevas::limited_batches);
    return query.all([](const Row& row) {
        return LimitedBatch{{row.id<SevaId>(0), row.id<BatchId>(1), {}, row.integer(2)},
            row.integer(3), row.integer(4)};
    });
}

bool isOn(const LimitedBatch& batch, QDate day)
{
    return (batch.weekdays & (1LL << (day.dayOfWeek() - 1))) != 0;
}

} // namespace

Result<std::vector<LimitedSlot>> limitedSlots(store::Connection& db, QDate from, int days)
{
    MM_LET(batches, limitedBatches(db));
    std::vector<LimitedSlot> found;
    for (int ahead = 0; ahead < days; ++ahead) {
        const QDate day = from.addDays(ahead);
        for (const auto& batch : batches) {
            if (ahead <= batch.advanceDays && isOn(batch, day)) {
                found.push_back(batch.slot);
                found.back().date = day;
            }
        }
    }
    return found;
}

Result<std::vector<LimitedSlot>> limitedSlotsOf(store::Connection& db, SevaId seva, QDate date)
{
    MM_LET(batches, limitedBatches(db));
    std::vector<LimitedSlot> found;
    for (const auto& batch : batches) {
        if (batch.slot.seva == seva) {
            found.push_back(batch.slot);
            found.back().date = date;
        }
    }
    return found;
}

Result<qint64> fairShare(store::Connection& db, const LimitedSlot& slot, const QString& counterCode)
{
    Query query(db, sql::sevas::share_of_sales);
    query.bind("seva_id", slot.seva).bind("batch_id", slot.batch).bind("code", counterCode);
    qint64 before = 0;
    for (const char* week : {"week1", "week2", "week3", "week4"}) {
        query.bind(week, slot.date.addDays(before -= kDaysOfWeek));
    }
    struct Sales
    {
        qint64 own = 0;
        qint64 all = 0;
        qint64 counters = 1;
    };
    MM_LET(sales, query.one([](const Row& row) {
        return Sales{row.integer(0), row.integer(1), row.integer(2)};
    }));
    const qint64 part = sales.all == 0 ? 1 : sales.own;
    const qint64 whole = sales.all == 0 ? std::max<qint64>(1, sales.counters) : sales.all;
    return std::max<qint64>(1, slot.quota * part / (whole * kHalves));
}

} // namespace mm::sevas
