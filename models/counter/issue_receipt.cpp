// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/issue_receipt.h"

#include "models/accounts/chart.h"
#include "models/accounts/ledgers.h"
#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/counter/counter_sql.h"
#include "models/counter/replay.h"
#include "models/counter/resolve_payer.h"
#include "models/counter/show_issued.h"
#include "models/donations/cash_limit.h"
#include "models/receipts/day_sums.h"
#include "models/receipts/find_receipts.h"
#include "models/sevas/booking_line.h"
#include "models/store/crash_point.h"

namespace mm::counter {

using namespace Qt::StringLiterals;
using receipts::PaymentLeg;
using receipts::PaymentMode;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

constexpr int kRemarksMax = 300;
constexpr size_t kLinesMax = 100;

Result<void> requirePermissions(const UnitOfWork& unit, const ReceiptDraft& draft)
{
    for (const auto& line : draft.lines) {
        MM_CHECK(unit.require(
            std::holds_alternative<SevaDraft>(line) ? u"booking.create"_s : u"donation.create"_s));
    }
    return {};
}

/// A date before the last receipt's means that the clock was set back: a number would go into a
/// year or a day that is over. The person at the counter has to look.
Result<void> checkClock(UnitOfWork& unit, const ReceiptDraft& draft)
{
    if (draft.dateConfirmed) {
        return {};
    }
    Query query(unit.db(), sql::counter::last_business_date);
    query.bind("counter_code", unit.desk().counterCode);
    MM_LET(last, query.maybe([](const Row& row) { return row.date(0); }));
    if (last && unit.today() < *last) {
        return fail(Error{ErrorKind::Conflict, "clock.behind"_L1, {},
            {{u"today"_s, unit.today().toString(Qt::ISODate)},
                {u"last"_s, last->toString(Qt::ISODate)}},
            {}});
    }
    return {};
}

Result<std::vector<receipts::Person>> cleanPersons(const std::vector<receipts::Person>& given)
{
    std::vector<receipts::Person> persons;
    for (const auto& one : given) {
        receipts::Person person = one;
        MM_LET(name, cleanName(one.name, u"person"_s));
        person.name = name;
        for (QString* text : {&person.nameLocal, &person.gotra, &person.nakshatra, &person.rashi}) {
            MM_LET(cleaned, cleanText(*text, 60, u"person"_s));
            *text = cleaned;
        }
        persons.push_back(std::move(person));
    }
    return persons;
}

Result<ResolvedLine> resolveLine(UnitOfWork& unit, const LineDraft& line)
{
    if (const auto* donation = std::get_if<donations::DonationDraft>(&line)) {
        MM_LET(resolved, donations::resolveDonation(unit.db(), *donation));
        return ResolvedLine(std::move(resolved));
    }
    const auto& seva = std::get<SevaDraft>(line);
    sevas::SevaLineAsk ask;
    ask.seva = seva.seva;
    ask.date = seva.date;
    ask.batch = seva.batch;
    ask.quantity = seva.quantity;
    ask.persons = static_cast<qint64>(seva.persons.size());
    MM_LET(resolved, sevas::resolveSevaLine(unit.db(), ask, {unit.today(), unit.nowMs()}));
    return ResolvedLine(std::move(resolved));
}

Result<receipts::LineToWrite> lineToWrite(
    UnitOfWork& unit, const LineDraft& draft, const ResolvedLine& resolved)
{
    if (const auto* donation = std::get_if<donations::ResolvedDonation>(&resolved)) {
        return donation->line;
    }
    const auto& seva = std::get<sevas::SevaLine>(resolved);
    MM_LET(persons, cleanPersons(std::get<SevaDraft>(draft).persons));
    LedgerId ledger = seva.ledger;
    if (seva.isAdvance) {
        MM_LET(
            advance, accounts::ledgerByCode(unit.db(), accounts::head::kAdvanceSevas.toString()));
        ledger = advance;
    }
    return receipts::LineToWrite{receipts::LineKind::Seva, seva.title, seva.titleLocal,
        seva.quantity, seva.rate, seva.amount, ledger, seva.fund, std::move(persons)};
}

/// The legs in canonical form; a single leg without an amount takes the total.
Result<std::vector<PaymentLeg>> checkLegs(const ReceiptDraft& draft, Money total)
{
    std::vector<PaymentLeg> legs;
    for (const auto& given : draft.payments) {
        PaymentLeg leg = given;
        if (draft.payments.size() == 1 && leg.amount.isZero()) {
            leg.amount = total;
        }
        MM_LET(checked, receipts::checkLeg(leg));
        legs.push_back(std::move(checked));
    }
    if (legs.empty() && total.isPositive()) {
        return fail(invalid("payment.missing"_L1, u"payments"_s));
    }
    return legs;
}

Money cashOf(const std::vector<PaymentLeg>& legs)
{
    Money cash;
    for (const auto& leg : legs) {
        if (leg.mode == PaymentMode::Cash) {
            cash += leg.amount;
        }
    }
    return cash;
}

Result<QString> receiptLanguage(UnitOfWork& unit, const ReceiptDraft& draft)
{
    if (!draft.language.isEmpty()) {
        return draft.language;
    }
    Query query(unit.db(), sql::counter::receipt_language);
    return query.one([](const Row& row) { return row.text(0); });
}

Result<receipts::ReceiptToWrite> receiptToWrite(UnitOfWork& unit, const ReceiptDraft& draft,
    const std::vector<ResolvedLine>& resolved, receipts::Payer payer)
{
    receipts::ReceiptToWrite receipt;
    receipt.payer = std::move(payer);
    std::vector<Money> amounts;
    for (size_t i = 0; i < resolved.size(); ++i) {
        MM_LET(line, lineToWrite(unit, draft.lines[i], resolved[i]));
        amounts.push_back(line.amount);
        receipt.lines.push_back(std::move(line));
    }
    MM_LET(total, checkedSum(amounts));
    MM_LET(legs, checkLegs(draft, total));
    receipt.payments = std::move(legs);
    const Money cash = cashOf(receipt.payments);
    MM_CHECK(donations::checkCashLimit(unit.db(),
        {receipt.payer.devotee, receipt.payer.phone, receipt.payer.panHash}, unit.today(), cash));
    receipt.received = draft.received.isZero() ? cash : draft.received;
    if (receipt.received < cash) {
        return fail(
            invalid("payment.received_short"_L1, u"received"_s, {{u"cash_paise"_s, cash.paise()}}));
    }
    MM_LET(remarks, cleanNote(draft.remarks, kRemarksMax, u"remarks"_s));
    receipt.remarks = remarks;
    MM_LET(language, receiptLanguage(unit, draft));
    receipt.language = language;
    receipt.idempotencyKey = draft.idempotencyKey.isEmpty()
        ? unit.desk().ids.next(unit.nowMs()).toString()
        : draft.idempotencyKey;
    receipt.requestHash = requestHash(draft);
    return receipt;
}

Result<IssuedLine> writeWhatItStandsFor(UnitOfWork& unit, const ResolvedLine& resolved,
    const IssuedReceipt& issued, ReceiptLineId line, const donations::DeductionCase& deduction)
{
    if (const auto* donation = std::get_if<donations::ResolvedDonation>(&resolved)) {
        donations::DeductionCase own = deduction;
        own.cash = std::min(deduction.cash, donation->line.amount);
        MM_LET(written,
            donations::writeDonation(unit, *donation, issued.receipt, line, own, issued.devotee));
        return IssuedLine(
            IssuedDonation{written.deduction.eligible, written.deduction.reason, written.id});
    }
    MM_LET(booked,
        sevas::writeBooking(unit, std::get<sevas::SevaLine>(resolved).booking, issued.receipt.id,
            line, issued.devotee));
    // The label is "18:00-19:00"; a batch is named by its start.
    return IssuedLine(IssuedBooking{booked.id, booked.date, booked.batchLabel.left(5)});
}

Result<donations::DeductionCase> deductionBase(
    UnitOfWork& unit, const receipts::ReceiptToWrite& receipt)
{
    MM_LET(base, donations::templeDeduction(unit.db()));
    base.cash = cashOf(receipt.payments);
    base.anonymous = receipt.payer.anonymous;
    base.hasName = !receipt.payer.name.isEmpty();
    base.hasAddress = !receipt.payer.address.isEmpty();
    base.hasPan = !receipt.payer.panSealed.isEmpty();
    return base;
}

Result<void> finish(UnitOfWork& unit, const receipts::ReceiptToWrite& receipt,
    const receipts::WrittenReceipt& written)
{
    QStringList titles;
    for (const auto& line : receipt.lines) {
        titles.append(line.title);
    }
    return audit::finish(unit,
        {"receipt.issue"_L1, "receipts"_L1, written.id.uuid, {},
            {{u"number"_s, written.number}, {u"total_paise"_s, written.total.paise()},
                {u"lines"_s, titles.join(u", ")}}},
        written.businessDate);
}

Uuid itemOf(const ResolvedLine& resolved)
{
    if (const auto* donation = std::get_if<donations::ResolvedDonation>(&resolved)) {
        return donation->category.id.uuid;
    }
    return std::get<sevas::SevaLine>(resolved).booking.seva.uuid;
}

/// The receipt in the sums of its day, from what was just written.
Result<void> addToDay(UnitOfWork& unit, const receipts::ReceiptToWrite& receipt,
    const receipts::WrittenReceipt& written, const std::vector<ResolvedLine>& resolved)
{
    receipts::DaySums sums;
    const Uuid id = written.id.uuid;
    sums.addReceipt(id, written.businessDate.toString(Qt::ISODate), unit.desk().counterCode,
        written.total.paise());
    for (size_t i = 0; i < resolved.size(); ++i) {
        const auto& line = receipt.lines[i];
        const Uuid lineId = written.lines[i].uuid;
        sums.addLine(lineId, id, line.kind == receipts::LineKind::Seva ? u"seva"_s : u"donation"_s,
            line.amount.paise());
        sums.addItem(lineId, itemOf(resolved[i]));
    }
    for (const auto& leg : receipt.payments) {
        sums.addPayment(
            unit.desk().ids.next(unit.nowMs()), id, modeCode(leg.mode), leg.amount.paise());
    }
    return sums.write(unit.db(), unit.desk().temple);
}

Result<void> checkSize(const ReceiptDraft& draft)
{
    if (draft.lines.empty()) {
        return fail(invalid("receipt.no_lines"_L1, u"lines"_s));
    }
    if (draft.lines.size() > kLinesMax) {
        return fail(invalid("receipt.too_many_lines"_L1, u"lines"_s));
    }
    return {};
}

} // namespace

