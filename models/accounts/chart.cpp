// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/chart.h"

#include "models/accounts/accounts_sql.h"
#include "models/accounts/ledgers.h"
#include "models/accounts/starter_chart.h"
#include "models/store/tables.h"

namespace mm::accounts {

using namespace Qt::StringLiterals;

namespace {

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

Result<void> insertLedger(store::UnitOfWork& unit, const StarterLedger& ledger)
{
    return unit.insert(tables::ledgers,
        {{"id", unit.newId<LedgerId>()}, {"code", text(ledger.code)}, {"name", text(ledger.name)},
            {"name_local", store::orNull(text(ledger.nameLocal))}, {"nature", text(ledger.nature)},
            {"group_name", text(ledger.group)}, {"is_active", 1}});
}

} // namespace

Result<void> seedChart(store::UnitOfWork& unit)
{
    for (const auto& fund : kStarterFunds) {
        MM_CHECK(unit.insert(tables::funds,
            {{"id", unit.newId<FundId>()}, {"code", text(fund.code)}, {"name", text(fund.name)},
                {"name_local", text(fund.nameLocal)}, {"nature", text(fund.nature)},
                {"is_deductible", 0}, {"is_active", 1}}));
    }
    for (const auto& ledger : kStarterLedgers) {
        MM_CHECK(insertLedger(unit, ledger));
    }
    return ensureCounterCash(unit, unit.desk().counterCode);
}

Result<void> ensureCounterCash(store::UnitOfWork& unit, const QString& counterCode)
{
    const QString code = counterCashCode(counterCode);
    store::Query query(unit.db(), sql::accounts::ledger_by_code);
    query.bind("code", code);
    MM_LET(there, query.maybe([](const store::Row& row) { return row.id<LedgerId>(0); }));
    if (there) {
        return {};
    }
    const QString name = u"Cash - counter "_s + counterCode;
    return unit.insert(tables::ledgers,
        {{"id", unit.newId<LedgerId>()}, {"code", code}, {"name", name},
            {"name_local", u"ಕೌಂಟರ್ ನಗದು "_s + counterCode}, {"nature", u"asset"_s},
            {"group_name", u"Cash"_s}, {"is_active", 1}});
}

} // namespace mm::accounts
