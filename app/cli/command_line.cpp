// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "models/identity/temple.h"

#include <algorithm>
#include <array>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kGlobals{
    Option{"data"_L1, "DIR"_L1},
    Option{"as"_L1, "USER"_L1},
    Option{"password-file"_L1, "F"_L1},
    Option{"lang"_L1, "en|kn|hi|ta|te|ml|mr|gu|bn"_L1},
    Option{"json"_L1},
    Option{"progress"_L1},
    Option{"help"_L1},
    Option{"version"_L1},
};

/// A word as the parser sees it.
struct Word
{
    QString text;
    bool isOption = false;
    /// "--amount=501"
    std::optional<QString> value = {};
};

std::vector<Word> wordsOf(const QStringList& given)
{
    std::vector<Word> words;
    bool isEnded = false;
    for (const QString& one : given) {
        if (!isEnded && one == "--"_L1) {
            isEnded = true;
        } else if (!isEnded && one.startsWith("--"_L1)) {
            const auto equals = one.indexOf(u'=');
            Word word{one.mid(2, equals < 0 ? -1 : equals - 2), true};
            if (equals >= 0) {
                word.value = one.mid(equals + 1);
            }
            words.push_back(std::move(word));
        } else {
            words.push_back({one});
        }
    }
    return words;
}

