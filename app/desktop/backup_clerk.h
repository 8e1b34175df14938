// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/side_thread.h"
#include "models/identity/key_vault.h"
#include "models/setup/data_folder.h"
#include "models/upkeep/backup_schedule.h"

#include <QTimer>

namespace mm::app {

/// Makes the automatic backup of the day when it is due: beside the counter, through a connection
/// of its own, so that nobody waits for it.
class BackupClerk final : public QObject
{
    Q_OBJECT
public:
    /// `thread` outlives the clerk.
    BackupClerk(SideThread& thread, const setup::DataFolder& folder, QObject* parent = nullptr);

    /// Looks now and from now on every quarter of an hour. `vault` as StoreThread::vault().
    void begin(std::shared_ptr<const identity::KeyVault> vault);
    void stop();
    /// Makes one at once, into the plan's folder; backedUp() or refused() follows.
    void backUpNow();

Q_SIGNALS:
    /// How things stand after a look; `plan.problem` names the rule of the last failure.
    void looked(const mm::upkeep::BackupPlan& plan);
    /// The backup that was asked for was tried: see `plan.problem`.
    void backedUp(const mm::upkeep::BackupPlan& plan);
    void refused(const mm::Error& why);

private:
    void look();

    SideThread& m_thread;
    setup::DataFolder m_folder;
    std::shared_ptr<const identity::KeyVault> m_vault;
    QTimer m_timer;
};

} // namespace mm::app
