// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/json_values.h"
#include "app/cli/papers.h"
#include "models/core/person_rules.h"
#include "models/counter/cancel_receipt.h"
#include "models/donations/donation_line.h"
#include "reports/json/receipt_json.h"

namespace mm::cli {

using namespace Qt::StringLiterals;
using reports::receiptJson;
using reports::receiptRowJson;

namespace {

constexpr qint64 kMostListed = 100'000;
constexpr int kPage = 500;

Result<Answer> receiptAnswer(Call& call, ReceiptId id, QLatin1StringView rule = {})
{
    MM_LET(shown, receipts::showReceipt(call.session.db(), id));
    return Answer{receiptJson(shown, call.language), rule, {{u"number"_s, shown.number}}};
}

/// Prints into --pdf; here the paper is what was asked for, so its failure is the answer.
Result<Answer> printed(Call& call, ReceiptId id)
{
    const QString path = call.args.text("pdf"_L1);
    MM_LET(size, paperSize(call));
    MM_LET(copyNo, printReceipt(call, id, path, size));
    MM_LET(answer,
        receiptAnswer(
            call, id, copyNo == 0 ? "done.receipt_printed"_L1 : "done.receipt_reprinted"_L1));
    answer.data[u"pdf"_s] = path;
    answer.data[u"copy_no"_s] = copyNo;
    answer.args[u"copy"_s] = copyNo;
    return answer;
}

Result<Answer> show(Call& call)
{
    MM_CHECK(call.session.require("receipt.view"_L1));
    MM_LET(shown, receipts::showReceipt(call.session.db(), call.args.operand(0)));
    return call.args.has("pdf"_L1) ? printed(call, shown.id) : receiptAnswer(call, shown.id);
}

Result<Answer> reprint(Call& call)
{
    MM_CHECK(call.session.require("receipt.reprint"_L1));
    MM_LET(shown, receipts::showReceipt(call.session.db(), call.args.operand(0)));
    return printed(call, shown.id);
}

Result<Answer> cancel(Call& call)
{
    MM_LET(cancelled,
        counter::cancelReceiptApproved(call.session.desk(), call.args.operand(0),
            call.args.text("reason"_L1), secondPerson(call.args.text("approver"_L1))));
    MM_LET(answer, receiptAnswer(call, cancelled.id, "done.receipt_cancelled"_L1));
    answer.data[u"reversing_voucher_id"_s] = idJson(cancelled.voucher);
    return answer;
}

Result<receipts::ReceiptFilter> filterOf(Call& call)
{
    const Arguments& args = call.args;
    receipts::ReceiptFilter filter;
    MM_LET(from, args.date("from"_L1));
    MM_LET(upto, args.date("to"_L1));
    filter.from = from;
    filter.upto = upto;
    filter.text = args.text("text"_L1);
    if (args.has("devotee"_L1)) {
        const auto id = DevoteeId::fromString(args.text("devotee"_L1));
        if (!id) {
            return fail(notFound("devotee.unknown"_L1));
        }
        filter.devotee = *id;
    }
    return filter;
}

Result<Answer> list(Call& call)
{
    MM_CHECK(call.session.require("receipt.view"_L1));
    MM_LET(filter, filterOf(call));
    qint64 limit = kMostListed;
    if (call.args.has("limit"_L1)) {
        MM_LET(given, call.args.number("limit"_L1, 1, kMostListed));
        limit = given;
    }
    QJsonArray rows;
    Money total;
    Money cancelled;
    while (rows.size() < limit) {
        filter.limit = static_cast<int>(std::min<qint64>(kPage, limit - rows.size()));
        MM_LET(page, receipts::listReceipts(call.session.db(), filter));
        for (const auto& row : page) {
            rows.append(receiptRowJson(row));
            (row.cancelled ? cancelled : total) += row.total;
        }
        if (page.size() < static_cast<size_t>(filter.limit)) {
            break;
        }
        filter.after = page.back().id;
    }
    return Answer{{{u"receipts"_s, rows}, {u"count"_s, rows.size()},
        {u"total_paise"_s, moneyJson(total)}, {u"cancelled_paise"_s, moneyJson(cancelled)}}};
}

/// Approves the value of a gift in kind.
Result<Answer> valueGift(Call& call)
{
    const Arguments& args = call.args;
    donations::Valuation valuation;
    MM_LET(value, args.money("amount"_L1));
    valuation.value = value;
    valuation.valuer = args.text("valuer"_L1);
    MM_LET(date, args.date("date"_L1));
    valuation.valuedOn = date.isValid() ? date : call.session.clock().today();
    qint64 line = 1;
    if (args.has("line"_L1)) {
        MM_LET(given, args.number("line"_L1, 1, 1000));
        line = given;
    }
    MM_CHECK(call.session.run([&](store::UnitOfWork& unit) {
        return donations::valueKindGift(unit, args.operand(0), static_cast<int>(line), valuation);
    }));
    MM_LET(shown, receipts::showReceipt(call.session.db(), args.operand(0)));
    return receiptAnswer(call, shown.id, "done.gift_valued"_L1);
}

} // namespace

std::vector<Command> receiptCommands()
{
    using enum Option::Use;
    const Option paper{"paper"_L1, "a5|80mm|58mm"_L1};
    return {
        {"receipt show"_L1, "help.receipt_show"_L1, {"N"_L1}, {{"pdf"_L1, "F"_L1}, paper},
            Needs::LogIn, show},
        {"receipt reprint"_L1, "help.receipt_reprint"_L1, {"N"_L1},
            {{"pdf"_L1, "F"_L1, Needed}, paper}, Needs::LogIn, reprint},
        {"receipt cancel"_L1, "help.receipt_cancel"_L1, {"N"_L1},
            {{"reason"_L1, "R"_L1, Needed}, {"approver"_L1, "U"_L1}}, Needs::LogIn, cancel},
        {"receipt list"_L1, "help.receipt_list"_L1, {},
            {{"from"_L1, "D"_L1}, {"to"_L1, "D"_L1}, {"text"_L1, "T"_L1}, {"devotee"_L1, "ID"_L1},
                {"limit"_L1, "N"_L1}},
            Needs::LogIn, list},
        {"kind value"_L1, "help.kind_value"_L1, {"N"_L1},
            {{"amount"_L1, "A"_L1, Needed}, {"valuer"_L1, "N"_L1, Needed}, {"line"_L1, "N"_L1},
                {"date"_L1, "D"_L1}},
            Needs::LogIn, valueGift},
    };
}

} // namespace mm::cli
