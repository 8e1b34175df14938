// SPDX-License-Identifier: GPL-3.0-or-later

// What the window itself gives to the search over everything: its pages, and what the one in front
// does.
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"

#include <QAction>

namespace mm::ui {

using namespace Qt::StringLiterals;

void MainWindow::addPageCommands()
{
    m_commands->addSource([this](const QString& text, const CommandPalette::Answered& answered) {
        std::vector<CommandPalette::Command> commands;
        for (const PageSpec* page : m_registry.allowed(m_may)) {
            const QString title = pageTitle(*page);
            if (matchesWords(title, text)) {
                commands.push_back({{title, {}, tr("Page"), page->icon}, [this, id = page->id] {
                                        showPage(id);
                                    }});
            }
        }
        answered(std::move(commands));
    });
    m_commands->addSource([this](const QString& text, const CommandPalette::Answered& answered) {
        answered(pageActions(text));
    });
}

/// What the page in front does at a key: its buttons say it themselves.
std::vector<CommandPalette::Command> MainWindow::pageActions(const QString& text) const
{
    std::vector<CommandPalette::Command> commands;
    const Page* page = currentPage();
    if (page == nullptr) {
        return commands;
    }
    for (KeyButton* button : page->findChildren<KeyButton*>()) {
        const QString title = withoutMnemonic(button->text());
        if (button->isVisible() && button->isEnabled() && !button->key().isEmpty()
            && !title.isEmpty() && matchesWords(title, text)) {
            commands.push_back({{title, button->keyText(), tr("On this page"), "chevron-right"_L1},
                [pressed = QPointer(button)] {
                    if (pressed) {
                        pressed->click();
                    }
                }});
        }
    }
    for (QAction* action : page->actions()) {
        if (action->isEnabled() && matchesWords(action->text(), text)) {
            commands.push_back(
                {{action->text(), action->shortcut().toString(QKeySequence::NativeText),
                     tr("On this page"), "chevron-right"_L1},
                    [triggered = QPointer(action)] {
                        if (triggered) {
                            triggered->trigger();
                        }
                    }});
        }
    }
    return commands;
}

} // namespace mm::ui
