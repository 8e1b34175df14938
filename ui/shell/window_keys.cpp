// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace mm::ui {

using namespace Qt::StringLiterals;

std::span<const WindowKey> windowKeys()
{
    static const std::vector<WindowKey> keys{
        {WindowAction::Search, QKeySequence(Qt::CTRL | Qt::Key_K),
            QT_TRANSLATE_NOOP(
                "mm::ui::WindowKeys", "Search everything: page, action, receipt, devotee, seva")},
        {WindowAction::Pages, QKeySequence(Qt::ALT | Qt::Key_1),
            QT_TRANSLATE_NOOP("mm::ui::WindowKeys", "The pages, from the top of the rail")},
        {WindowAction::Help, QKeySequence(Qt::Key_F1),
            QT_TRANSLATE_NOOP("mm::ui::WindowKeys", "Help for the page in front")},
        {WindowAction::PrintQueue, QKeySequence(Qt::CTRL | Qt::Key_J),
            QT_TRANSLATE_NOOP("mm::ui::WindowKeys", "Print queue: what waits, print again")},
        {WindowAction::Drawer, QKeySequence(Qt::CTRL | Qt::Key_D),
            QT_TRANSLATE_NOOP("mm::ui::WindowKeys", "Cash drawer: cash in, cash out, no sale")},
        {WindowAction::Lock, QKeySequence(Qt::CTRL | Qt::Key_L),
            QT_TRANSLATE_NOOP("mm::ui::WindowKeys", "Lock or change user")},
    };
    return keys;
}

const WindowKey& windowKey(WindowAction action)
{
    const auto keys = windowKeys();
    return *std::find_if(
        keys.begin(), keys.end(), [action](const WindowKey& one) { return one.action == action; });
}

QString windowKeyWords(const WindowKey& key)
{
    return QCoreApplication::translate("mm::ui::WindowKeys", key.words);
}

QString windowKeyText(const WindowKey& key)
{
    const QString text = key.key.toString(QKeySequence::NativeText);
    if (key.action != WindowAction::Pages) {
        return text;
    }
    const QKeySequence last(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + kPageKeys));
    return text + u" … "_s + last.toString(QKeySequence::NativeText);
}

} // namespace mm::ui
