// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/find_devotees.h"
#include "models/devotees/register_devotee.h"
#include "models/devotees/show_devotee.h"
#include "models/devotees/update_devotee.h"
#include "server/api/api_sql.h"
#include "server/api/list_page.h"
#include "server/api/path_ids.h"
#include "server/api/route_groups.h"
#include "server/api/value_reader.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using devotees::Details;
using devotees::DevoteePatch;

namespace {

/// A text of a devotee: in the draft and in the patch.
struct DevoteeText
{
    QLatin1StringView name;
    QString Details::*inDraft;
    std::optional<QString> DevoteePatch::*inPatch;
};
constexpr DevoteeText kTexts[] = {
    {"name"_L1, &Details::name, &DevoteePatch::name},
    {"name_local"_L1, &Details::nameLocal, &DevoteePatch::nameLocal},
    {"phone"_L1, &Details::phone, &DevoteePatch::phone},
    {"alternate_phone"_L1, &Details::alternatePhone, &DevoteePatch::alternatePhone},
    {"email"_L1, &Details::email, &DevoteePatch::email},
    {"address"_L1, &Details::address, &DevoteePatch::address},
    {"city"_L1, &Details::city, &DevoteePatch::city},
    {"state"_L1, &Details::state, &DevoteePatch::state},
    {"pin_code"_L1, &Details::pinCode, &DevoteePatch::pinCode},
    {"gotra"_L1, &Details::gotra, &DevoteePatch::gotra},
    {"nakshatra"_L1, &Details::nakshatra, &DevoteePatch::nakshatra},
    {"rashi"_L1, &Details::rashi, &DevoteePatch::rashi},
    {"language"_L1, &Details::language, &DevoteePatch::language},
    {"notes"_L1, &Details::notes, &DevoteePatch::notes},
};
constexpr Field kFields[] = {
    {"name"_L1},
    {"name_local"_L1},
    {"phone"_L1},
    {"alternate_phone"_L1},
    {"email"_L1},
    {"address"_L1, FieldKind::Text, false, 500},
    {"city"_L1},
    {"state"_L1},
    {"pin_code"_L1},
    {"gotra"_L1},
    {"nakshatra"_L1},
    {"rashi"_L1},
    {"language"_L1},
    {"notes"_L1, FieldKind::Text, false, 2000},
    {"birth_date"_L1, FieldKind::Date},
    {"pan"_L1},
    {"allows_messages"_L1, FieldKind::Flag},
    {"allows_name_display"_L1, FieldKind::Flag},
};
constexpr Field kArguments[] = {
    {"phone"_L1},
    {"q"_L1, FieldKind::Text, false, 100, {},
        "Part of a name in any script, of a phone, or a receipt number"_L1},
};
constexpr SortKey kSorts[] = {{"created_at"_L1, "d.created_at"}, {"name"_L1, "d.name"}};

QJsonObject devoteeJson(const devotees::Devotee& devotee)
{
    QJsonObject json{{u"id"_s, idJson(devotee.id)}, {u"birth_date"_s, dateJson(devotee.birthDate)},
        {u"pan_masked"_s, textJson(devotee.panMasked)},
        {u"allows_messages"_s, devotee.allowsMessages},
        {u"allows_name_display"_s, devotee.allowsNameDisplay},
        {u"household_id"_s, idJson(devotee.household)},
        {u"merged_into"_s, idJson(devotee.mergedInto)},
        {u"created_at"_s, instantJson(devotee.createdAt)}};
    for (const auto& text : kTexts) {
        json[text.name] = textJson(devotee.*text.inDraft);
    }
    return json;
}

QJsonObject rowJson(const store::Row& row)
{
    return {{u"id"_s, row.text(0)}, {u"name"_s, row.text(2)},
        {u"name_local"_s, textJson(row.text(3))}, {u"phone"_s, textJson(row.text(4))},
        {u"city"_s, textJson(row.text(5))}, {u"gotra"_s, textJson(row.text(6))},
        {u"nakshatra"_s, textJson(row.text(7))}, {u"rashi"_s, textJson(row.text(8))},
        {u"created_at"_s, instantJson(row.integer(9))}};
}

Result<Answer> searched(const Reading& reading, const QString& text)
{
    const int limit = std::clamp(reading.ask.query.value(u"limit"_s, u"20"_s).toInt(), 1, 100);
    MM_LET(hits, devotees::findDevotees(reading.db(), text, {limit, {}}));
    QJsonArray rows;
    for (const auto& hit : hits) {
        rows.append(QJsonObject{{u"id"_s, idJson(hit.id)}, {u"name"_s, hit.name},
            {u"name_local"_s, textJson(hit.nameLocal)}, {u"phone"_s, textJson(hit.phone)},
            {u"city"_s, textJson(hit.place)}, {u"gotra"_s, textJson(hit.gotra)},
            {u"nakshatra"_s, textJson(hit.nakshatra)}, {u"rashi"_s, textJson(hit.rashi)},
            {u"last_visit"_s, dateJson(hit.lastVisit)}});
    }
    return wholeList(reading.ask, rows);
}

Result<Answer> getDevotees(const Reading& reading)
{
    const Ask& ask = reading.ask;
    if (const QString text = ask.query.value(u"q"_s); !text.isEmpty()) {
        return searched(reading, text);
    }
    const ListSource source{sql::api::devotees_page, sql::api::devotees_count, "d.id", kSorts};
    return listPage(
        reading, source,
        [&ask](store::Query& query) { query.bind("phone", argument(ask, u"phone"_s)); }, rowJson);
}

Result<Answer> getDevotee(const Reading& reading)
{
    MM_LET(id, pathId<DevoteeId>(reading.ask, "devotee.unknown"_L1));
    MM_LET(devotee, devotees::showDevotee(reading.db(), id));
    return Answer{devoteeJson(devotee)};
}

Result<Answer> postDevotee(Writing& writing)
{
    const ValueReader body(writing.ask.body);
    devotees::DevoteeDraft draft;
    for (const auto& text : kTexts) {
        draft.*text.inDraft = body.text(text.name);
    }
    draft.birthDate = body.date("birth_date"_L1);
    draft.pan = body.text("pan"_L1);
    draft.allowsMessages = body.flag("allows_messages"_L1);
    draft.allowsNameDisplay = body.flag("allows_name_display"_L1);
    MM_LET(id, devotees::registerDevotee(writing.unit, writing.keys.sealer(), draft));
    MM_LET(devotee, devotees::showDevotee(writing.unit.db(), id));
    return Answer{.data = devoteeJson(devotee),
        .status = 201,
        .location = u"/api/v1/devotees/"_s + id.toString()};
}

Result<Answer> patchDevotee(Writing& writing)
{
    MM_LET(id, pathId<DevoteeId>(writing.ask, "devotee.unknown"_L1));
    const ValueReader body(writing.ask.body);
    DevoteePatch patch;
    for (const auto& text : kTexts) {
        patch.*text.inPatch = body.maybeText(text.name);
    }
    if (writing.ask.body.contains("birth_date"_L1)) {
        patch.birthDate = body.date("birth_date"_L1);
    }
    patch.pan = body.maybeText("pan"_L1);
    patch.allowsMessages = body.maybeFlag("allows_messages"_L1);
    patch.allowsNameDisplay = body.maybeFlag("allows_name_display"_L1);
    MM_CHECK(devotees::updateDevotee(writing.unit, writing.keys.sealer(), id, patch));
    MM_LET(devotee, devotees::showDevotee(writing.unit.db(), id));
    return Answer{devoteeJson(devotee)};
}

const Route kRoutes[] = {
    {.path = "/api/v1/devotees"_L1,
        .access = holders("devotee.view"_L1),
        .summary = "Devotees, newest first, or those found by q"_L1,
        .query = kArguments,
        .isList = true,
        .read = getDevotees},
    {.method = Method::Post,
        .path = "/api/v1/devotees"_L1,
        .access = holders("devotee.create"_L1),
        .summary = "Register a devotee"_L1,
        .body = kFields,
        .isFact = true,
        .write = postDevotee},
    {.path = "/api/v1/devotees/{id}"_L1,
        .access = holders("devotee.view"_L1),
        .summary = "One devotee"_L1,
        .read = getDevotee},
    {.method = Method::Patch,
        .path = "/api/v1/devotees/{id}"_L1,
        .access = holders("devotee.update"_L1),
        .summary = "Change the fields that are given"_L1,
        .body = kFields,
        .write = patchDevotee},
};

} // namespace

std::span<const Route> devoteeRoutes()
{
    return kRoutes;
}

} // namespace mm::server
