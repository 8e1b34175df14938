// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/bookings.h"

#include "models/accounts/chart.h"
#include "models/accounts/ledgers.h"
#include "models/accounts/posting.h"
#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/sevas/booking_projection.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/event_order.h"
#include "models/sevas/refund_booking.h"
#include "models/sevas/refusals.h"
#include "models/sevas/sevas_sql.h"
#include "models/sevas/slot_rights.h"
#include "models/store/tables.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::orNull;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

constexpr int kReasonMax = 200;
constexpr int kReferenceMax = 40;
/// What the temple owes for bookings that it could not or need not keep.
constexpr QStringView kRefundsDue = u"12700";

/// A booking with what its next event needs to know.
struct Standing
{
    BookingId id;
    ReceiptId receipt;
    QString receiptNumber;
    SevaId seva;
    BookingState state;
    qint64 seats = 1;
    LedgerId credited; ///< by the receipt: the advance, or the seva's income
    FundId fund;
    Money amount;
    QString title;
    qint64 moves = 0;
    LedgerId income;
    Uuid newestEvent = {};
};

/// The columns of booking_standing.sql and standings_of_receipt.sql.
Standing standingFrom(const Row& row)
{
    Standing s;
    s.id = row.id<BookingId>(0);
    s.receipt = row.id<ReceiptId>(1);
    s.receiptNumber = row.text(2);
    s.seva = row.id<SevaId>(3);
    s.state = {
        row.date(4), row.id<BatchId>(5), statusFrom(row.text(6)).value_or(BookingStatus::Booked)};
    s.seats = row.integer(7);
    s.credited = row.id<LedgerId>(8);
    s.fund = row.id<FundId>(9);
    s.amount = row.money(10);
    s.title = row.text(11);
    s.moves = row.integer(12);
    s.income = row.id<LedgerId>(13);
    return s;
}

Result<Standing> standingOf(UnitOfWork& unit, BookingId booking)
{
    Query query(unit.db(), sql::sevas::booking_standing);
    query.bind("id", booking);
    MM_LET(standing, query.maybe(standingFrom));
    if (!standing) {
        return fail(notFound("booking.unknown"_L1, {{u"booking"_s, booking.toString()}}));
    }
    MM_LET(newest, goBehindEvents(unit, booking));
    standing->newestEvent = newest;
    return *standing;
}

QVariantMap argsOf(const Standing& standing)
{
    return {{u"seva"_s, standing.title}, {u"receipt"_s, standing.receiptNumber},
        {u"date"_s, standing.state.date.toString(Qt::ISODate)}};
}

Result<void> requireNotEnded(const Standing& standing)
{
    if (standing.state.status == BookingStatus::Performed) {
        return fail(conflict("booking.performed_already"_L1, {}, argsOf(standing)));
    }
    if (standing.state.status == BookingStatus::Cancelled) {
        return fail(conflict("booking.cancelled_already"_L1, {}, argsOf(standing)));
    }
    return {};
}

Result<void> requireItsDay(const Standing& standing, QDate today)
{
    MM_CHECK(requireNotEnded(standing));
    if (standing.state.date > today) {
        return fail(invalid("booking.not_yet"_L1, u"booking"_s, argsOf(standing)));
    }
    return {};
}

struct EventDraft
{
    BookingEvent event;
    QString reason = {};
    VoucherId voucher = {};
};

/// The fact, and the projection that follows from it.
Result<void> writeEvent(UnitOfWork& unit, const Standing& standing, const EventDraft& draft)
{
    const Uuid id = unit.desk().ids.next(unit.nowMs());
    MM_CHECK(unit.insert(tables::booking_events,
        {{"id", id}, {"booking_id", standing.id}, {"kind", draft.event.kind},
            {"to_date", draft.event.toDate}, {"to_batch_id", draft.event.toBatch},
            {"reason", orNull(draft.reason)}, {"voucher_id", draft.voucher},
            {"user_id", unit.actor().id}, {"happened_at", unit.nowMs()}}));
    const BookingState next = after(standing.state, draft.event);
    Query query(unit.db(), sql::sevas::set_state);
    query.bind("id", standing.id)
        .bind("seva_date", next.date)
        .bind("batch_id", next.batch)
        .bind("status", statusText(next.status));
    MM_CHECK(query.run());
    if (id < standing.newestEvent) {
        // By the clocks it comes before one that is here.
        MM_CHECK(renewBookingStates(unit.db(), unit.desk().temple, std::array{standing.id.uuid}));
    }
    unit.touch(tables::receipts, standing.receipt.uuid);
    return {};
}

