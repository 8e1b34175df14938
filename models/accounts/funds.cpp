// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/funds.h"

#include "models/accounts/ledgers.h"
#include "models/audit/audit.h"
#include "models/store/tables.h"

namespace mm::accounts {

using namespace Qt::StringLiterals;

Result<void> setFundDeductible(store::UnitOfWork& unit, const QString& fundCode, bool deductible)
{
    MM_CHECK(unit.require(u"settings.manage"_s));
    MM_LET(fund, fundByCode(unit.db(), fundCode));
    if (fund.isDeductible == deductible) {
        return {};
    }
    MM_CHECK(unit.patch(tables::funds, fund.id.uuid, {{"is_deductible", deductible ? 1 : 0}}));
    return audit::finish(unit,
        {"fund.deductible"_L1, "funds"_L1, fund.id.uuid, {{u"is_deductible"_s, fund.isDeductible}},
            {{u"code"_s, fund.code}, {u"is_deductible"_s, deductible}}});
}

} // namespace mm::accounts
