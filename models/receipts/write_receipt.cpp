// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/write_receipt.h"

#include "models/accounts/chart.h"
#include "models/accounts/ledgers.h"
#include "models/accounts/posting.h"
#include "models/receipts/receipts_sql.h"
#include "models/store/crash_point.h"
#include "models/store/series.h"
#include "models/store/tables.h"

namespace mm::receipts {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::orNull;
using store::Query;
using store::Row;
using store::UnitOfWork;
using store::Value;

namespace {

Value bytesOrNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? Value() : Value(Bytes{bytes});
}

/// The ledger that a leg is debited to; none for gifts in kind, which are valued later.
Result<LedgerId> ledgerOf(UnitOfWork& unit, PaymentMode mode)
{
    switch (mode) {
    case PaymentMode::Cash:
        return accounts::ledgerByCode(
            unit.db(), accounts::counterCashCode(unit.desk().counterCode));
    case PaymentMode::Upi:
    case PaymentMode::Card:
        return accounts::ledgerByCode(unit.db(), accounts::head::kUpiClearing.toString());
    case PaymentMode::Cheque:
    case PaymentMode::Dd:
        return accounts::ledgerByCode(unit.db(), accounts::head::kChequesInHand.toString());
    case PaymentMode::Neft:
        return accounts::ledgerByCode(unit.db(), accounts::head::kBankSavings.toString());
    case PaymentMode::Kind:
        break;
    }
    return LedgerId();
}

/// An offered UPI or bank reference may be on one live receipt only.
Result<void> requireNewReference(UnitOfWork& unit, const PaymentLeg& leg)
{
    if (leg.reference.isEmpty()
        || (leg.mode != PaymentMode::Upi && leg.mode != PaymentMode::Neft)) {
        return {};
    }
    Query query(unit.db(), sql::receipts::receipt_with_reference);
    query.bind("reference", leg.reference).bind("mode", modeCode(leg.mode));
    MM_LET(series, query.maybe([](const Row& row) {
        return u"%1/%2"_s.arg(row.text(0)).arg(row.integer(1), 6, 10, QChar(u'0'));
    }));
    if (series) {
        return fail(Error{ErrorKind::Conflict, "payment.reference_used"_L1, u"reference"_s,
            {{u"receipt_number"_s, *series}}, {}});
    }
    return {};
}

/// What a leg pays with; a gift in kind is posted when it has been valued.
Money paidBy(const PaymentLeg& leg)
{
    return leg.mode == PaymentMode::Kind ? Money() : leg.amount;
}

Result<Money> totalOf(const ReceiptToWrite& receipt)
{
    if (receipt.lines.empty()) {
        return fail(invalid("receipt.no_lines"_L1, u"lines"_s));
    }
    std::vector<Money> lines;
    for (const auto& line : receipt.lines) {
        lines.push_back(line.amount);
    }
    std::vector<Money> legs;
    for (const auto& leg : receipt.payments) {
        legs.push_back(paidBy(leg));
    }
    MM_LET(total, checkedSum(lines));
    MM_LET(paid, checkedSum(legs));
    if (total != paid) {
        return fail(invalid("payment.sum_differs"_L1, u"payments"_s,
            {{u"total_paise"_s, total.paise()}, {u"paid_paise"_s, paid.paise()}}));
    }
    return total;
}

/// The entry: each line's ledger is credited; the legs are debited, and where a leg pays for lines
/// of several funds it is divided among them in the order of the lines, so that every fund
/// balances.
std::vector<accounts::PostingLine> entryOf(
    const ReceiptToWrite& receipt, const std::vector<LedgerId>& legLedgers)
{
    std::vector<accounts::PostingLine> debits;
    std::vector<accounts::PostingLine> credits;
    size_t leg = 0;
    Money leftInLeg = receipt.payments.empty() ? Money() : paidBy(receipt.payments[0]);
    for (const auto& line : receipt.lines) {
        if (line.amount.isZero()) {
            continue;
        }
        credits.push_back({line.ledger, line.fund, {}, line.amount});
        Money open = line.amount;
        while (open.isPositive()) {
            if (leftInLeg.isZero()) {
                ++leg;
                leftInLeg = paidBy(receipt.payments[leg]);
                continue;
            }
            const Money part = std::min(open, leftInLeg);
            const auto same = std::find_if(debits.begin(), debits.end(), [&](const auto& debit) {
                return debit.ledger == legLedgers[leg] && debit.fund == line.fund;
            });
            if (same != debits.end()) {
                same->debit += part;
            } else {
                debits.push_back({legLedgers[leg], line.fund, part, {}});
            }
            open -= part;
            leftInLeg -= part;
        }
    }
    debits.insert(debits.end(), credits.begin(), credits.end());
    return debits;
}

Result<void> insertLines(UnitOfWork& unit, const ReceiptToWrite& receipt, WrittenReceipt& written)
{
    int lineNo = 0;
    for (const auto& line : receipt.lines) {
        const auto id = unit.newId<ReceiptLineId>();
        MM_CHECK(unit.insert(tables::receipt_lines,
            {{"id", id}, {"receipt_id", written.id}, {"line_no", ++lineNo},
                {"kind", line.kind == LineKind::Donation ? "donation"_L1 : "seva"_L1},
                {"title", line.title}, {"title_local", orNull(line.titleLocal)},
                {"quantity", line.quantity}, {"rate_paise", line.rate},
                {"amount_paise", line.amount}, {"ledger_id", line.ledger},
                {"fund_id", line.fund}}));
        int personNo = 0;
        for (const auto& person : line.persons) {
            MM_CHECK(unit.insert(tables::receipt_persons,
                {{"id", unit.desk().ids.next(unit.nowMs())}, {"receipt_line_id", id},
                    {"person_no", ++personNo}, {"devotee_id", person.devotee},
                    {"name", person.name}, {"name_local", orNull(person.nameLocal)},
                    {"gotra", orNull(person.gotra)}, {"nakshatra", orNull(person.nakshatra)},
                    {"rashi", orNull(person.rashi)}}));
        }
        written.lines.push_back(id);
    }
    return {};
}

Result<void> insertLegs(UnitOfWork& unit, const ReceiptToWrite& receipt,
    const std::vector<LedgerId>& ledgers, ReceiptId id)
{
    int legNo = 0;
    for (const auto& leg : receipt.payments) {
        const auto ledger = ledgers[static_cast<size_t>(legNo)];
        MM_CHECK(unit.insert(tables::receipt_payments,
            {{"id", unit.desk().ids.next(unit.nowMs())}, {"receipt_id", id}, {"leg_no", ++legNo},
                {"mode", modeCode(leg.mode)}, {"amount_paise", leg.amount},
                {"reference", orNull(leg.reference)}, {"card_last4", orNull(leg.cardLast4)},
                {"instrument_no", orNull(leg.instrumentNo)},
                {"instrument_date", leg.instrumentDate}, {"bank", orNull(leg.bank)},
                {"branch", orNull(leg.branch)}, {"ledger_id", ledger}}));
    }
    return {};
}

Result<void> insertHead(
    UnitOfWork& unit, const ReceiptToWrite& receipt, const WrittenReceipt& written)
{
    const Payer& payer = receipt.payer;
    return unit.insert(tables::receipts,
        {{"id", written.id}, {"number", written.number}, {"series", written.series},
            {"sequence", written.sequence}, {"financial_year", written.financialYear},
            {"counter_code", unit.desk().counterCode}, {"business_date", written.businessDate},
            {"issued_at", written.issuedAt}, {"user_id", unit.actor().id},
            {"devotee_id", payer.devotee}, {"is_anonymous", payer.anonymous ? 1 : 0},
            {"devotee_name", orNull(payer.name)}, {"devotee_name_local", orNull(payer.nameLocal)},
            {"phone", orNull(payer.phone)}, {"address", orNull(payer.address)},
            {"pin_code", orNull(payer.pinCode)}, {"pan_sealed", bytesOrNull(payer.panSealed)},
            {"pan_masked", orNull(payer.panMasked)}, {"pan_hash", bytesOrNull(payer.panHash)},
            {"total_paise", written.total}, {"received_paise", receipt.received},
            {"language", receipt.language}, {"remarks", orNull(receipt.remarks)},
            {"idempotency_key", receipt.idempotencyKey},
            {"request_hash", Bytes{receipt.requestHash}}, {"voucher_id", written.voucher}});
}

} // namespace