Result<void> finish(UnitOfWork& unit, QLatin1StringView action, const Standing& standing,
    const BookingState& next, const QString& reason = {}, const QJsonObject& more = {})
{
    const auto toJson = [](const BookingState& state) {
        QJsonObject object{{u"status"_s, statusText(state.status)},
            {u"seva_date"_s, state.date.toString(Qt::ISODate)}};
        if (!state.batch.isNull()) {
            object.insert(u"batch_id"_s, state.batch.toString());
        }
        return object;
    };
    QJsonObject now = toJson(next);
    for (auto it = more.begin(); it != more.end(); ++it) {
        now.insert(it.key(), it.value());
    }
    return audit::finish(
        unit, {action, "bookings"_L1, standing.id.uuid, toJson(standing.state), now, reason});
}

/// Turns an advance into income; the null id when the receipt posted income at once.
Result<VoucherId> postIncome(UnitOfWork& unit, const Standing& standing)
{
    MM_LET(advance, accounts::ledgerByCode(unit.db(), accounts::head::kAdvanceSevas.toString()));
    if (standing.credited != advance) {
        return VoucherId();
    }
    return accounts::post(unit,
        {accounts::VoucherKind::Journal, unit.today(),
            u"Seva performed: %1, %2"_s.arg(standing.title, standing.receiptNumber), u"bookings"_s,
            standing.id.uuid,
            {{advance, standing.fund, standing.amount, Money()},
                {standing.income, standing.fund, Money(), standing.amount}}});
}

Result<void> requireMovable(UnitOfWork& unit, const Standing& standing, const Seva& seva)
{
    MM_CHECK(requireNotEnded(standing));
    if (unit.require(u"booking.move_any"_s)) {
        return {};
    }
    if (standing.state.status == BookingStatus::NoShow) {
        return fail(conflict("booking.no_show_already"_L1, {}, argsOf(standing)));
    }
    if (standing.moves > 0) {
        return fail(conflict("booking.moved_before"_L1, {}, argsOf(standing)));
    }
    const auto cutoff = cutoffMs(seva, standing.state.date);
    if (standing.state.date < unit.today() || (cutoff && unit.nowMs() >= *cutoff)) {
        return fail(invalid("booking.move_too_late"_L1, u"date"_s, argsOf(standing)));
    }
    return {};
}

/// Where the booking goes: the batch asked for; else its own batch; else any with places.
Result<Slot> placeFor(
    UnitOfWork& unit, const MoveDraft& draft, const Standing& standing, const Seva& seva)
{
    const Moment now{unit.today(), unit.nowMs()};
    BookingAsk ask{draft.toDate, draft.toBatchId, standing.seats, 0};
    if (ask.batch.isNull() && !draft.toBatch.trimmed().isEmpty()) {
        MM_LET(batch, batchAt(seva, draft.toBatch));
        ask.batch = batch;
    }
    const bool keepsBatch = ask.batch.isNull() || ask.batch == standing.state.batch;
    if (keepsBatch && draft.toDate == standing.state.date) {
        return fail(conflict("booking.same_place"_L1, u"date"_s, argsOf(standing)));
    }
    MM_CHECK(holdPlaces(unit.db(), seva.id));
    if (ask.batch.isNull() && !standing.state.batch.isNull()) {
        BookingAsk same = ask;
        same.batch = standing.state.batch;
        if (auto slot = checkBookable(unit.db(), seva, same, now)) {
            return slot;
        }
    }
    return checkBookable(unit.db(), seva, ask, now);
}

