// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rescue_work.h"

#include "models/core/clock.h"
#include "models/identity/file_secret_store.h"
#include "models/identity/key_vault.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace mm::app {

using namespace Qt::StringLiterals;
using ui::GoodBackup;

namespace {

/// A folder full of damaged backups is not read to its end while somebody waits.
constexpr qsizetype kMostTried = 10;

/// The key for a backup: by the sheet where a person typed it, else with this computer's copy of
/// the data key and the sealed keys at the head of the backup itself, since the store is lost.
Result<QByteArray> keyFor(
    const setup::DataFolder& folder, const QString& path, const QString& recoveryKey)
{
    MM_LET(header, upkeep::readBackupHeader(path));
    if (!recoveryKey.isEmpty()) {
        return upkeep::keyFromRecoverySheet(header, recoveryKey);
    }
    identity::FileSecretStore file(folder.keys());
    auto dataKey = file.read(identity::secret::kDataKey);
    if (!dataKey) {
        return fail(notFound("keys.no_copy"_L1));
    }
    auto vault = identity::KeyVault::fromDataKey(*dataKey, header.keys);
    identity::wipe(*dataKey);
    if (!vault) {
        return fail(Error{ErrorKind::Validation, "backup.wrong_key"_L1, {}, {}, {}});
    }
    return (*vault)->backupKey().toBytes();
}

Result<GoodBackup> proved(
    const setup::DataFolder& folder, const QString& path, const QString& recoveryKey)
{
    MM_LET(key, keyFor(folder, path, recoveryKey));
    MM_LET(contents, upkeep::checkBackup(path, key, folder.path()));
    return GoodBackup{path, contents};
}

} // namespace

QStringList backupsIn(const QStringList& folders)
{
    QStringList paths;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        if (!folder.isEmpty() && dir.exists()) {
            for (const QString& name : dir.entryList({u"*.mmbackup"_s}, QDir::Files)) {
                paths << dir.filePath(name);
            }
        }
    }
    const auto madeAt = [](const QString& path) {
        const auto header = upkeep::readBackupHeader(path);
        return header ? header->createdAt : 0;
    };
    QList<std::pair<qint64, QString>> dated;
    for (const QString& path : std::as_const(paths)) {
        dated.emplace_back(madeAt(path), path);
    }
    std::sort(dated.begin(), dated.end(), std::greater<>());
    QStringList newestFirst;
    for (const auto& [made, path] : std::as_const(dated)) {
        if (made > 0) {
            newestFirst << path;
        }
    }
    return newestFirst;
}

void RescueWork::findNewest(QObject* context, Then<GoodBackup> then)
{
    m_thread.ask<Result<GoodBackup>>(
        context,
        [folder = m_folder, folders = m_folders]() -> Result<GoodBackup> {
            const QStringList paths = backupsIn(folders).mid(0, kMostTried);
            for (const QString& path : paths) {
                auto backup = proved(folder, path, {});
                if (backup) {
                    return backup;
                }
            }
            return fail(notFound("rescue.no_backup"_L1));
        },
        std::move(then));
}

void RescueWork::check(
    QObject* context, const QString& path, const QString& recoveryKey, Then<GoodBackup> then)
{
    m_thread.ask<Result<GoodBackup>>(
        context,
        [folder = m_folder, path, recoveryKey] { return proved(folder, path, recoveryKey); },
        std::move(then));
}

void RescueWork::restore(QObject* context, const QString& path, const QString& recoveryKey,
    Then<upkeep::RestoreReport> then)
{
    m_thread.ask<Result<upkeep::RestoreReport>>(
        context,
        [folder = m_folder, path, recoveryKey]() -> Result<upkeep::RestoreReport> {
            MM_LET(key, keyFor(folder, path, recoveryKey));
            MM_LET(report, upkeep::restoreBackup(path, folder.path(), key, SystemClock().nowMs()));
            if (!recoveryKey.isEmpty()) {
                // The sheet opened it: this computer keeps its own copy of the keys from now on.
                MM_LET(vault,
                    identity::KeyVault::fromRecoveryKey(recoveryKey, report.contents.header.keys));
                identity::FileSecretStore file(folder.keys());
                MM_CHECK(vault->keepIn(file));
            }
            return report;
        },
        std::move(then));
}

} // namespace mm::app
