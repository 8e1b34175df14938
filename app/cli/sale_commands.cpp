// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_groups.h"
#include "app/cli/payment_options.h"
#include "app/cli/quantity.h"
#include "app/cli/receipt_file.h"

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

/// The gift of --mode kind: the amount is then what it is thought to be worth.
Result<donations::KindGift> giftOf(const Arguments& args, Money estimate)
{
    donations::KindGift gift;
    gift.item = args.text("item"_L1);
    if (args.has("quantity"_L1)) {
        MM_LET(quantity, parseQuantityMilli(args.text("quantity"_L1), u"quantity"_s));
        gift.quantityMilli = quantity;
    }
    gift.unit = args.text("unit"_L1);
    gift.purity = args.text("purity"_L1);
    gift.estimate = estimate;
    return gift;
}

Result<Answer> donate(Call& call)
{
    const Arguments& args = call.args;
    MM_LET(amount, args.money("amount"_L1));
    MM_LET(payer, payerOf(args));
    MM_LET(leg, paymentOf(args));
    donations::DonationDraft donation;
    donation.category = args.text("category"_L1);
    donation.fund = args.text("fund"_L1);
    donation.purpose = args.text("purpose"_L1);
    if (leg.mode == receipts::PaymentMode::Kind) {
        MM_LET(gift, giftOf(args, amount));
        donation.kind = gift;
    } else {
        donation.amount = amount;
    }
    counter::ReceiptDraft draft;
    draft.payer = std::move(payer);
    draft.lines.push_back(std::move(donation));
    draft.payments.push_back(std::move(leg));
    return issue(call, std::move(draft));
}

/// "name;gotra;nakshatra;rashi", later parts left out at will.
Result<receipts::Person> personOf(const QString& text)
{
    const QStringList parts = text.split(u';');
    if (parts.size() > 4) {
        return fail(invalid("cli.person"_L1, u"person"_s, {{u"person"_s, text}}));
    }
    receipts::Person person;
    person.name = parts[0].trimmed();
    person.gotra = parts.value(1).trimmed();
    person.nakshatra = parts.value(2).trimmed();
    person.rashi = parts.value(3).trimmed();
    return person;
}

Result<Answer> book(Call& call)
{
    const Arguments& args = call.args;
    MM_LET(date, args.date("date"_L1));
    MM_LET(payer, payerOf(args));
    MM_LET(leg, paymentOf(args));
    counter::SevaDraft seva;
    seva.seva = args.text("seva"_L1);
    seva.date = date;
    seva.batch = args.text("batch"_L1);
    for (const QString& text : args.all("person"_L1)) {
        MM_LET(person, personOf(text));
        seva.persons.push_back(std::move(person));
    }
    counter::ReceiptDraft draft;
    draft.payer = std::move(payer);
    draft.lines.push_back(std::move(seva));
    draft.payments.push_back(std::move(leg));
    return issue(call, std::move(draft));
}

Result<Answer> issueFile(Call& call)
{
    MM_LET(draft, readReceiptFile(call.args.text("file"_L1)));
    return issue(call, std::move(draft));
}

std::vector<Option> withSaleOptions(std::vector<Option> options)
{
    addPaymentOptions(options);
    addPayerOptions(options);
    addPaperOptions(options);
    return options;
}

} // namespace

std::vector<Command> saleCommands()
{
    using enum Option::Use;
    std::vector<Option> fileOptions{{"file"_L1, "F.json"_L1, Needed}};
    addPaperOptions(fileOptions);
    return {
        {"donate"_L1, "help.donate"_L1, {},
            withSaleOptions({{"amount"_L1, "A"_L1, Needed}, {"category"_L1, "CODE"_L1, Needed},
                {"fund"_L1, "CODE"_L1}, {"purpose"_L1, "P"_L1}, {"item"_L1, "T"_L1},
                {"quantity"_L1, "Q"_L1}, {"unit"_L1, "U"_L1}, {"purity"_L1, "P"_L1}}),
            Needs::LogIn, donate},
        {"book"_L1, "help.book"_L1, {},
            withSaleOptions({{"seva"_L1, "C"_L1, Needed}, {"date"_L1, "D"_L1, Needed},
                {"batch"_L1, "HH:MM"_L1}, {"person"_L1, "name;gotra;nakshatra;rashi"_L1, Often}}),
            Needs::LogIn, book},
        {"receipt issue"_L1, "help.receipt_issue"_L1, {}, fileOptions, Needs::LogIn, issueFile},
    };
}

} // namespace mm::cli
