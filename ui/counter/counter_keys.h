// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLatin1StringView>
#include <QString>

#include <span>

namespace mm::ui {

/// Everything that the counter does at a key.
enum class CounterAction {
    Next,
    Back,
    Donation,
    Seva,
    Gift,
    Repeat,
    Details,
    Family,
    Lines,
    RemoveLine,
    Language,
    Cash,
    Upi,
    Other,
    Park,
    Parked,
    Clear,
    Display,
    SavePaper,
};

/// One row of the table that the buttons, the printed key card and the command palette are made
/// from: none of them can say another key than the one that acts.
struct CounterKey
{
    enum class Way {
        Button, ///< a KeyButton "<purpose>KeyButton" shows the key and acts on it
        Shortcut, ///< acts without a button of its own
        Field, ///< the field in front takes it (Enter, Esc, Delete)
    };
    CounterAction action;
    Way way;
    QLatin1StringView purpose;
    QKeySequence key;
    /// English, for translation in the context "mm::ui::CounterKeys".
    const char* words;
};

std::span<const CounterKey> counterKeys();
const CounterKey& counterKey(CounterAction action);
/// What the key does, in the language of the window.
QString counterKeyWords(const CounterKey& key);
/// What is written on the key: "F9", "Ctrl+P", "Ctrl+1 … Ctrl+9".
QString counterKeyText(const CounterKey& key);

/// How many of the family have a key of their own.
inline constexpr int kFamilyKeys = 9;

} // namespace mm::ui
