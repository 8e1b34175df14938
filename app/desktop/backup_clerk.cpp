// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backup_clerk.h"

#include "models/core/clock.h"
#include "models/store/sqlite_connection.h"

#include <QLoggingCategory>

namespace mm::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcBackup, "mm.backup", QtInfoMsg)

enum class Wanted { WhenDue, Now };

Result<upkeep::BackupPlan> backupIfDue(
    const setup::DataFolder& folder, const identity::KeyVault& vault, Wanted wanted)
{
    MM_LET(db, store::SqliteConnection::open(folder.store(), {}));
    MM_LET(plan, upkeep::readBackupPlan(*db));
    const qint64 now = SystemClock().nowMs();
    const bool due = wanted == Wanted::Now || upkeep::dailyBackupDue(plan, now);
    if (plan.folder.isEmpty() || !due) {
        return plan;
    }
    MM_LET(key, upkeep::backupKeyOf(*db, vault));
    // Why it failed stands in the plan.
    if (const auto made = upkeep::runDailyBackup(*db, key, folder.path(), now); !made) {
        qCWarning(lcBackup, "not made: %s", made.error().rule.data());
    }
    return upkeep::readBackupPlan(*db);
}

} // namespace

BackupClerk::BackupClerk(SideThread& thread, const setup::DataFolder& folder, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
    , m_folder(folder)
{
    m_timer.setInterval(15min);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BackupClerk::look);
}

void BackupClerk::begin(std::shared_ptr<const identity::KeyVault> vault)
{
    m_vault = std::move(vault);
    m_timer.start();
    look();
}

void BackupClerk::stop()
{
    m_timer.stop();
    m_vault.reset();
}

void BackupClerk::look()
{
    if (!m_vault) {
        return;
    }
    m_thread.ask<Result<upkeep::BackupPlan>>(
        this,
        [folder = m_folder, vault = m_vault] {
            return backupIfDue(folder, *vault, Wanted::WhenDue);
        },
        [this](const Result<upkeep::BackupPlan>& plan) {
            if (!plan) {
                qCWarning(lcBackup, "plan not read: %s", plan.error().rule.data());
                return;
            }
            Q_EMIT looked(*plan);
        });
}

void BackupClerk::backUpNow()
{
    if (!m_vault) {
        return;
    }
    m_thread.ask<Result<upkeep::BackupPlan>>(
        this,
        [folder = m_folder, vault = m_vault] { return backupIfDue(folder, *vault, Wanted::Now); },
        [this](const Result<upkeep::BackupPlan>& plan) {
            if (!plan) {
                Q_EMIT refused(plan.error());
                return;
            }
            Q_EMIT looked(*plan);
            Q_EMIT backedUp(*plan);
        });
}

} // namespace mm::app
