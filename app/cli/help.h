// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace mm::cli {

/// How the commands whose names begin with `name` are written (all of them if it is empty), with a
/// sentence each. Refuses with usage.unknown_command.
Result<Answer> helpFor(const QString& name, const QString& language);

/// The program and its version.
Answer versionAnswer();

} // namespace mm::cli
