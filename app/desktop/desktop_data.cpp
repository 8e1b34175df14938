// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "ui/data/data_words.h"

namespace mm::app {

using namespace Qt::StringLiterals;

/// Long work shows in the status line wherever one is, and holds the window open until somebody
/// says that it may be stopped.
void Desktop::wireData()
{
    m_window->installEventFilter(this);
    connect(&m_data, &ui::LongWork::changed, this, &Desktop::writeNotes);
    connect(&m_data, &ui::LongWork::ended, this, [this] {
        const ui::WorkOutcome& outcome = *m_data.outcome();
        if (outcome.order.kind == ui::WorkKind::Import) {
            m_sync.localWork();
        }
        if (m_closesAfterWork) {
            m_window->close();
        } else if (m_window->currentPageId() != u"data"_s && !m_window->isLocked()) {
            m_window->say(ui::outcomeTone(outcome), ui::outcomeText(outcome), tr("Show"),
                [this] { m_window->showPage(u"data"_s); });
        }
    });
}

QString Desktop::workNote() const
{
    return m_data.isRunning() ? tr("%1: %2").arg(
               ui::workName(m_data.order()), ui::workProgress(m_data.order(), m_data.state()))
                              : QString();
}

/// Behind the lock nobody can be asked: the work stops where nothing is left half done.
void Desktop::holdClose()
{
    if (m_window->isLocked()) {
        stopWorkAndClose();
        return;
    }
    m_window->say(ui::Tone::Warning,
        tr("%1 (%2). %3")
            .arg(ui::workName(m_data.order()), ui::workProgress(m_data.order(), m_data.state()),
                ui::stopConsequence(m_data.order(), m_data.state())),
        tr("Stop it and close"), [this] { stopWorkAndClose(); });
}

void Desktop::stopWorkAndClose()
{
    m_closesAfterWork = true;
    if (m_data.isRunning()) {
        m_data.stop();
    } else {
        m_window->close();
    }
}

} // namespace mm::app
