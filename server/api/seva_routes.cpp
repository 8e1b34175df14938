// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/batches.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/prices.h"
#include "reports/json/seva_json.h"
#include "server/api/list_page.h"
#include "server/api/path_ids.h"
#include "server/api/route_groups.h"
#include "server/api/value_reader.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using reports::sevaJson;
using reports::slotJson;

namespace {

constexpr Field kBatchFields[] = {
    {"starts"_L1, FieldKind::Text, true, 8},
    {"ends"_L1, FieldKind::Text, false, 8},
    {"quota"_L1, FieldKind::Integer},
};
constexpr Field kSevaFields[] = {
    {"code"_L1, FieldKind::Text, true, 20},
    {"name"_L1, FieldKind::Text, true},
    {"name_local"_L1},
    {"price"_L1, FieldKind::Rupees},
    {"price_paise"_L1, FieldKind::Paise},
    {"deity"_L1},
    {"category"_L1},
    {"weekdays"_L1},
    {"cutoff"_L1},
    {"persons_max"_L1, FieldKind::Integer},
    {"advance_days"_L1, FieldKind::Integer},
    {"ledger_code"_L1},
    {"fund_code"_L1},
    {"prasada"_L1},
    {"instructions"_L1, FieldKind::Text, false, 500},
    {"batches"_L1, FieldKind::List, false, 50, kBatchFields},
};
constexpr Field kSevaChanges[] = {
    {"name"_L1},
    {"name_local"_L1},
    {"price"_L1, FieldKind::Rupees},
    {"price_paise"_L1, FieldKind::Paise},
    {"price_from"_L1, FieldKind::Date},
    {"deity"_L1},
    {"category"_L1},
    {"weekdays"_L1},
    {"cutoff"_L1},
    {"persons_max"_L1, FieldKind::Integer},
    {"advance_days"_L1, FieldKind::Integer},
    {"prasada"_L1},
    {"instructions"_L1, FieldKind::Text, false, 500},
    {"active"_L1, FieldKind::Flag},
};
constexpr Field kSlotArguments[] = {{"date"_L1, FieldKind::Date, true}};

/// Texts of the catalogue's form.
struct SevaText
{
    QLatin1StringView name;
    QString sevas::SevaFields::*member;
};
constexpr SevaText kTexts[] = {
    {"code"_L1, &sevas::SevaFields::code},
    {"name"_L1, &sevas::SevaFields::name},
    {"name_local"_L1, &sevas::SevaFields::nameLocal},
    {"deity"_L1, &sevas::SevaFields::deity},
    {"category"_L1, &sevas::SevaFields::category},
    {"ledger_code"_L1, &sevas::SevaFields::ledgerCode},
    {"fund_code"_L1, &sevas::SevaFields::fundCode},
    {"prasada"_L1, &sevas::SevaFields::prasada},
    {"instructions"_L1, &sevas::SevaFields::instructions},
};

Result<void> readForm(const ValueReader& body, sevas::SevaFields& form)
{
    for (const auto& text : kTexts) {
        if (const auto given = body.maybeText(text.name)) {
            form.*text.member = *given;
        }
    }
    if (body.has("weekdays"_L1)) {
        MM_LET(days, sevas::parseWeekdays(body.text("weekdays"_L1), u"weekdays"_s));
        form.weekdays = days;
    }
    if (body.has("cutoff"_L1)) {
        MM_LET(cutoff, sevas::parseCutoff(body.text("cutoff"_L1), u"cutoff"_s));
        form.cutoff = cutoff;
    }
    form.personsMax = body.integer("persons_max"_L1, form.personsMax);
    form.advanceDays = body.integer("advance_days"_L1, form.advanceDays);
    form.isActive = body.maybeFlag("active"_L1).value_or(form.isActive);
    return {};
}

Result<sevas::Seva> sevaOf(store::Connection& db, const Ask& ask, QDate today)
{
    const QString id = ask.path.value(u"id"_s);
    if (const auto known = SevaId::fromString(id)) {
        return sevas::sevaById(db, *known, today);
    }
    return sevas::findSeva(db, id, today);
}

Result<Answer> getSevas(const Reading& reading)
{
    MM_LET(all, sevas::listSevas(reading.db(), reading.desk.clock.today()));
    QJsonArray rows;
    for (const auto& seva : all) {
        rows.append(sevaJson(seva));
    }
    return wholeList(reading.ask, rows);
}

Result<Answer> getSeva(const Reading& reading)
{
    MM_LET(seva, sevaOf(reading.db(), reading.ask, reading.desk.clock.today()));
    return Answer{sevaJson(seva)};
}

Result<Answer> getSlots(const Reading& reading)
{
    MM_LET(seva, sevaOf(reading.db(), reading.ask, reading.desk.clock.today()));
    const QDate date = QDate::fromString(reading.ask.query.value(u"date"_s), Qt::ISODate);
    MM_LET(found, sevas::slotsOf(reading.db(), seva, date));
    QJsonArray rows;
    for (const auto& slot : found) {
        rows.append(slotJson(slot));
    }
    return wholeList(reading.ask, rows);
}

Result<sevas::SevaDraft> draftFrom(const ValueReader& body)
{
    sevas::SevaDraft draft;
    MM_CHECK(readForm(body, draft.fields));
    MM_LET(price, body.money(u"price"_s));
    draft.price = price;
    for (const auto& entry : body.objects("batches"_L1)) {
        sevas::BatchTime time{entry.text("starts"_L1), entry.text("ends"_L1)};
        if (entry.has("quota"_L1)) {
            time.quota = entry.integer("quota"_L1, 0);
        }
        MM_LET(clean, sevas::cleanBatch(time, u"batches"_s));
        draft.batches.push_back(clean);
    }
    return draft;
}

Result<Answer> postSeva(Writing& writing)
{
    MM_LET(draft, draftFrom(ValueReader(writing.ask.body)));
    MM_LET(id, sevas::addSeva(writing.unit, draft));
    MM_LET(seva, sevas::sevaById(writing.unit.db(), id, writing.unit.today()));
    return Answer{
        .data = sevaJson(seva), .status = 201, .location = u"/api/v1/sevas/"_s + id.toString()};
}

Result<Answer> patchSeva(Writing& writing)
{
    const QDate today = writing.unit.today();
    MM_LET(seva, sevaOf(writing.unit.db(), writing.ask, today));
    const ValueReader body(writing.ask.body);
    MM_CHECK(readForm(body, seva.fields));
    MM_CHECK(sevas::updateSeva(writing.unit, seva.id, seva.fields));
    if (body.has("price"_L1) || body.has("price_paise"_L1)) {
        MM_LET(price, body.money(u"price"_s));
        const QDate from = body.date("price_from"_L1);
        MM_CHECK(sevas::changePrice(writing.unit, seva.id, price, from.isValid() ? from : today));
    }
    MM_LET(stored, sevas::sevaById(writing.unit.db(), seva.id, today));
    return Answer{sevaJson(stored)};
}

const Route kRoutes[] = {
    {.path = "/api/v1/sevas"_L1,
        .access = holders("seva.view"_L1),
        .summary = "The catalogue with the prices of today"_L1,
        .isList = true,
        .read = getSevas},
    {.method = Method::Post,
        .path = "/api/v1/sevas"_L1,
        .access = holders("seva.manage"_L1),
        .summary = "Add a seva with its batches"_L1,
        .body = kSevaFields,
        .isFact = true,
        .write = postSeva},
    {.path = "/api/v1/sevas/{id}"_L1,
        .access = holders("seva.view"_L1),
        .summary = "One seva, by id or code"_L1,
        .read = getSeva},
    {.method = Method::Patch,
        .path = "/api/v1/sevas/{id}"_L1,
        .access = holders("seva.manage"_L1),
        .summary = "Change a seva; a price holds from a day on"_L1,
        .body = kSevaChanges,
        .write = patchSeva},
    {.path = "/api/v1/sevas/{id}/slots"_L1,
        .access = holders("seva.view"_L1),
        .summary = "Batches of a day with places left"_L1,
        .query = kSlotArguments,
        .read = getSlots},
};

} // namespace

std::span<const Route> sevaRoutes()
{
    return kRoutes;
}

} // namespace mm::server
