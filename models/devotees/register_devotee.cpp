// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/register_devotee.h"

#include "models/audit/audit.h"
#include "models/devotees/field_rules.h"
#include "models/devotees/households.h"
#include "models/devotees/search_index.h"
#include "models/store/tables.h"

namespace mm::devotees {

using namespace Qt::StringLiterals;
using store::Field;
using store::orNull;

namespace {

Result<Details> cleaned(const DevoteeDraft& draft, QDate today)
{
    Details clean = draft;
    for (const auto& column : textColumns()) {
        MM_LET(text, column.clean(draft.*column.value, QLatin1StringView(column.name)));
        clean.*column.value = std::move(text);
    }
    MM_CHECK(checkBirthDate(draft.birthDate, today));
    return clean;
}

} // namespace

Result<DevoteeId> registerDevotee(
    store::UnitOfWork& unit, const store::FieldSealer& sealer, const DevoteeDraft& draft)
{
    MM_CHECK(unit.require(u"devotee.create"_s));
    MM_LET(details, cleaned(draft, unit.today()));
    MM_LET(relation, cleanRelation(draft.relation));
    MM_LET(pan, sealPan(sealer, draft.pan));
    if (!draft.household.isNull()) {
        MM_CHECK(household(unit.db(), draft.household));
    }

    const auto id = unit.newId<DevoteeId>();
    const Field fields[] = {{"id", id}, {"name", details.name},
        {"name_local", orNull(details.nameLocal)}, {"phone", orNull(details.phone)},
        {"alternate_phone", orNull(details.alternatePhone)}, {"email", orNull(details.email)},
        {"address", orNull(details.address)}, {"city", orNull(details.city)},
        {"state", orNull(details.state)}, {"pin_code", orNull(details.pinCode)},
        {"gotra", orNull(details.gotra)}, {"nakshatra", orNull(details.nakshatra)},
        {"rashi", orNull(details.rashi)}, {"birth_date", details.birthDate},
        {"household_id", draft.household}, {"relation", orNull(relation)},
        {"language", orNull(details.language)}, {"pan_sealed", bytesOrNull(pan.sealed)},
        {"pan_masked", orNull(pan.masked)}, {"pan_hash", bytesOrNull(pan.hash)},
        {"allows_messages", details.allowsMessages},
        {"allows_name_display", details.allowsNameDisplay}, {"notes", orNull(details.notes)},
        {"created_at", unit.nowMs()}};
    MM_CHECK(unit.insert(tables::devotees, fields));
    MM_CHECK(addToSearchIndex(unit.db(), unit.desk().temple, id, details));
    unit.touch(tables::devotees, id.uuid);

    QJsonObject after = auditOf(fields);
    after.remove("id"_L1);
    after.remove("created_at"_L1);
    MM_CHECK(audit::finish(unit,
        {.action = "devotee.create"_L1,
            .entity = "devotees"_L1,
            .entityId = id.uuid,
            .after = after}));
    return id;
}

} // namespace mm::devotees
