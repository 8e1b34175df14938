// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/conflict_list.h"
#include "models/conflicts/policy.h"
#include "sync/local/series_holes.h"
#include "sync/status.h"
#include "ui/theme/tokens.h"

namespace mm::ui {

/// Everything about synchronisation in the words of a clerk, in the language of the window.

/// What the status pill says.
struct PillWords
{
    Tone tone = Tone::Neutral;
    QString text;
};
/// `now`: UTC ms.
PillWords pillWords(const sync::Status& status, qint64 now);
/// The state alone: "Sending", "Waiting for the network".
QString stateText(sync::State state);
/// The lines of the details panel: a label and a value each.
std::vector<std::pair<QString, QString>> statusFacts(const sync::Status& status, qint64 now);

/// "Edited at two counters", "Cancelled twice".
QString conflictKindText(const conflicts::Conflict& conflict);
/// The field as the form calls it.
QString fieldText(const QString& column);
/// What happened and what is to be done about it, in a sentence or two.
QString conflictStory(const conflicts::Conflict& conflict);

/// An operation as people call it: "A receipt", "A cancellation".
QString operationText(const QString& type);

/// Numbers that have not come, and what is to be done about them. `now`: UTC ms.
QString holeText(const sync::SeriesHole& hole);
QString holeStory(const sync::SeriesHole& hole, qint64 now);

/// A policy's question, and its choices.
QString policyText(conflicts::Policy policy);
QString choiceText(conflicts::Policy policy, const QString& choice);

} // namespace mm::ui
