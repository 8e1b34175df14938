// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/catalogue.h"
#include "models/sevas/name_match.h"
#include "models/sevas/sevas_sql.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

/// The columns of seva_by_id.sql and list_sevas.sql.
Seva sevaFrom(const Row& row)
{
    Seva seva;
    auto& f = seva.fields;
    seva.id = row.id<SevaId>(0);
    f.code = row.text(1);
    f.name = row.text(2);
    f.nameLocal = row.text(3);
    f.deity = row.text(4);
    f.category = row.text(5);
    f.personsMax = row.integer(6);
    f.weekdays = static_cast<int>(row.integer(7));
    if (!row.isNull(8)) {
        f.cutoff = Cutoff{static_cast<int>(row.integer(8)), static_cast<int>(row.integer(9))};
    }
    f.advanceDays = row.integer(10);
    f.reportMinutesBefore = row.integer(11);
    f.ledgerCode = row.text(12);
    f.fundCode = row.text(13);
    f.prasada = row.text(14);
    f.instructions = row.text(15);
    f.sortOrder = row.integer(16);
    f.isActive = row.flag(17);
    seva.deityId = row.id<DeityId>(18);
    seva.deityName = row.text(19);
    seva.deityNameLocal = row.text(20);
    seva.ledger = row.id<LedgerId>(21);
    seva.fund = row.id<FundId>(22);
    seva.recurrence = row.text(23);
    seva.priceId = row.id<PriceId>(24);
    seva.price = row.money(25);
    return seva;
}

struct SevaBatch
{
    SevaId seva;
    Batch batch;
};

/// The columns of batches_of_seva.sql and all_batches.sql.
SevaBatch batchFrom(const Row& row)
{
    std::optional<qint64> quota;
    if (!row.isNull(4)) {
        quota = row.integer(4);
    }
    return {
        row.id<SevaId>(1), {row.id<BatchId>(0), {row.text(2), row.text(3), quota}, row.flag(5)}};
}

} // namespace

Result<std::vector<Seva>> listSevas(store::Connection& db, QDate onDate, bool activeOnly)
{
    Query query(db, sql::sevas::list_sevas);
    query.bind("on_date", onDate).bind("least_active", activeOnly ? 1 : 0);
    MM_LET(sevas, query.all(sevaFrom));
    Query batchQuery(db, sql::sevas::all_batches);
    MM_LET(batches, batchQuery.all(batchFrom));
    QHash<SevaId, size_t> places;
    for (size_t i = 0; i < sevas.size(); ++i) {
        places.insert(sevas[i].id, i);
    }
    for (auto& batch : batches) {
        if (const auto place = places.constFind(batch.seva); place != places.cend()) {
            sevas[*place].batches.push_back(std::move(batch.batch));
        }
    }
    return std::move(sevas);
}

Result<Seva> sevaById(store::Connection& db, SevaId id, QDate onDate)
{
    Query query(db, sql::sevas::seva_by_id);
    query.bind("id", id).bind("on_date", onDate);
    MM_LET(seva, query.maybe(sevaFrom));
    if (!seva) {
        return fail(notFound("seva.unknown"_L1, {{u"seva"_s, id.toString()}}));
    }
    Query batchQuery(db, sql::sevas::batches_of_seva);
    batchQuery.bind("seva_id", id);
    MM_LET(batches, batchQuery.all(batchFrom));
    for (auto& batch : batches) {
        seva->batches.push_back(std::move(batch.batch));
    }
    return std::move(*seva);
}

Result<Seva> findSeva(store::Connection& db, const QString& codeOrName, QDate onDate)
{
    Query query(db, sql::sevas::seva_id_by_code);
    query.bind("code", codeOrName.trimmed().toUpper());
    MM_LET(byCode, query.maybe([](const Row& row) { return row.id<SevaId>(0); }));
    if (byCode) {
        return sevaById(db, *byCode, onDate);
    }
    MM_LET(sevas, listSevas(db, onDate, false));
    std::vector<const Seva*> named;
    for (const auto& seva : sevas) {
        if (sameName(seva.fields.name, codeOrName) || sameName(seva.fields.nameLocal, codeOrName)) {
            named.push_back(&seva);
        }
    }
    if (named.empty()) {
        return fail(notFound("seva.unknown"_L1, {{u"seva"_s, codeOrName}}));
    }
    if (named.size() > 1) {
        QStringList codes;
        for (const auto* seva : named) {
            codes += seva->fields.code;
        }
        return fail(invalid("seva.ambiguous"_L1, u"seva"_s,
            {{u"seva"_s, codeOrName}, {u"codes"_s, codes.join(u", "_s)}}));
    }
    return *named.front();
}

} // namespace mm::sevas
