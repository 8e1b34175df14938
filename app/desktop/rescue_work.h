// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/side_thread.h"
#include "models/setup/data_folder.h"
#include "ui/rescue/restore_panel.h"

#include <QStringList>

namespace mm::app {

/// Backups that lie in the folders, the newest first, by what their names say and then by what they
/// say of themselves.
QStringList backupsIn(const QStringList& folders);

/// Finds, proves and restores backups in the side thread.
class RescueWork final : public ui::BackupRescuer
{
public:
    /// `thread` outlives it. `folders`: where this computer's backups go, best known first.
    RescueWork(SideThread& thread, const setup::DataFolder& folder, QStringList folders)
        : m_thread(thread)
        , m_folder(folder)
        , m_folders(std::move(folders))
    { }

    void findNewest(QObject* context, Then<ui::GoodBackup> then) override;
    void check(QObject* context, const QString& path, const QString& recoveryKey,
        Then<ui::GoodBackup> then) override;
    void restore(QObject* context, const QString& path, const QString& recoveryKey,
        Then<upkeep::RestoreReport> then) override;

private:
    SideThread& m_thread;
    setup::DataFolder m_folder;
    QStringList m_folders;
};

} // namespace mm::app
