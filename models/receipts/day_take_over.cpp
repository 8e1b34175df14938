// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/day_take_over.h"

#include "models/receipts/receipts_sql.h"
#include "models/store/array_text.h"
#include "models/store/query.h"

namespace mm::receipts {

using store::Query;
using store::Value;

namespace {

Result<void> takeOver(
    store::Connection& db, TempleId temple, std::span<const Uuid> receipts, bool isCancelled)
{
    if (receipts.empty()) {
        return {};
    }
    for (const auto* sql : {&sql::receipts::take_over_days, &sql::receipts::take_over_day_items}) {
        if (db.engine() == store::Engine::Postgres) {
            const std::vector<Value> ids(receipts.begin(), receipts.end());
            Query many(db, *sql);
            many.bind("temple_id", temple)
                .bind("receipts", store::arrayText(ids))
                .bind("is_cancelled", isCancelled ? 1 : 0);
            MM_CHECK(many.run());
            continue;
        }
        for (const auto& receipt : receipts) {
            Query one(db, *sql);
            one.bind("temple_id", temple)
                .bind("receipts", receipt)
                .bind("is_cancelled", isCancelled ? 1 : 0);
            MM_CHECK(one.run());
        }
    }
    return {};
}

} // namespace

Result<void> addToDays(store::Connection& db, TempleId temple, std::span<const Uuid> receipts)
{
    return takeOver(db, temple, receipts, false);
}

Result<void> cancelInDays(store::Connection& db, TempleId temple, std::span<const Uuid> receipts)
{
    return takeOver(db, temple, receipts, true);
}

} // namespace mm::receipts
