// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace mm::ui {

/// An action of the trail and what people call it. `words` is English, marked with
/// QT_TRANSLATE_NOOP("AuditWords", "…").
struct AuditWord
{
    QLatin1StringView action;
    const char* words;
};

/// Every action that a use case writes, by area.
std::span<const AuditWord> auditWords();
/// In the language of the window; the action itself with spaces where it has no words yet.
QString auditText(const QString& action);

} // namespace mm::ui
