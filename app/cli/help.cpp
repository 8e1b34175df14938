// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/command_groups.h"
#include "translations/error_text.h"

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

QString usageOfGlobals()
{
    QStringList parts;
    for (const auto& option : globalOptions()) {
        parts.append(option.isFlag() ? QString(u"[--%1]"_s.arg(option.name))
                                     : QString(u"[--%1 %2]"_s.arg(option.name, option.value)));
    }
    return u"mandirmitra-cli %1 COMMAND …"_s.arg(parts.join(u' '));
}

} // namespace

Result<Answer> helpFor(const QString& name, const QString& language)
{
    QJsonArray commands;
    QString text = usageOfGlobals() + u"\n\n"_s;
    for (const auto& command : allCommands()) {
        if (name.isEmpty() || command.name == name || command.name.startsWith(name + u' ')) {
            const QString usageText = usageOf(command);
            const QString summary = texts::sentence(command.summary, {}, language);
            commands.append(QJsonObject{{u"name"_s, QString(command.name)}, {u"usage"_s, usageText},
                {u"summary"_s, summary}});
            text += u"  %1\n      %2\n"_s.arg(usageText, summary);
        }
    }
    if (commands.isEmpty()) {
        return fail(usage("usage.unknown_command"_L1, {{u"command"_s, name}}));
    }
    Answer answer{{{u"usage"_s, usageOfGlobals()}, {u"commands"_s, commands}}};
    answer.text = text;
    return answer;
}

Answer versionAnswer()
{
    return {{{u"program"_s, u"mandirmitra-cli"_s}, {u"version"_s, QStringLiteral(MM_VERSION)}}};
}

} // namespace mm::cli
