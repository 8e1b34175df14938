// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "sync/clerk/once.h"

namespace mm::cli {

/// Conflicts that wait for a person; they are counted by what the store holds of them.
QJsonObject statusJson(const sync::Status& status);

/// What a run of the synchronisation came to: `pushed, pulled, pending, conflicts, quarantined,
/// last_success_at, server_sequence`, with what was wrong as the finding.
Answer answerOf(const sync::Outcome& outcome, qint64 conflicts);

} // namespace mm::cli
