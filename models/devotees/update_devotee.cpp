// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/update_devotee.h"

#include "models/audit/audit.h"
#include "models/devotees/field_rules.h"
#include "models/devotees/find_devotees.h"
#include "models/devotees/search_index.h"
#include "models/devotees/show_devotee.h"
#include "models/store/tables.h"

namespace mm::devotees {

using namespace Qt::StringLiterals;
using store::Field;
using store::Value;

namespace {

/// The same columns, as they were and as they become.
struct Change
{
    std::vector<Field> before;
    std::vector<Field> after;

    void note(const char* column, const Value& was, const Value& becomes)
    {
        if (was != becomes) {
            before.push_back({column, was});
            after.push_back({column, becomes});
        }
    }
};

Result<void> noteTexts(Change& change, Devotee& devotee, const DevoteePatch& patch)
{
    for (const auto& column : textColumns()) {
        if (const auto& typed = patch.*column.patch) {
            MM_LET(text, column.clean(*typed, QLatin1StringView(column.name)));
            change.note(column.name, store::orNull(devotee.*column.value), store::orNull(text));
            devotee.*column.value = text;
        }
    }
    return {};
}

Result<void> notePan(
    Change& change, const store::FieldSealer& sealer, const Devotee& devotee, const QString& typed)
{
    MM_LET(pan, sealPan(sealer, typed));
    // Two numbers may look alike when masked, so a PAN that was typed is always written.
    if (pan.masked.isEmpty() && devotee.panMasked.isEmpty()) {
        return {};
    }
    change.after.push_back({"pan_sealed", bytesOrNull(pan.sealed)});
    change.after.push_back({"pan_masked", store::orNull(pan.masked)});
    change.after.push_back({"pan_hash", bytesOrNull(pan.hash)});
    change.before.push_back({"pan_masked", store::orNull(devotee.panMasked)});
    return {};
}

Result<Change> changeOf(const store::UnitOfWork& unit, const store::FieldSealer& sealer,
    Devotee& devotee, const DevoteePatch& patch)
{
    Change change;
    MM_CHECK(noteTexts(change, devotee, patch));
    if (patch.birthDate) {
        MM_CHECK(checkBirthDate(*patch.birthDate, unit.today()));
        change.note("birth_date", devotee.birthDate, *patch.birthDate);
    }
    if (patch.pan) {
        MM_CHECK(notePan(change, sealer, devotee, *patch.pan));
    }
    if (patch.allowsMessages) {
        change.note("allows_messages", devotee.allowsMessages, *patch.allowsMessages);
    }
    if (patch.allowsNameDisplay) {
        change.note("allows_name_display", devotee.allowsNameDisplay, *patch.allowsNameDisplay);
    }
    return change;
}

} // namespace

Result<bool> updateDevotee(store::UnitOfWork& unit, const store::FieldSealer& sealer, DevoteeId id,
    const DevoteePatch& patch)
{
    MM_CHECK(unit.require(u"devotee.update"_s));
    MM_LET(devotee, showDevotee(unit.db(), id));
    MM_LET(survivor, survivorOf(unit.db(), id));
    if (survivor != id) {
        return fail(Error{ErrorKind::Conflict, "devotee.merged"_L1});
    }
    MM_LET(change, changeOf(unit, sealer, devotee, patch));
    if (change.after.empty()) {
        return false;
    }
    MM_CHECK(unit.patch(tables::devotees, id.uuid, change.after));
    if (patch.name || patch.nameLocal || patch.address) {
        MM_CHECK(renewInSearchIndex(unit.db(), unit.desk().temple, id, devotee));
    }
    MM_CHECK(audit::finish(unit,
        {.action = "devotee.update"_L1,
            .entity = "devotees"_L1,
            .entityId = id.uuid,
            .before = auditOf(change.before),
            .after = auditOf(change.after)}));
    return true;
}

} // namespace mm::devotees