Result<IssuedReceipt> issueReceipt(
    UnitOfWork& unit, const store::FieldSealer& sealer, const ReceiptDraft& draft)
{
    MM_CHECK(requirePermissions(unit, draft));
    MM_LET(earlier, replayed(unit.db(), draft));
    if (earlier) {
        return std::move(*earlier);
    }
    MM_CHECK(checkSize(draft));
    MM_CHECK(checkClock(unit, draft));
    std::vector<ResolvedLine> resolved;
    for (const auto& line : draft.lines) {
        MM_LET(one, resolveLine(unit, line));
        resolved.push_back(std::move(one));
    }
    MM_LET(payer, resolvePayer(unit, sealer, draft.payer));
    MM_LET(receipt, receiptToWrite(unit, draft, resolved, std::move(payer)));
    MM_LET(deduction, deductionBase(unit, receipt));
    IssuedReceipt issued;
    issued.devotee = receipt.payer.devotee;
    MM_LET(written, receipts::writeReceipt(unit, receipt));
    issued.receipt = written;
    issued.change = receipt.received - cashOf(receipt.payments);
    for (size_t i = 0; i < resolved.size(); ++i) {
        MM_LET(line, writeWhatItStandsFor(unit, resolved[i], issued, written.lines[i], deduction));
        issued.lines.push_back(line);
    }
    MM_CHECK(addToDay(unit, receipt, written, resolved));
    issued.shown = shownFrom(unit, receipt, issued, resolved);
    MM_CRASH_POINT("receipt.before_audit");
    MM_CHECK(finish(unit, receipt, written));
    return issued;
}

} // namespace mm::counter
