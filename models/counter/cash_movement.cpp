// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/cash_movement.h"

#include "models/accounts/chart.h"
#include "models/accounts/ledger_statement.h"
#include "models/accounts/posting.h"
#include "models/audit/audit.h"
#include "models/core/indian_format.h"
#include "models/core/person_rules.h"
#include "models/counter/counter_sql.h"

namespace mm::counter {

using namespace Qt::StringLiterals;
using accounts::PostingLine;
using store::UnitOfWork;

namespace {

constexpr int kReasonMax = 200;
constexpr QStringView kMainCash = u"25100";
constexpr QStringView kPettyCash = u"24500";
constexpr QStringView kGeneralFund = u"GENERAL";

Result<QString> cleanReason(const QString& typed)
{
    MM_LET(reason, cleanText(typed, kReasonMax, u"reason"_s));
    if (reason.isEmpty()) {
        return fail(invalid("cash.reason_missing"_L1, u"reason"_s));
    }
    return reason;
}

QLatin1StringView wordOf(CashDirection direction)
{
    return direction == CashDirection::In ? "in"_L1 : "out"_L1;
}

Result<QString> voucherNumber(store::Connection& db, VoucherId voucher)
{
    store::Query query(db, sql::counter::voucher_number);
    query.bind("id", voucher);
    return query.one([](const store::Row& row) { return row.text(0); });
}

/// Debit on the left, credit on the right; what is in the drawer before.
struct Ledgers
{
    LedgerId drawer;
    LedgerId place;
    Money inDrawer;
};

Result<Ledgers> ledgersOf(UnitOfWork& unit, const CashMovementDraft& draft)
{
    MM_CHECK(accounts::ensureCounterCash(unit, unit.desk().counterCode));
    MM_LET(drawer,
        accounts::findLedger(unit.db(), accounts::counterCashCode(unit.desk().counterCode)));
    MM_LET(place,
        accounts::ledgerByCode(
            unit.db(), (draft.place == CashPlace::Main ? kMainCash : kPettyCash).toString()));
    if (draft.direction == CashDirection::Out && draft.amount > drawer.balance) {
        return fail(invalid("cash.not_there"_L1, u"amount"_s,
            {{u"there"_s, formatInr(drawer.balance, InrStyle::Plain, InrSymbol::Rupee)}}));
    }
    return Ledgers{drawer.id, place, drawer.balance};
}

} // namespace

Result<CashMovement> moveCash(UnitOfWork& unit, const CashMovementDraft& draft)
{
    MM_CHECK(unit.require(u"cash.move"_s));
    if (!draft.amount.isPositive()) {
        return fail(invalid("amount.not_positive"_L1, u"amount"_s));
    }
    MM_LET(reason, cleanReason(draft.reason));
    MM_LET(ledgers, ledgersOf(unit, draft));
    MM_LET(fund, accounts::fundByCode(unit.db(), kGeneralFund.toString()));
    const bool in = draft.direction == CashDirection::In;
    const std::vector<PostingLine> lines{
        {in ? ledgers.drawer : ledgers.place, fund.id, draft.amount, {}},
        {in ? ledgers.place : ledgers.drawer, fund.id, {}, draft.amount}};
    const Uuid source = unit.desk().ids.next(unit.nowMs());
    MM_LET(voucher,
        accounts::post(unit,
            {accounts::VoucherKind::Contra, unit.today(),
                u"Cash %1, counter %2: %3"_s.arg(
                    wordOf(draft.direction), unit.desk().counterCode, reason),
                u"cash_movements"_s, source, lines}));
    MM_LET(number, voucherNumber(unit.db(), voucher));
    MM_CHECK(audit::finish(unit,
        {in ? "cash.in"_L1 : "cash.out"_L1, "vouchers"_L1, voucher.uuid, {},
            {{u"number"_s, number}, {u"amount_paise"_s, draft.amount.paise()},
                {u"place"_s, draft.place == CashPlace::Main ? u"main"_s : u"petty"_s}},
            reason}));
    const Money after = in ? ledgers.inDrawer + draft.amount : ledgers.inDrawer - draft.amount;
    return CashMovement{voucher, number, draft.direction, draft.place, draft.amount, reason,
        unit.desk().counterCode, unit.actor().displayName, unit.today(), unit.nowMs(), after};
}

Result<Money> drawerBalance(store::Connection& db, const QString& counterCode)
{
    MM_LET(drawer, accounts::findLedger(db, accounts::counterCashCode(counterCode)));
    return drawer.balance;
}

Result<void> recordNoSale(UnitOfWork& unit, const QString& reason)
{
    MM_CHECK(unit.require(u"drawer.open"_s));
    MM_LET(why, cleanReason(reason));
    return audit::finish(unit,
        {"drawer.no_sale"_L1, "counters"_L1, unit.desk().device.uuid, {},
            {{u"counter"_s, unit.desk().counterCode}}, why});
}

} // namespace mm::counter
