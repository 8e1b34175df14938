// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::accounts {

enum class VoucherKind { Receipt, Payment, Contra, Journal };

/// One side of an entry: either debit or credit is positive, the other zero.
struct PostingLine
{
    LedgerId ledger;
    FundId fund;
    Money debit;
    Money credit;
};

/// A voucher before it is posted.
struct VoucherDraft
{
    VoucherKind kind = VoucherKind::Journal;
    QDate businessDate;
    QString narration;
    /// The table and row that the voucher comes from ("receipts").
    QString sourceKind;
    Uuid sourceId;
    std::vector<PostingLine> lines;
    std::optional<VoucherId> reverses = {};
    /// Empty: the next number of this counter's series for the kind, "JV/C01/2627/000012".
    QString number = {};
};

/// Posts a voucher inside the use case of the caller: voucher, lines, and the running balance of
/// each ledger, fund and month. Debits equal credits, in the whole and for each fund
/// (domain: a transfer between funds is an entry of its own). Refused: voucher.unbalanced,
/// voucher.empty, period.closed.
Result<VoucherId> post(store::UnitOfWork& unit, const VoucherDraft& draft);

/// Posts the mirror of a voucher on `businessDate`. Refused: voucher.reversed_already.
Result<VoucherId> reverse(store::UnitOfWork& unit, VoucherId voucher, QDate businessDate,
    const QString& narration, const QString& sourceKind, const Uuid& sourceId);

/// The lines of a posted voucher, in order.
Result<std::vector<PostingLine>> linesOf(store::Connection& db, VoucherId voucher);

/// PeriodClosed if the books are closed up to `date` or later.
Result<void> requireOpenPeriod(store::Connection& db, QDate date);

/// The date up to which the books are closed; invalid if they never were, or were opened again.
Result<QDate> closedUpto(store::Connection& db);

/// Closes the books up to a date (both included), or opens them again with an invalid date. Holds
/// over every closing that is known here, also over one of a counter whose clock is ahead
/// (UnitOfWork::goBehind()). Needs "period.close". Refuses: reason.missing, clock.was_ahead.
Result<void> setClosedUpto(store::UnitOfWork& unit, QDate upto, const QString& reason);

} // namespace mm::accounts
