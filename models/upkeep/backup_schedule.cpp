// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/backup_schedule.h"

#include "models/core/clock.h"
#include "models/store/transaction.h"
#include "models/upkeep/backup_pieces.h"
#include "models/upkeep/disk.h"
#include "models/upkeep/store_info.h"

#include <QDir>
#include <QRegularExpression>

namespace mm::upkeep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 24 * 60 * 60 * 1000LL;
constexpr qint64 kIstOffsetMs = (5 * 60 + 30) * 60 * 1000LL;
constexpr QLatin1StringView kEnding(".mmbackup");

Error folderMissing(const QString& folder)
{
    return Error{ErrorKind::Storage, "backup.folder_missing"_L1, {}, {{u"path"_s, folder}}, {}};
}

/// The newest close of day that is not after now (UTC ms).
qint64 lastCloseOfDay(QTime closeOfDay, qint64 nowMs)
{
    const qint64 inDay = closeOfDay.msecsSinceStartOfDay();
    const qint64 local = nowMs + kIstOffsetMs;
    const qint64 midnight = local - local % kDayMs;
    const qint64 today = midnight + inDay - kIstOffsetMs;
    return today <= nowMs ? today : today - kDayMs;
}

Result<void> writeDown(store::Connection& db, const QString& file, qint64 nowMs)
{
    MM_LET(transaction, store::Transaction::begin(db));
    MM_CHECK(writeInfo(db, info::kLastBackupAt, QString::number(nowMs)));
    MM_CHECK(writeInfo(db, info::kLastBackupFile, file));
    MM_CHECK(clearInfo(db, info::kBackupProblem));
    return transaction.commit();
}

} // namespace

Result<BackupPlan> readBackupPlan(store::Connection& db)
{
    BackupPlan plan;
    MM_LET(folder, readInfo(db, info::kBackupFolder));
    MM_LET(time, readInfo(db, info::kBackupTime));
    MM_LET(at, readInfo(db, info::kLastBackupAt));
    MM_LET(file, readInfo(db, info::kLastBackupFile));
    MM_LET(problem, readInfo(db, info::kBackupProblem));
    plan.folder = folder.value_or(QString());
    if (time) {
        plan.closeOfDay = QTime::fromString(*time, u"HH:mm"_s);
    }
    plan.lastBackupAt = at ? at->toLongLong() : 0;
    plan.lastBackupFile = file.value_or(QString());
    plan.problem = problem.value_or(QString());
    return plan;
}

Result<void> setBackupPlan(store::Connection& db, const QString& folder, QTime closeOfDay)
{
    if (!folder.isEmpty() && !QDir(folder).exists()) {
        return fail(folderMissing(folder));
    }
    MM_LET(transaction, store::Transaction::begin(db));
    MM_CHECK(writeInfo(db, info::kBackupFolder, folder));
    MM_CHECK(writeInfo(db, info::kBackupTime, closeOfDay.toString(u"HH:mm"_s)));
    return transaction.commit();
}

bool dailyBackupDue(const BackupPlan& plan, qint64 nowMs)
{
    if (plan.folder.isEmpty()) {
        return false;
    }
    const bool clockWentBack = plan.lastBackupAt > nowMs;
    return clockWentBack || plan.lastBackupAt < lastCloseOfDay(plan.closeOfDay, nowMs);
}

QString backupFileName(const QString& templeCode, const QString& counterCode, qint64 nowMs)
{
    QString instant = isoInstant(nowMs);
    instant.remove(u'-').remove(u':').remove(u'.');
    return templeCode + u'-' + counterCode + u'-' + instant + kEnding;
}

Result<QString> newBackupFile(store::Connection& db, const QString& folder, qint64 nowMs)
{
    if (!QDir(folder).exists()) {
        return fail(folderMissing(folder));
    }
    MM_LET(inside, inspectStore(db));
    return QDir(folder).filePath(
        backupFileName(inside.header.templeCode, inside.header.counterCode, nowMs));
}

Result<int> rotateBackups(
    const QString& folder, const QString& templeCode, const QString& counterCode, int keep)
{
    const QRegularExpression ours(u"^%1-%2-\\d{8}T\\d{9}Z\\.mmbackup$"_s.arg(
        QRegularExpression::escape(templeCode), QRegularExpression::escape(counterCode)));
    QDir dir(folder);
    // The instant in the name sorts as text, and does not change when a folder is copied.
    QStringList names = dir.entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(ours);
    int removed = 0;
    for (const QString& name : names.mid(std::max(keep, 1))) {
        QFile file(dir.filePath(name));
        if (!file.remove()) {
            return fail(fileError(file));
        }
        ++removed;
    }
    return removed;
}

Result<BackupContents> runDailyBackup(store::SqliteConnection& db, const BackupKey& key,
    const QString& scratchFolder, qint64 nowMs, const Progress& progress)
{
    MM_LET(plan, readBackupPlan(db));
    const auto make = [&]() -> Result<BackupContents> {
        if (plan.folder.isEmpty()) {
            return fail(folderMissing(plan.folder));
        }
        MM_LET(target, newBackupFile(db, plan.folder, nowMs));
        MM_LET(inside, inspectStore(db));
        MM_LET(contents, createBackup(db, {target, scratchFolder, key, progress}, nowMs));
        MM_CHECK(writeDown(db, target, nowMs));
        MM_CHECK(rotateBackups(plan.folder, inside.header.templeCode, inside.header.counterCode));
        return contents;
    };
    auto made = make();
    if (!made && made.error().rule != "work.stopped"_L1) {
        // The first error is what the person must hear; that it could not be noted is the same
        // full disk.
        static_cast<void>(writeInfo(db, info::kBackupProblem, made.error().rule));
    }
    return made;
}

} // namespace mm::upkeep
