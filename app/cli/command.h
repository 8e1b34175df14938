// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"

#include <vector>

namespace mm::cli {

struct Call;

/// An option of a command: "--amount A". Its place in details.field is the name with '_' for '-'.
struct Option
{
    enum class Use { Maybe, Needed, Often };

    QLatin1StringView name;
    /// What the help shows for the value; empty for a flag.
    QLatin1StringView value = {};
    Use use = Use::Maybe;

    [[nodiscard]] bool isFlag() const { return value.isEmpty(); }
};

/// What must be there before a command runs.
enum class Needs {
    Nothing,
    /// An open store.
    Store,
    /// A user, logged in at an open store.
    LogIn,
};

/// One command, as data: the parser holds a command line against it, the help is made from it.
struct Command
{
    /// One word or two: "donate", "devotee add".
    QLatin1StringView name;
    /// The sentence of the help.
    QLatin1StringView summary;
    /// Names of the words that must follow, "TEXT".
    std::vector<QLatin1StringView> operands;
    std::vector<Option> options;
    Needs needs = Needs::LogIn;
    Result<Answer> (*run)(Call& call) = nullptr;
};

/// "donate --amount A --category CODE [--fund CODE] …"
QString usageOf(const Command& command);

} // namespace mm::cli
