// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

namespace mm::texts {
class LanguageSwitch;
}

namespace mm::ui {

/// The language the window speaks now: "en", "kn", "hi".
QString interfaceLanguage();

/// Swaps the words of every open window, without a restart: each gets QEvent::LanguageChange once.
/// False (and nothing changed) for a language the window does not speak.
bool switchLanguage(texts::LanguageSwitch& languages, const QString& code);

/// The sentence of a refusal in the language of the window.
QString errorSentence(const Error& error);

/// The sentence of a rule of which only the name is known: what the office gave as its reason.
QString reasonSentence(const QString& rule);

} // namespace mm::ui
