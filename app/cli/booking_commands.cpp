// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/json_values.h"
#include "models/sevas/bookings.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/refund_booking.h"
#include "reports/json/seva_json.h"

namespace mm::cli {

using namespace Qt::StringLiterals;
using reports::bookingJson;

namespace {

constexpr qint64 kMostListed = 10'000;

Result<BookingId> bookingId(const QString& text)
{
    const auto id = BookingId::fromString(text.trimmed());
    if (!id) {
        return fail(notFound("booking.unknown"_L1, {{u"booking"_s, text}}));
    }
    return *id;
}

Result<Answer> bookingAnswer(Call& call, BookingId id, QLatin1StringView rule)
{
    MM_LET(booking, sevas::bookingById(call.session.db(), id));
    Answer answer{bookingJson(booking), rule,
        {{u"seva"_s, booking.sevaName}, {u"date"_s, booking.date.toString(Qt::ISODate)}}};
    answer.data[u"bookings"_s] = QJsonArray{bookingJson(booking)};
    return answer;
}

Result<Answer> perform(Call& call)
{
    MM_LET(id, bookingId(call.args.operand(0)));
    MM_CHECK(
        call.session.run([id = id](store::UnitOfWork& unit) { return sevas::perform(unit, id); }));
    return bookingAnswer(call, id, "done.booking_performed"_L1);
}

Result<Answer> noShow(Call& call)
{
    MM_LET(id, bookingId(call.args.operand(0)));
    MM_CHECK(call.session.run(
        [id = id](store::UnitOfWork& unit) { return sevas::markNoShow(unit, id); }));
    return bookingAnswer(call, id, "done.booking_no_show"_L1);
}

Result<Answer> move(Call& call)
{
    MM_LET(id, bookingId(call.args.operand(0)));
    MM_LET(date, call.args.date("to"_L1));
    sevas::MoveDraft draft;
    draft.booking = id;
    draft.toDate = date;
    draft.toBatch = call.args.text("batch"_L1);
    draft.reason = call.args.text("reason"_L1);
    MM_CHECK(call.session.run([&](store::UnitOfWork& unit) { return sevas::move(unit, draft); }));
    return bookingAnswer(call, id, "done.booking_moved"_L1);
}

Result<Answer> cancel(Call& call)
{
    MM_LET(id, bookingId(call.args.operand(0)));
    sevas::BookingCancelDraft draft;
    draft.booking = id;
    draft.reason = call.args.text("reason"_L1);
    if (call.args.has("refund"_L1)) {
        MM_LET(refund, sevas::parseRefund(call.args.text("refund"_L1)));
        draft.refund = refund;
    }
    draft.reference = call.args.text("reference"_L1);
    MM_LET(cancelled,
        sevas::cancelBookingApproved(
            call.session.desk(), draft, secondPerson(call.args.text("approver"_L1))));
    MM_LET(answer, bookingAnswer(call, id, "done.booking_cancelled"_L1));
    answer.data[u"receipt_number"_s] = cancelled.receiptNumber;
    answer.data[u"refunded_paise"_s] = moneyJson(cancelled.amount);
    answer.data[u"refund"_s] = sevas::refundText(draft.refund);
    answer.data[u"voucher_id"_s] = idJson(cancelled.voucher);
    return answer;
}

Result<Answer> list(Call& call)
{
    MM_CHECK(call.session.require("seva_list.view"_L1));
    sevas::BookingFilter filter;
    MM_LET(date, call.args.date("date"_L1));
    filter.date = date;
    filter.limit = kMostListed;
    if (call.args.has("seva"_L1)) {
        MM_LET(seva, sevas::findSeva(call.session.db(), call.args.text("seva"_L1), date));
        filter.seva = seva.id;
    }
    MM_LET(page, sevas::bookingsPage(call.session.db(), filter));
    QJsonArray rows;
    for (const auto& booking : page) {
        rows.append(bookingJson(booking));
    }
    return Answer{{{u"bookings"_s, rows}, {u"date"_s, dateJson(date)}}};
}

} // namespace

std::vector<Command> bookingCommands()
{
    using enum Option::Use;
    return {
        {"booking list"_L1, "help.booking_list"_L1, {},
            {{"date"_L1, "D"_L1, Needed}, {"seva"_L1, "C"_L1}}, Needs::LogIn, list},
        {"booking perform"_L1, "help.booking_perform"_L1, {"ID"_L1}, {}, Needs::LogIn, perform},
        {"booking no-show"_L1, "help.booking_no_show"_L1, {"ID"_L1}, {}, Needs::LogIn, noShow},
        {"booking move"_L1, "help.booking_move"_L1, {"ID"_L1},
            {{"to"_L1, "D"_L1, Needed}, {"batch"_L1, "HH:MM"_L1}, {"reason"_L1, "R"_L1}},
            Needs::LogIn, move},
        {"booking cancel"_L1, "help.booking_cancel"_L1, {"ID"_L1},
            {{"reason"_L1, "R"_L1, Needed}, {"refund"_L1, "cash|upi|later"_L1},
                {"reference"_L1, "R"_L1}, {"approver"_L1, "U"_L1}},
            Needs::LogIn, cancel},
    };
}

} // namespace mm::cli
