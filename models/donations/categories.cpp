// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/donations/categories.h"

#include "models/accounts/ledgers.h"
#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/donations/donations_sql.h"
#include "models/store/tables.h"

namespace mm::donations {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

struct Starter
{
    QStringView code;
    QStringView name;
    QStringView nameLocal;
    QStringView fund;
    QStringView ledger;
    QStringView type;
};

constexpr Starter kStarters[]{
    {u"GENERAL", u"General donation", u"ಸಾಮಾನ್ಯ ದೇಣಿಗೆ", u"GENERAL", u"30200", u"others"},
    {u"ANNADANA", u"Annadana", u"ಅನ್ನದಾನ", u"ANNADANA", u"30210", u"specific"},
    {u"CORPUS", u"Corpus (moola nidhi)", u"ಮೂಲ ನಿಧಿ", u"CORPUS", u"10100", u"corpus"},
    {u"RENOVATION", u"Jirnoddhara (renovation)", u"ಜೀರ್ಣೋದ್ಧಾರ", u"RENOVATION", u"10150",
        u"specific"},
    {u"GOPURAM", u"Gopura nirmana", u"ಗೋಪುರ ನಿರ್ಮಾಣ", u"GOPURAM", u"10320", u"specific"},
    {u"RATHA", u"Ratha (chariot)", u"ರಥ ಸೇವಾ ನಿಧಿ", u"RATHA", u"10330", u"specific"},
    {u"GOSHALA", u"Goshala", u"ಗೋಶಾಲೆ", u"GOSHALA", u"10340", u"specific"},
    {u"VIDYA", u"Vidya nidhi (education)", u"ವಿದ್ಯಾ ನಿಧಿ", u"VIDYA", u"10350", u"specific"},
    {u"ENDOWMENT", u"Shashwata nidhi", u"ಶಾಶ್ವತ ನಿಧಿ", u"ENDOWMENT", u"10200", u"corpus"},
    {u"DEEPA", u"Deepa / oil", u"ದೀಪ ಎಣ್ಣೆ", u"GENERAL", u"30200", u"specific"},
    {u"ALANKARA", u"Alankara / vastra", u"ಅಲಂಕಾರ ವಸ್ತ್ರ", u"GENERAL", u"30200", u"specific"},
    {u"FESTIVAL", u"Festival", u"ಉತ್ಸವ", u"GENERAL", u"30200", u"specific"},
    {u"KIND", u"Offering in kind", u"ವಸ್ತು ರೂಪದ ಕಾಣಿಕೆ", u"GENERAL", u"31300", u"others"},
};

Category categoryFrom(const Row& row)
{
    return {row.id<CategoryId>(0), row.text(1), row.text(2), row.text(3), row.id<FundId>(4),
        row.id<LedgerId>(5), row.text(6)};
}

Purpose purposeFrom(const Row& row)
{
    return {row.id<Id<void>>(0).uuid, row.text(1), row.text(2), row.text(3)};
}

/// The element of a short list that a person names by code or by either name.
template <typename T>
std::optional<T> named(const std::vector<T>& all, const QString& text)
{
    const QString wanted = text.trimmed();
    for (const auto& one : all) {
        if (one.code.compare(wanted, Qt::CaseInsensitive) == 0
            || one.name.compare(wanted, Qt::CaseInsensitive) == 0
            || (!one.nameLocal.isEmpty() && one.nameLocal == wanted)) {
            return one;
        }
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<Category>> listCategories(store::Connection& db)
{
    Query query(db, sql::donations::list_categories);
    return query.all(categoryFrom);
}

Result<Category> findCategory(store::Connection& db, const QString& codeOrName)
{
    Query byCode(db, sql::donations::category_by_code);
    byCode.bind("code", codeOrName.trimmed().toUpper());
    MM_LET(exact, byCode.maybe(categoryFrom));
    if (exact) {
        return *exact;
    }
    MM_LET(all, listCategories(db));
    const auto found = named(all, codeOrName);
    if (!found) {
        return fail(notFound("category.unknown"_L1, {{u"category"_s, codeOrName}}));
    }
    return *found;
}

Result<std::vector<Purpose>> listPurposes(store::Connection& db)
{
    Query query(db, sql::donations::list_purposes);
    return query.all(purposeFrom);
}

Result<Purpose> findPurpose(store::Connection& db, const QString& codeOrName)
{
    MM_LET(all, listPurposes(db));
    const auto found = named(all, codeOrName);
    if (!found) {
        return fail(notFound("purpose.unknown"_L1, {{u"purpose"_s, codeOrName}}));
    }
    return *found;
}

Result<CategoryId> addCategory(UnitOfWork& unit, const CategoryDraft& draft)
{
    MM_CHECK(unit.require(u"donation.manage"_s));
    MM_LET(name, cleanName(draft.name, u"name"_s));
    MM_LET(code, cleanText(draft.code.toUpper(), 20, u"code"_s));
    MM_LET(fund, accounts::fundByCode(unit.db(), draft.fundCode));
    MM_LET(ledger, accounts::ledgerByCode(unit.db(), draft.ledgerCode));
    const auto id = unit.newId<CategoryId>();
    MM_CHECK(unit.insert(tables::donation_categories,
        {{"id", id}, {"code", code}, {"name", name},
            {"name_local", store::orNull(draft.nameLocal.trimmed())}, {"fund_id", fund.id},
            {"ledger_id", ledger}, {"donation_type", draft.donationType}, {"is_active", 1},
            {"sort_order", 100}}));
    unit.touch(tables::donation_categories, id.uuid);
    MM_CHECK(audit::finish(unit,
        {"category.create"_L1, "donation_categories"_L1, id.uuid, {},
            {{u"code"_s, code}, {u"name"_s, name}}}));
    return id;
}

Result<void> seedCategories(UnitOfWork& unit)
{
    int order = 0;
    for (const auto& starter : kStarters) {
        MM_LET(fund, accounts::fundByCode(unit.db(), starter.fund.toString()));
        MM_LET(ledger, accounts::ledgerByCode(unit.db(), starter.ledger.toString()));
        MM_CHECK(unit.insert(tables::donation_categories,
            {{"id", unit.newId<CategoryId>()}, {"code", starter.code.toString()},
                {"name", starter.name.toString()}, {"name_local", starter.nameLocal.toString()},
                {"fund_id", fund.id}, {"ledger_id", ledger},
                {"donation_type", starter.type.toString()}, {"is_active", 1},
                {"sort_order", ++order}}));
    }
    return {};
}

} // namespace mm::donations
