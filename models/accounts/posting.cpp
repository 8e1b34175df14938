// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/posting.h"

#include "models/accounts/accounts_sql.h"
#include "models/accounts/balance_sums.h"
#include "models/audit/audit.h"
#include "models/store/series.h"
#include "models/store/tables.h"

namespace mm::accounts {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;
using store::Value;

namespace {

struct KindWords
{
    QLatin1StringView stored;
    QLatin1StringView series;
};

KindWords words(VoucherKind kind)
{
    switch (kind) {
    case VoucherKind::Receipt:
        return {"receipt"_L1, "RV"_L1};
    case VoucherKind::Payment:
        return {"payment"_L1, "PV"_L1};
    case VoucherKind::Contra:
        return {"contra"_L1, "CV"_L1};
    case VoucherKind::Journal:
        break;
    }
    return {"journal"_L1, "JV"_L1};
}

Error unbalanced(Money debit, Money credit)
{
    return Error{ErrorKind::Unbalanced, "voucher.unbalanced"_L1, u"lines"_s,
        {{u"debit_paise"_s, debit.paise()}, {u"credit_paise"_s, credit.paise()}}, {}};
}

/// The voucher's total, once it is proved that it balances as a whole and for each fund.
Result<Money> balancedTotal(const std::vector<PostingLine>& lines)
{
    std::vector<Money> debits;
    std::vector<Money> credits;
    std::map<FundId, std::pair<std::vector<Money>, std::vector<Money>>> byFund;
    for (const auto& line : lines) {
        if (line.debit.isNegative() || line.credit.isNegative()
            || line.debit.isZero() == line.credit.isZero()) {
            return fail(invalid("voucher.line_sides"_L1, u"lines"_s));
        }
        debits.push_back(line.debit);
        credits.push_back(line.credit);
        byFund[line.fund].first.push_back(line.debit);
        byFund[line.fund].second.push_back(line.credit);
    }
    MM_LET(debit, checkedSum(debits));
    MM_LET(credit, checkedSum(credits));
    if (debit != credit) {
        return fail(unbalanced(debit, credit));
    }
    for (const auto& [fund, sides] : byFund) {
        MM_LET(fundDebit, checkedSum(sides.first));
        MM_LET(fundCredit, checkedSum(sides.second));
        if (fundDebit != fundCredit) {
            return fail(unbalanced(fundDebit, fundCredit));
        }
    }
    return debit;
}

Result<QString> numberFor(UnitOfWork& unit, const VoucherDraft& draft)
{
    if (!draft.number.isEmpty()) {
        return draft.number;
    }
    const auto series = words(draft.kind).series;
    const auto year = FinancialYear::of(draft.businessDate);
    MM_LET(next, store::takeNumber(unit, unit.desk().counterCode, year, series));
    return u"%1/%2/%3/%4"_s.arg(series, unit.desk().counterCode, year.compact())
        .arg(next, 6, 10, QChar(u'0'));
}

Result<void> insertLines(UnitOfWork& unit, VoucherId id, const VoucherDraft& draft)
{
    BalanceSums balances;
    std::vector<std::vector<Value>> rows;
    int lineNo = 0;
    for (const auto& line : draft.lines) {
        // In the order of the table's columns.
        rows.push_back({unit.desk().ids.next(unit.nowMs()), id, ++lineNo, line.ledger, line.fund,
            draft.businessDate, line.debit, line.credit});
        balances.add(line.ledger, line.fund,
            draft.businessDate.year() * 100 + draft.businessDate.month(), line.debit, line.credit);
    }
    MM_CHECK(unit.insertRows(tables::voucher_lines, rows));
    return balances.write(unit.db(), unit.desk().temple);
}

} // namespace

Result<VoucherId> post(UnitOfWork& unit, const VoucherDraft& draft)
{
    if (draft.lines.size() < 2) {
        return fail(invalid("voucher.empty"_L1, u"lines"_s));
    }
    MM_LET(total, balancedTotal(draft.lines));
    MM_CHECK(requireOpenPeriod(unit.db(), draft.businessDate));
    MM_LET(number, numberFor(unit, draft));
    const auto id = unit.newId<VoucherId>();
    MM_CHECK(unit.insert(tables::vouchers,
        {{"id", id}, {"number", number}, {"kind", words(draft.kind).stored},
            {"business_date", draft.businessDate}, {"issued_at", unit.nowMs()},
            {"narration", draft.narration}, {"source_kind", draft.sourceKind},
            {"source_id", draft.sourceId}, {"reverses_id", draft.reverses}, {"total_paise", total},
            {"user_id", unit.actor().id}, {"counter_code", unit.desk().counterCode}}));
    MM_CHECK(insertLines(unit, id, draft));
    return id;
}

Result<std::vector<PostingLine>> linesOf(store::Connection& db, VoucherId voucher)
{
    Query query(db, sql::accounts::voucher_lines);
    query.bind("voucher_id", voucher);
    return query.all([](const Row& row) {
        return PostingLine{row.id<LedgerId>(0), row.id<FundId>(1), row.money(2), row.money(3)};
    });
}

Result<VoucherId> reverse(UnitOfWork& unit, VoucherId voucher, QDate businessDate,
    const QString& narration, const QString& sourceKind, const Uuid& sourceId)
{
    Query earlier(unit.db(), sql::accounts::reversal_of);
    earlier.bind("voucher_id", voucher);
    MM_LET(reversal, earlier.maybe([](const Row& row) { return row.text(0); }));
    if (reversal) {
        return fail(Error{ErrorKind::Conflict, "voucher.reversed_already"_L1, {},
            {{u"number"_s, *reversal}}, {}});
    }
    MM_LET(lines, linesOf(unit.db(), voucher));
    VoucherDraft mirror{VoucherKind::Journal, businessDate, narration, sourceKind, sourceId,
        std::move(lines), voucher};
    for (auto& line : mirror.lines) {
        std::swap(line.debit, line.credit);
    }
    return post(unit, mirror);
}

namespace {

struct PeriodLock
{
    Uuid id; ///< null: the books were never closed
    QDate closedUpto;
};

Result<PeriodLock> newestLock(store::Connection& db)
{
    Query query(db, sql::accounts::newest_lock);
    MM_LET(lock, query.maybe([](const Row& row) {
        return PeriodLock{row.id<Id<PeriodLock>>(0).uuid, row.date(1)};
    }));
    return lock.value_or(PeriodLock());
}

} // namespace

Result<QDate> closedUpto(store::Connection& db)
{
    MM_LET(lock, newestLock(db));
    return lock.closedUpto;
}

Result<void> requireOpenPeriod(store::Connection& db, QDate date)
{
    MM_LET(upto, closedUpto(db));
    if (upto.isValid() && date <= upto) {
        return fail(Error{ErrorKind::PeriodClosed, "period.closed"_L1, u"business_date"_s,
            {{u"upto"_s, upto.toString(Qt::ISODate)}}, {}});
    }
    return {};
}

Result<void> setClosedUpto(UnitOfWork& unit, QDate upto, const QString& reason)
{
    MM_CHECK(unit.require(u"period.close"_s));
    if (reason.trimmed().isEmpty()) {
        return fail(invalid("reason.missing"_L1, u"reason"_s));
    }
    MM_LET(before, newestLock(unit.db()));
    MM_CHECK(unit.goBehind(before.id));
    const Uuid id = unit.desk().ids.next(unit.nowMs());
    MM_CHECK(unit.insert(tables::period_locks,
        {{"id", id}, {"closed_upto", upto}, {"reason", reason}, {"user_id", unit.actor().id},
            {"locked_at", unit.nowMs()}}));
    return audit::finish(unit,
        {upto.isValid() ? "period.close"_L1 : "period.open"_L1, "period_locks"_L1, id,
            {{u"closed_upto"_s, before.closedUpto.toString(Qt::ISODate)}},
            {{u"closed_upto"_s, upto.toString(Qt::ISODate)}}, reason});
}

} // namespace mm::accounts
