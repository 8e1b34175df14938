// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/prices.h"

#include "models/audit/audit.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/refusals.h"
#include "models/sevas/sevas_sql.h"
#include "models/store/tables.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

/// The price that holds on `date` and begins on it; null: none.
Result<PriceId> lastPriceFor(store::Connection& db, SevaId seva, QDate date)
{
    Query query(db, sql::sevas::price_on);
    query.bind("seva_id", seva).bind("on_date", date);
    MM_LET(price, query.maybe([date](const Row& row) {
        return row.date(1) == date ? row.id<PriceId>(0) : PriceId();
    }));
    return price.value_or(PriceId());
}

} // namespace

Result<PriceId> insertPrice(UnitOfWork& unit, SevaId seva, Money price, QDate effectiveFrom)
{
    if (!price.isPositive()) {
        return fail(invalid("seva.price_not_positive"_L1, u"price"_s));
    }
    if (!effectiveFrom.isValid() || effectiveFrom < unit.today()) {
        return fail(invalid("price.in_past"_L1, u"effective_from"_s,
            {{u"date"_s, effectiveFrom.toString(Qt::ISODate)}}));
    }
    MM_LET(last, lastPriceFor(unit.db(), seva, effectiveFrom));
    MM_CHECK(unit.goBehind(last.uuid));
    const auto id = unit.newId<PriceId>();
    MM_CHECK(unit.insert(tables::seva_prices,
        {{"id", id}, {"seva_id", seva}, {"effective_from", effectiveFrom}, {"price_paise", price},
            {"user_id", unit.actor().id}, {"created_at", unit.nowMs()}}));
    return id;
}

Result<PriceId> changePrice(UnitOfWork& unit, SevaId seva, Money price, QDate effectiveFrom)
{
    MM_CHECK(unit.require(u"seva.manage"_s));
    MM_LET(stored, sevaById(unit.db(), seva, effectiveFrom));
    if (!stored.priceId.isNull() && stored.price == price) {
        return fail(conflict(
            "price.unchanged"_L1, u"price"_s, {{u"date"_s, effectiveFrom.toString(Qt::ISODate)}}));
    }
    MM_LET(id, insertPrice(unit, seva, price, effectiveFrom));
    unit.touch(tables::sevas, seva.uuid);
    QJsonObject before;
    if (!stored.priceId.isNull()) {
        before.insert(u"price_paise"_s, stored.price.paise());
    }
    MM_CHECK(audit::finish(unit,
        {"seva.price"_L1, "sevas"_L1, seva.uuid, before,
            {{u"price_paise"_s, price.paise()},
                {u"effective_from"_s, effectiveFrom.toString(Qt::ISODate)}}}));
    return id;
}

Result<std::vector<Price>> priceHistory(store::Connection& db, SevaId seva)
{
    Query query(db, sql::sevas::price_history);
    query.bind("seva_id", seva);
    return query.all([](const Row& row) {
        return Price{row.id<PriceId>(0), row.date(1), row.money(2), row.integer(3)};
    });
}

Result<Price> priceOn(store::Connection& db, SevaId seva, QDate date)
{
    Query query(db, sql::sevas::price_on);
    query.bind("seva_id", seva).bind("on_date", date);
    MM_LET(price, query.maybe([](const Row& row) {
        return Price{row.id<PriceId>(0), row.date(1), row.money(2), row.integer(3)};
    }));
    if (!price) {
        return fail(
            invalid("seva.no_price"_L1, u"seva"_s, {{u"date"_s, date.toString(Qt::ISODate)}}));
    }
    return *price;
}

} // namespace mm::sevas