/// The head that pays a refund, and the kind of its entry.
Result<std::pair<LedgerId, accounts::VoucherKind>> payerOf(UnitOfWork& unit, RefundBy by)
{
    QString code = kRefundsDue.toString();
    if (by == RefundBy::Cash) {
        code = accounts::counterCashCode(unit.desk().counterCode);
    } else if (by == RefundBy::Upi) {
        code = accounts::head::kUpiClearing.toString();
    }
    MM_LET(ledger, accounts::ledgerByCode(unit.db(), code));
    return std::pair(ledger,
        by == RefundBy::Later ? accounts::VoucherKind::Journal : accounts::VoucherKind::Payment);
}

/// The money of one booking out of its head, and the booking cancelled.
Result<VoucherId> giveBack(UnitOfWork& unit, const Standing& standing,
    const BookingCancelDraft& draft, QLatin1StringView action, const QString& approvedBy = {})
{
    MM_CHECK(requireNotEnded(standing));
    MM_LET(payer, payerOf(unit, draft.refund));
    VoucherId voucher;
    if (!standing.amount.isZero()) {
        const QString words = draft.refund == RefundBy::Later ? u"Refund due"_s : u"Refund"_s;
        QString narration = u"%1: %2, %3"_s.arg(words, standing.title, standing.receiptNumber);
        if (!draft.reference.isEmpty()) {
            narration += u", "_s + draft.reference;
        }
        MM_LET(posted,
            accounts::post(unit,
                {payer.second, unit.today(), narration, u"bookings"_s, standing.id.uuid,
                    {{standing.credited, standing.fund, standing.amount, Money()},
                        {payer.first, standing.fund, Money(), standing.amount}}}));
        voucher = posted;
    }
    const BookingEvent event{u"cancelled"_s};
    MM_CHECK(writeEvent(unit, standing, {event, draft.reason, voucher}));
    QJsonObject more{
        {u"refund"_s, refundText(draft.refund)}, {u"amount_paise"_s, standing.amount.paise()}};
    if (!approvedBy.isEmpty()) {
        more.insert(u"approved_by"_s, approvedBy);
    }
    MM_CHECK(finish(unit, action, standing, after(standing.state, event), draft.reason, more));
    return voucher;
}

} // namespace

Result<void> perform(UnitOfWork& unit, BookingId booking)
{
    MM_CHECK(unit.require(u"booking.perform"_s));
    MM_LET(standing, standingOf(unit, booking));
    MM_CHECK(requireItsDay(standing, unit.today()));
    MM_LET(voucher, postIncome(unit, standing));
    const BookingEvent event{u"performed"_s};
    MM_CHECK(writeEvent(unit, standing, {event, {}, voucher}));
    return finish(unit, "booking.perform"_L1, standing, after(standing.state, event));
}

Result<void> markNoShow(UnitOfWork& unit, BookingId booking)
{
    MM_CHECK(unit.require(u"booking.perform"_s));
    MM_LET(standing, standingOf(unit, booking));
    MM_CHECK(requireItsDay(standing, unit.today()));
    if (standing.state.status == BookingStatus::NoShow) {
        return fail(conflict("booking.no_show_already"_L1, {}, argsOf(standing)));
    }
    const BookingEvent event{u"no_show"_s};
    MM_CHECK(writeEvent(unit, standing, {event}));
    return finish(unit, "booking.no_show"_L1, standing, after(standing.state, event));
}

Result<BookingMoved> move(UnitOfWork& unit, const MoveDraft& draft)
{
    MM_CHECK(unit.require(u"booking.move"_s));
    MM_LET(reason, cleanText(draft.reason, kReasonMax, u"reason"_s));
    MM_LET(standing, standingOf(unit, draft.booking));
    MM_LET(seva, sevaById(unit.db(), standing.seva, unit.today()));
    MM_CHECK(requireMovable(unit, standing, seva));
    MM_LET(slot, placeFor(unit, draft, standing, seva));
    if (slot.quota) {
        MM_CHECK(useRight(unit, standing.seva, slot.batch, draft.toDate, standing.seats));
    }
    const BookingEvent event{u"moved"_s, draft.toDate, slot.batch};
    MM_CHECK(writeEvent(unit, standing, {event, reason}));
    MM_CHECK(finish(unit, "booking.move"_L1, standing, after(standing.state, event), reason));
    return BookingMoved{draft.toDate, slot.batch, batchLabel(slot.starts, slot.ends)};
}

