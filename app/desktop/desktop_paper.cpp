// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop has to do with paper and cash: the panels beside every page, their keys and
// commands.
#include "app/desktop/desktop.h"
#include "ui/shell/window_keys.h"

#include <QShortcut>

namespace mm::app {

using namespace Qt::StringLiterals;

void Desktop::wirePaper()
{
    m_printer.book().shareWith(m_shelf);
    m_queuePanel = new ui::PrintQueuePanel(m_printer, m_window.get());
    m_drawerPanel = new ui::DrawerPanel(m_store, m_printer, m_drawer, m_window.get());
    connect(&m_printer.queue(), &ui::PrintQueue::changed, this, &Desktop::writeNotes);
    const std::pair<ui::WindowAction, QString> panels[] = {
        {ui::WindowAction::PrintQueue, u"printQueue"_s}, {ui::WindowAction::Drawer, u"drawer"_s}};
    for (const auto& [action, id] : panels) {
        auto* key = new QShortcut(ui::windowKey(action).key, m_window.get());
        connect(key, &QShortcut::activated, this, [this, id = id] { openPanel(id); });
    }
    m_window->commands().addSource(
        [this](const QString& text, const ui::CommandPalette::Answered& answered) {
            std::vector<ui::CommandPalette::Command> commands;
            const auto offer = [&](const QString& title, QLatin1StringView icon,
                                   const QString& panel, const QString& permission) {
                if (m_session.mayUse(permission) && ui::matchesWords(title, text)) {
                    commands.push_back({{title, {}, tr("Command"), icon}, [this, panel] {
                                            openPanel(panel);
                                        }});
                }
            };
            offer(tr("Print queue"), "print"_L1, u"printQueue"_s, u"receipt.view"_s);
            offer(tr("Cash in, cash out"), "cash"_L1, u"drawer"_s, u"cash.move"_s);
            offer(tr("Open the drawer without a sale"), "cash"_L1, u"drawer"_s, u"drawer.open"_s);
            answered(std::move(commands));
        });
}

void Desktop::openPanel(const QString& id)
{
    if (m_window->isLocked() || !m_session.isIn()) {
        return;
    }
    if (id == u"printQueue" && m_session.mayUse(u"receipt.view"_s)) {
        m_drawerPanel->dismiss();
        m_queuePanel->toggle();
    } else if (id == u"drawer" && m_session.mayUse(u"cash.move"_s)) {
        m_queuePanel->dismiss();
        m_drawerPanel->toggle();
    }
}

void Desktop::closePanels()
{
    m_queuePanel->dismiss();
    m_drawerPanel->dismiss();
}

} // namespace mm::app
