// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/long_work.h"
#include "ui/theme/tokens.h"

namespace mm::ui {

/// "Importing devotees".
QString workName(const WorkOrder& order);
/// "12,000 of 50,000 rows"; for a backup in percent, for a check of the books in checks.
QString workProgress(const WorkOrder& order, const WorkState& state);
/// "0:42", "1:02:03".
QString elapsedText(qint64 ms);
/// What stopping now leaves behind.
QString stopConsequence(const WorkOrder& order, const WorkState& state);
/// What became of it, in a sentence or two.
QString outcomeText(const WorkOutcome& outcome);
Tone outcomeTone(const WorkOutcome& outcome);
/// What a check of the books looks at, in plain words.
QString checkName(const QString& name);

} // namespace mm::ui
