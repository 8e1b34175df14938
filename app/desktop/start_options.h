// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QStringList>

namespace mm::app {

/// What the program was started with.
struct StartOptions
{
    /// --data; empty: the environment's or the user's own data folder.
    QString dataFolder;
    /// --lang; empty: what the window spoke last.
    QString language;
    /// --demo: where there is no temple yet, the wizard begins with the demo temple.
    bool demo = false;
    /// --help and --version print this and end the program.
    QString printed;
};

/// Refuses with usage.unknown_option, usage.value_missing, language.unknown.
Result<StartOptions> readOptions(const QStringList& arguments);

} // namespace mm::app