const Option* optionNamed(std::span<const Option> options, const QString& name)
{
    const auto found = std::ranges::find_if(options, [&](const auto& o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

class Parser
{
public:
    Parser(const QStringList& words, std::span<const Command> commands)
        : m_words(wordsOf(words))
        , m_commands(commands)
    { }

    Result<CommandLine> parse()
    {
        MM_CHECK(findCommand());
        while (m_at < m_words.size()) {
            const Word& word = m_words[m_at++];
            if (word.isOption) {
                MM_CHECK(takeOption(word));
            } else {
                MM_CHECK(takeOperand(word));
            }
        }
        if (m_line.command != nullptr && !m_line.globals.wantsHelp) {
            MM_CHECK(checkComplete());
        }
        return std::move(m_line);
    }

private:
    /// Takes the global options that stand before the command, and the command's one or two words.
    Result<void> findCommand()
    {
        while (m_at < m_words.size() && m_words[m_at].isOption) {
            MM_CHECK(takeOption(m_words[m_at++]));
        }
        if (m_at == m_words.size()) {
            if (!m_line.globals.wantsHelp && !m_line.globals.wantsVersion) {
                return fail(usage("usage.no_command"_L1));
            }
            return {};
        }
        const QString first = m_words[m_at].text;
        const bool hasSecond = m_at + 1 < m_words.size() && !m_words[m_at + 1].isOption;
        if (hasSecond && setCommand(first + u' ' + m_words[m_at + 1].text)) {
            m_at += 2;
        } else if (setCommand(first)) {
            m_at += 1;
        } else {
            return fail(unknownCommand(first, hasSecond ? m_words[m_at + 1].text : QString()));
        }
        return {};
    }

    bool setCommand(const QString& name)
    {
        const auto found =
            std::ranges::find_if(m_commands, [&](const auto& c) { return c.name == name; });
        m_line.command = found == m_commands.end() ? nullptr : &*found;
        return m_line.command != nullptr;
    }

    [[nodiscard]] Error unknownCommand(const QString& first, const QString& second) const
    {
        QStringList known;
        for (const auto& command : m_commands) {
            if (command.name.startsWith(first + u' ')) {
                known.append(command.name);
            }
        }
        const QString typed = second.isEmpty() ? first : QString(first + u' ' + second);
        return known.isEmpty()
            ? usage("usage.unknown_command"_L1, {{u"command"_s, first}})
            : usage("usage.unknown_part"_L1, {{u"command"_s, typed}, {u"known"_s, known}});
    }

    Result<void> takeOption(const Word& word)
    {
        const Option* global = optionNamed(kGlobals, word.text);
        const Option* own =
            m_line.command == nullptr ? nullptr : optionNamed(m_line.command->options, word.text);
        const Option* option = own != nullptr ? own : global;
        if (option == nullptr) {
            return fail(usage("usage.unknown_option"_L1, {{u"option"_s, "--"_L1 + word.text}}));
        }
        MM_LET(value, valueOf(word, *option));
        if (own == nullptr) {
            return takeGlobal(*option, value);
        }
        if (option->use != Option::Use::Often && m_line.arguments.has(option->name)) {
            return fail(usage("usage.option_twice"_L1, {{u"option"_s, "--"_L1 + word.text}}));
        }
        m_line.arguments.add(option->name, value);
        return {};
    }

    Result<QString> valueOf(const Word& word, const Option& option)
    {
        const QVariantMap args{{u"option"_s, "--"_L1 + word.text}};
        if (option.isFlag()) {
            if (word.value) {
                return fail(usage("usage.flag_with_value"_L1, args));
            }
            return QString();
        }
        if (word.value) {
            return *word.value;
        }
        if (m_at == m_words.size() || m_words[m_at].isOption) {
            return fail(usage("usage.value_missing"_L1, args));
        }
        return m_words[m_at++].text;
    }

    Result<void> takeGlobal(const Option& option, const QString& value)
    {
        Globals& globals = m_line.globals;
        if (option.name == "data"_L1) {
            globals.dataFolder = value;
        } else if (option.name == "as"_L1) {
            globals.user = value;
        } else if (option.name == "password-file"_L1) {
            globals.passwordFile = value;
        } else if (option.name == "json"_L1) {
            globals.isJson = true;
        } else if (option.name == "progress"_L1) {
            globals.wantsProgress = true;
        } else if (option.name == "help"_L1) {
            globals.wantsHelp = true;
        } else if (option.name == "version"_L1) {
            globals.wantsVersion = true;
        } else {
            const auto language = identity::parseLanguage(value);
            if (!language) {
                return fail(usage("usage.language"_L1, {{u"language"_s, value}}));
            }
            globals.language = *language;
        }
        return {};
    }

    Result<void> takeOperand(const Word& word)
    {
        const auto taken = m_line.arguments.operandCount();
        if (m_line.command == nullptr
            || taken >= static_cast<qsizetype>(m_line.command->operands.size())) {
            return fail(usage("usage.operand_extra"_L1, {{u"operand"_s, word.text}}));
        }
        m_line.arguments.addOperand(word.text);
        return {};
    }

    Result<void> checkComplete() const
    {
        const Command& command = *m_line.command;
        const auto taken = static_cast<size_t>(m_line.arguments.operandCount());
        if (taken < command.operands.size() && !command.operands[taken].startsWith(u'[')) {
            return fail(usage("usage.operand_missing"_L1,
                {{u"operand"_s, QString(command.operands[taken])},
                    {u"usage"_s, usageOf(command)}}));
        }
        for (const auto& option : command.options) {
            if (option.use == Option::Use::Needed && !m_line.arguments.has(option.name)) {
                return fail(
                    usage("usage.option_missing"_L1, {{u"option"_s, "--"_L1 + option.name}}));
            }
        }
        return {};
    }

    std::vector<Word> m_words;
    std::span<const Command> m_commands;
    size_t m_at = 0;
    CommandLine m_line;
};

QString shown(const Option& option)
{
    QString text = "--"_L1 + option.name;
    if (!option.isFlag()) {
        text += u' ' + option.value;
    }
    if (option.use != Option::Use::Needed) {
        text = u'[' + text + u']';
    }
    return option.use == Option::Use::Often ? QString(text + u"…"_s) : text;
}

} // namespace

QString usageOf(const Command& command)
{
    QStringList parts{command.name};
    for (const auto operand : command.operands) {
        parts.append(operand);
    }
    for (const auto& option : command.options) {
        parts.append(shown(option));
    }
    return parts.join(u' ');
}

std::span<const Option> globalOptions()
{
    return kGlobals;
}

Globals peek(const QStringList& words)
{
    Globals globals;
    const auto all = wordsOf(words);
    for (size_t i = 0; i < all.size(); ++i) {
        if (!all[i].isOption) {
            continue;
        }
        if (all[i].text == "json"_L1) {
            globals.isJson = true;
        } else if (all[i].text == "lang"_L1) {
            const QString next = i + 1 < all.size() ? all[i + 1].text : QString();
            globals.language =
                identity::parseLanguage(all[i].value.value_or(next)).value_or(globals.language);
        }
    }
    return globals;
}

Result<CommandLine> parseCommandLine(const QStringList& words, std::span<const Command> commands)
{
    return Parser(words, commands).parse();
}

} // namespace mm::cli
