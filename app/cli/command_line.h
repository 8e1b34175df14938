// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command.h"

#include <span>

namespace mm::cli {

/// The options that every command has. They may stand before it or behind.
struct Globals
{
    QString dataFolder;
    QString user;
    QString passwordFile;
    QString language = QStringLiteral("en");
    bool isJson = false;
    bool wantsProgress = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/// A command line that was understood.
struct CommandLine
{
    Globals globals;
    /// Null with --help or --version and no command.
    const Command* command = nullptr;
    Arguments arguments;
};

/// What can be known of a command line before it is understood, so that also "unknown option" is
/// answered in the right form and language.
Globals peek(const QStringList& words);

/// Holds the words (without the program's name) against the commands. Refuses with usage.*: an
/// unknown command or option, a value too few or too many. Options are taken exactly as they are
/// written, never abbreviated; "--" ends them.
Result<CommandLine> parseCommandLine(const QStringList& words, std::span<const Command> commands);

/// The options of Globals, for the help.
std::span<const Option> globalOptions();

} // namespace mm::cli
