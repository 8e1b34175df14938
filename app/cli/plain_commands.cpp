// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/help.h"
#include "models/core/amount_in_words.h"
#include "models/core/indian_format.h"
#include "translations/language.h"

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> formatAmount(Call& call)
{
    MM_LET(amount, Money::parse(call.args.operand(0), u"amount"_s));
    QJsonObject words;
    for (const auto& language : texts::interfaceLanguages()) {
        words[QString(language.code)] = amountInWords(amount, language.code);
    }
    return Answer{{{u"figures"_s, formatInr(amount)}, {u"amount_paise"_s, amount.paise()},
        {u"words"_s, words}}};
}

Result<Answer> help(Call& call)
{
    QStringList name{call.args.operand(0), call.args.operand(1)};
    name.removeAll(QString());
    return helpFor(name.join(u' '), call.language);
}

} // namespace

std::vector<Command> plainCommands()
{
    return {
        {"format amount"_L1, "help.format_amount"_L1, {"A"_L1}, {}, Needs::Nothing, formatAmount},
        {"help"_L1, "help.help"_L1, {"[COMMAND]"_L1, "[…]"_L1}, {}, Needs::Nothing, help},
    };
}

} // namespace mm::cli