Result<void> refundBooking(UnitOfWork& unit, BookingId booking, const QString& reason)
{
    MM_CHECK(unit.require(u"booking.move_any"_s));
    MM_LET(standing, standingOf(unit, booking));
    MM_CHECK(giveBack(unit, standing, {booking, reason, RefundBy::Later}, "booking.refund"_L1));
    return {};
}

Result<CancelledBooking> cancelBooking(UnitOfWork& unit, const BookingCancelDraft& draft,
    const std::optional<identity::Approval>& approval)
{
    MM_CHECK(unit.require(u"booking.cancel"_s));
    BookingCancelDraft clean = draft;
    MM_LET(reason, cleanText(draft.reason, kReasonMax, u"reason"_s));
    MM_LET(reference, cleanText(draft.reference, kReferenceMax, u"reference"_s));
    if (reason.isEmpty()) {
        return fail(invalid("reason.missing"_L1, u"reason"_s));
    }
    clean.reason = reason;
    clean.reference = reference;
    MM_LET(standing, standingOf(unit, draft.booking));
    MM_CHECK(requireNotEnded(standing));
    const bool isApproved = approval && approval->permissions.contains(kLateCancelApproval);
    if (standing.state.date < unit.today() && !isApproved && !unit.require(kLateCancelApproval)) {
        return fail(
            Error{ErrorKind::ApprovalRequired, "booking.cancel_late"_L1, {}, argsOf(standing), {}});
    }
    MM_LET(voucher,
        giveBack(
            unit, standing, clean, "booking.cancel"_L1, approval ? approval->username : QString()));
    return CancelledBooking{standing.id, standing.receiptNumber, standing.amount, voucher};
}

Result<CancelledBooking> cancelBookingApproved(store::Desk& desk, const BookingCancelDraft& draft,
    const std::optional<identity::ApprovalAsk>& ask)
{
    std::optional<identity::Approval> approval;
    if (ask) {
        MM_LET(given, identity::approve(desk, *ask, kLateCancelApproval));
        approval = given;
    }
    return store::inUnitOfWork(
        desk, [&](UnitOfWork& unit) { return cancelBooking(unit, draft, approval); });
}

Result<RefundBy> parseRefund(const QString& text)
{
    for (const auto by : {RefundBy::Cash, RefundBy::Upi, RefundBy::Later}) {
        if (text.trimmed().compare(refundText(by), Qt::CaseInsensitive) == 0) {
            return by;
        }
    }
    return fail(invalid("refund.mode_unknown"_L1, u"refund"_s, {{u"value"_s, text}}));
}

QString refundText(RefundBy by)
{
    switch (by) {
    case RefundBy::Upi:
        return u"upi"_s;
    case RefundBy::Later:
        return u"later"_s;
    case RefundBy::Cash:
        break;
    }
    return u"cash"_s;
}

Result<qint64> cancelBookingsOf(UnitOfWork& unit, ReceiptId receipt, const QString& reason)
{
    Query query(unit.db(), sql::sevas::standings_of_receipt);
    query.bind("receipt_id", receipt);
    MM_LET(standings, query.all(standingFrom));
    qint64 cancelled = 0;
    for (const auto& standing : standings) {
        // Given up by itself, with its money: the whole receipt would give it back again.
        if (standing.state.status == BookingStatus::Cancelled) {
            return fail(conflict("booking.refunded_already"_L1, {}, argsOf(standing)));
        }
        MM_CHECK(requireNotEnded(standing));
        MM_CHECK(writeEvent(unit, standing, {{u"cancelled"_s}, reason}));
        ++cancelled;
    }
    return cancelled;
}

} // namespace mm::sevas
