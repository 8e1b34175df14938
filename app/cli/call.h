// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace mm::cli {

/// What a command is called with.
struct Call
{
    const Arguments& args;
    Session& session;
    /// Of the answer: "en", "kn", …
    QString language;
    /// --json: nobody reads the answer's text.
    bool isJson = false;
    /// --progress: long work tells how far it is, even where nobody sits at a terminal.
    bool wantsProgress = false;
};

} // namespace mm::cli
