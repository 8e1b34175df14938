// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/help.h"

#include <algorithm>
#include <iterator>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> answerTo(const CommandLine& line)
{
    if (line.globals.wantsVersion) {
        return versionAnswer();
    }
    if (line.globals.wantsHelp) {
        return helpFor(line.command == nullptr ? QString() : QString(line.command->name),
            line.globals.language);
    }
    Session session(line.globals);
    if (line.command->needs == Needs::LogIn) {
        MM_CHECK(session.logIn());
    } else if (line.command->needs == Needs::Store) {
        MM_CHECK(session.open());
    }
    Call call{line.arguments, session, line.globals.language, line.globals.isJson,
        line.globals.wantsProgress};
    return line.command->run(call);
}

Result<CommandLine> parsed(const QStringList& words)
{
    // What was not UTF-8 has become this character.
    if (words.join(QChar()).contains(QChar::ReplacementCharacter)) {
        return fail(usage("usage.not_utf8"_L1));
    }
    return parseCommandLine(words, allCommands());
}

} // namespace

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (auto* group :
            {setupCommands, userCommands, templeCommands, devoteeCommands, saleCommands,
                receiptCommands, sevaCommands, bookingCommands, bookCommands, deviceCommands,
                syncCommands, settleCommands, upkeepCommands, exchangeCommands, plainCommands}) {
            std::ranges::move(group(), std::back_inserter(all));
        }
        return all;
    }();
    return commands;
}

Output runProgram(const QStringList& words)
{
    auto line = parsed(words);
    if (!line) {
        const Globals globals = peek(words);
        return refused(line.error(), {globals.isJson, globals.language});
    }
    const Style style{line->globals.isJson, line->globals.language};
    const auto answer = answerTo(*line);
    return answer ? answered(*answer, style) : refused(answer.error(), style);
}

} // namespace mm::cli
