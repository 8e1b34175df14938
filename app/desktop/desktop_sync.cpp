// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "ui/sync/sync_panel.h"
#include "ui/sync/sync_words.h"

namespace mm::app {

using namespace Qt::StringLiterals;

/// The network is no part of a start: the clerk begins when somebody is in.
void Desktop::wireSync()
{
    m_store.setPlaceAsker(&m_sync);
    connect(&m_store, &StoreThread::worked, &m_sync, &sync::Clerk::localWork);
    connect(&m_sync, &sync::Clerk::pulled, &m_store, &StoreThread::hearOf);
    m_syncPanel = new ui::SyncPanel(m_window.get());
    connect(m_syncPanel, &ui::SyncPanel::syncRequested, &m_sync, &sync::Clerk::syncNow);
    connect(m_syncPanel, &ui::SyncPanel::pageRequested, this, [this](const QString& page) {
        m_syncPanel->dismiss();
        m_window->showPage(page);
    });
    connect(&m_sync, &sync::Clerk::changed, this, [this] {
        writeStatus();
        m_syncPanel->setStatus(m_sync.status(), m_systemClock.nowMs());
        tellOfFork();
    });
    connect(&m_cloud, &CloudWork::enrolled, this, [this](const QString& counterCode) {
        m_facts.counterCode = counterCode;
        writePlace();
    });
}

/// A counter that may not speak for itself any more says so at once, not only in its pill.
void Desktop::tellOfFork()
{
    const bool isForked = m_sync.status().state == sync::State::Forked;
    if (isForked && !std::exchange(m_isForkTold, true) && !m_window->isLocked()) {
        m_syncPanel->open();
    }
    if (!isForked) {
        m_isForkTold = false;
    }
}

void Desktop::writeStatus()
{
    const auto pill = ui::pillWords(m_sync.status(), m_systemClock.nowMs());
    const bool isCalm = pill.tone == ui::Tone::Success || pill.tone == ui::Tone::Info;
    if (isCalm && !m_plan.problem.isEmpty()) {
        m_window->setStatus(ui::Tone::Warning, tr("Safe on this PC · the backup failed"));
    } else {
        m_window->setStatus(pill.tone, pill.text);
    }
}

/// A counter that works with the cloud shows how that stands; one by itself its safety on this PC.
void Desktop::showStatusDetails()
{
    if (!m_sync.status().isRegistered) {
        showSafety();
        return;
    }
    m_syncPanel->setStatus(m_sync.status(), m_systemClock.nowMs());
    m_syncPanel->toggle();
}

} // namespace mm::app
