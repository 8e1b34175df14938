// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <span>

namespace mm::ui {

/// What the frame does at a key, on every page.
enum class WindowAction { Search, Pages, Help, PrintQueue, Drawer, Lock };

struct WindowKey
{
    WindowAction action;
    QKeySequence key;
    /// English, for translation in the context "mm::ui::WindowKeys".
    const char* words;
};

std::span<const WindowKey> windowKeys();
const WindowKey& windowKey(WindowAction action);
/// What the key does, in the language of the window.
QString windowKeyWords(const WindowKey& key);
/// "Ctrl+K", "Alt+1 … Alt+9".
QString windowKeyText(const WindowKey& key);

/// The pages of the rail that have a key: Alt+1 to Alt+9.
inline constexpr int kPageKeys = 9;

} // namespace mm::ui
