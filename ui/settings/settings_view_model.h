// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/ledgers.h"
#include "models/identity/temple.h"
#include "models/upkeep/backup_schedule.h"

#include <QObject>

namespace mm::ui {

class DeskRunner;

/// Everything that the settings page shows and can change.
struct SettingsPicture
{
    identity::Temple temple;
    std::vector<accounts::Fund> funds;
    upkeep::BackupPlan backup;
    QString receiptPaper;
    /// As they are typed; the rules read them.
    QString autoLockMinutes;
    QString pinHours;
    QString cancelDays;
    QString quickAmounts;
    QString consentText;
};

/// Reads the temple's settings and writes those that were changed, in one go.
class SettingsViewModel final : public QObject
{
    Q_OBJECT
public:
    explicit SettingsViewModel(DeskRunner& runner, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const SettingsPicture& picture() const { return m_picture; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Writes what differs; saved() or refused() follows. Either everything is kept or nothing is,
    /// the backup plan apart, which belongs to this computer.
    void save(const SettingsPicture& changed);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void loaded();
    void saved();
    void refused(const mm::Error& error);
    void busyChanged();

private:
    void setBusy(bool busy);

    DeskRunner& m_runner;
    SettingsPicture m_picture;
    bool m_isLoaded = false;
    bool m_isBusy = false;
};

} // namespace mm::ui
