// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/envelope.h"

namespace mm::cli {

/// Runs one command line (without the program's name) and gives what to print.
Output runProgram(const QStringList& words);

} // namespace mm::cli