Result<WrittenReceipt> writeReceipt(UnitOfWork& unit, const ReceiptToWrite& receipt)
{
    WrittenReceipt written;
    MM_LET(total, totalOf(receipt));
    written.total = total;
    std::vector<LedgerId> ledgers;
    for (const auto& leg : receipt.payments) {
        MM_CHECK(requireNewReference(unit, leg));
        MM_LET(ledger, ledgerOf(unit, leg.mode));
        ledgers.push_back(ledger);
    }
    written.businessDate = unit.today();
    if (total.isZero()) {
        // The voucher's own check is for those that have one.
        MM_CHECK(accounts::requireOpenPeriod(unit.db(), written.businessDate));
    }
    const auto year = FinancialYear::of(written.businessDate);
    MM_LET(sequence, store::takeNumber(unit, unit.desk().counterCode, year, "receipt"_L1));
    MM_CRASH_POINT("receipt.number_taken");
    written.id = unit.newId<ReceiptId>();
    written.sequence = sequence;
    written.series = u"%1/%2"_s.arg(unit.desk().counterCode, year.compact());
    written.number = u"%1/%2"_s.arg(written.series).arg(sequence, 6, 10, QChar(u'0'));
    written.financialYear = year.label();
    written.issuedAt = unit.nowMs();
    if (total.isPositive()) {
        MM_LET(voucher,
            accounts::post(unit,
                {accounts::VoucherKind::Receipt, written.businessDate,
                    u"Receipt %1"_s.arg(written.number), u"receipts"_s, written.id.uuid,
                    entryOf(receipt, ledgers), {}, written.number}));
        written.voucher = voucher;
    }
    MM_CRASH_POINT("receipt.posted");
    MM_CHECK(insertHead(unit, receipt, written));
    MM_CHECK(insertLines(unit, receipt, written));
    MM_CHECK(insertLegs(unit, receipt, ledgers, written.id));
    unit.touch(tables::receipts, written.id.uuid);
    MM_CRASH_POINT("receipt.written");
    return written;
}

} // namespace mm::receipts
