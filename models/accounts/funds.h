// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::accounts {

/// Says whether donations to a fund may be deducted by the donor, once the temple holds an approval
/// or a notification that covers it (section 133 of the Income-tax Act, 2025; earlier 80G). Needs
/// "settings.manage". Refuses fund.unknown. Nothing is written when it stands so already.
Result<void> setFundDeductible(store::UnitOfWork& unit, const QString& fundCode, bool deductible);

} // namespace mm::accounts
