// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/chart.h"
#include "models/audit/audit.h"
#include "models/donations/categories.h"
#include "tests/support/test_desk.h"

namespace mm::test {

/// Gives a test desk the chart of accounts and the donation categories of a new temple.
inline Result<void> seedBooks(TestDesk& desk)
{
    return desk.run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(accounts::seedChart(unit));
        MM_CHECK(donations::seedCategories(unit));
        return audit::finish(unit,
            {QLatin1StringView("books.seed"), QLatin1StringView("temples"),
                desk.desk().temple.uuid});
    });
}

} // namespace mm::test
