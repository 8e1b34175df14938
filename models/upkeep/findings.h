// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/sql_text.h"

namespace mm::upkeep {

/// What one check of verifyStore() found.
struct Finding
{
    /// How many rows, events or bundles were looked through; -1 where counting says nothing.
    qint64 looked = -1;
    /// Empty: the check holds.
    QString problem;
};

/// The one text that a query for a violation finds; empty if it finds none.
Result<QString> violation(store::Connection& db, const store::SqlText& sql);

/// The receipts (verify_receipts.cpp).
Result<Finding> findReceiptSeries(store::Connection& db);
Result<Finding> findReceiptLines(store::Connection& db);
Result<Finding> findReceiptTotals(store::Connection& db);
Result<Finding> findReceiptVouchers(store::Connection& db);
Result<Finding> findCancellations(store::Connection& db);
Result<Finding> findReceiptsByDay(store::Connection& db);

/// The books (verify_books.cpp).
Result<Finding> findVoucherSeries(store::Connection& db);
Result<Finding> findUnbalancedVouchers(store::Connection& db);
Result<Finding> findLedgerBalances(store::Connection& db);

/// The outbox (verify_outbox.cpp).
Result<Finding> findOutbox(store::Connection& db);

} // namespace mm::upkeep
