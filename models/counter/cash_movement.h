// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::counter {

/// Cash that goes into the counter's drawer (change for the morning) or out of it (brought to the
/// office) without a sale.
enum class CashDirection { In, Out };

/// Where it comes from or goes to: the main chest (25100) or the petty cash (24500, imprest).
enum class CashPlace { Main, Petty };

/// What somebody wants to move, and why.
struct CashMovementDraft
{
    CashDirection direction = CashDirection::In;
    CashPlace place = CashPlace::Main;
    Money amount;
    QString reason;
};

/// What was moved: enough for the slip that both sides sign.
struct CashMovement
{
    VoucherId voucher;
    /// "CV/C01/2627/000004".
    QString number;
    CashDirection direction = CashDirection::In;
    CashPlace place = CashPlace::Main;
    Money amount;
    QString reason;
    QString counter;
    QString user;
    QDate businessDate;
    /// UTC ms.
    qint64 movedAt = 0;
    /// In the drawer afterwards, by the books.
    Money balance;
};

/// Moves cash between the counter and a place: a contra voucher between the two cash ledgers, the
/// audit event and the outbox row in one transaction. Needs "cash.move". Refused:
/// amount.not_positive, cash.reason_missing, cash.not_there (more than the ledger that gives it
/// holds; the main chest may be managed elsewhere, so only the drawer is held to it),
/// period.closed.
Result<CashMovement> moveCash(store::UnitOfWork& unit, const CashMovementDraft& draft);

/// What is in the drawer of this counter by the books.
Result<Money> drawerBalance(store::Connection& db, const QString& counterCode);

/// Puts on record that the drawer was opened without a sale, and why; the drawer is opened after
/// that. Needs "drawer.open". Refused: cash.reason_missing.
Result<void> recordNoSale(store::UnitOfWork& unit, const QString& reason);

} // namespace mm::counter
