// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/deities.h"

#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/sevas/name_match.h"
#include "models/sevas/refusals.h"
#include "models/sevas/seva_fields.h"
#include "models/sevas/sevas_sql.h"
#include "models/store/tables.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

Result<DeityId> addDeity(UnitOfWork& unit, const DeityDraft& draft)
{
    MM_CHECK(unit.require(u"seva.manage"_s));
    MM_LET(code, cleanCode(draft.code, u"code"_s));
    MM_LET(name, cleanName(draft.name, u"name"_s));
    QString nameLocal;
    if (!draft.nameLocal.trimmed().isEmpty()) {
        MM_LET(local, cleanName(draft.nameLocal, u"name_local"_s));
        nameLocal = local;
    }
    MM_LET(deities, listDeities(unit.db()));
    for (const auto& deity : deities) {
        if (deity.code == code) {
            return fail(conflict(
                "deity.code_taken"_L1, u"code"_s, {{u"code"_s, code}, {u"name"_s, deity.name}}));
        }
    }
    const auto id = unit.newId<DeityId>();
    MM_CHECK(unit.insert(tables::deities,
        {{"id", id}, {"code", code}, {"name", name}, {"name_local", store::orNull(nameLocal)},
            {"sort_order", draft.sortOrder}}));
    unit.touch(tables::deities, id.uuid);
    MM_CHECK(audit::finish(unit,
        {"deity.create"_L1, "deities"_L1, id.uuid, {}, {{u"code"_s, code}, {u"name"_s, name}}}));
    return id;
}

Result<std::vector<Deity>> listDeities(store::Connection& db)
{
    Query query(db, sql::sevas::list_deities);
    return query.all([](const Row& row) {
        return Deity{row.id<DeityId>(0), row.text(1), row.text(2), row.text(3), row.integer(4)};
    });
}

Result<Deity> findDeity(store::Connection& db, const QString& codeOrName)
{
    MM_LET(deities, listDeities(db));
    const QString code = codeOrName.trimmed().toUpper();
    for (const auto& deity : deities) {
        if (deity.code == code) {
            return deity;
        }
    }
    for (const auto& deity : deities) {
        if (sameName(deity.name, codeOrName) || sameName(deity.nameLocal, codeOrName)) {
            return deity;
        }
    }
    return fail(notFound("deity.unknown"_L1, {{u"deity"_s, codeOrName}}));
}

} // namespace mm::sevas
