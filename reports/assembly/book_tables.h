// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/assembly/statements.h"

namespace mm::reports {

/// The books of account as tables (models/accounts).
Result<ReportTable> dayBookTable(store::Connection& db, const StatementAsk& ask);
Result<ReportTable> cashBookTable(store::Connection& db, const StatementAsk& ask);
/// Every ledger that moved: what it stood at, what came and went, what it stands at.
Result<ReportTable> ledgersTable(store::Connection& db, const StatementAsk& ask);
Result<ReportTable> trialBalanceTable(store::Connection& db, const StatementAsk& ask);

} // namespace mm::reports
