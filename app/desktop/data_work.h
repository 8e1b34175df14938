// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/side_thread.h"
#include "models/identity/key_vault.h"
#include "models/setup/data_folder.h"
#include "models/store/desk.h"
#include "ui/data/long_work.h"

#include <QElapsedTimer>
#include <QTimer>

namespace mm::app {

/// Does the long work of the Data page in a thread of its own, through a connection of its own to
/// the store, as whoever began it. Between two batches of an import the counter has the store for
/// as long as the batch took.
class DataWork final : public ui::LongWork
{
    Q_OBJECT
public:
    /// Who works, with the temple's keys; asked in the window's thread when a work begins.
    struct Pass
    {
        store::Actor actor;
        std::shared_ptr<const identity::KeyVault> vault;
    };
    DataWork(
        const setup::DataFolder& folder, std::function<Pass()> pass, QObject* parent = nullptr);
    /// Stops what is at work, and waits until it has.
    ~DataWork() override;

protected:
    void start(const ui::WorkOrder& order) override;
    void halt() override;

private:
    struct Watch;
    void look();

    setup::DataFolder m_folder;
    std::function<Pass()> m_pass;
    std::shared_ptr<Watch> m_watch;
    QElapsedTimer m_since;
    QTimer m_timer;
    SideThread m_thread;
};

} // namespace mm::app
