// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/assembly/statements.h"

namespace mm::reports {

/// What the counter took in, as tables (models/donations, models/sevas, models/receipts).
Result<ReportTable> donationsTable(store::Connection& db, const StatementAsk& ask);
Result<ReportTable> sevasTable(store::Connection& db, const StatementAsk& ask);
Result<ReportTable> donorsTable(store::Connection& db, const StatementAsk& ask);
Result<ReportTable> controlTotalsTable(store::Connection& db, const StatementAsk& ask);

} // namespace mm::reports
