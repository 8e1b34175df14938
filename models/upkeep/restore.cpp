// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/restore.h"

#include "models/identity/device.h"
#include "models/receipts/day_projection.h"
#include "models/store/crash_point.h"
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "models/upkeep/backup_pieces.h"
#include "models/upkeep/disk.h"
#include "models/upkeep/store_info.h"
#include "models/upkeep/upkeep_sql.h"

#include <QDateTime>
#include <QDir>

namespace mm::upkeep {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::SqliteConnection;

namespace {

using LastNumbers = std::map<QStringList, qint64>;

Result<LastNumbers> lastNumbers(SqliteConnection& db)
{
    Query query(db, sql::upkeep::series_numbers);
    MM_LET(rows, query.all([](const Row& row) {
        return std::pair(QStringList{row.text(0), row.text(1), row.text(2)}, row.integer(3));
    }));
    return LastNumbers(rows.begin(), rows.end());
}

/// What the store in the way of the restored one says, as far as it can still be read.
struct OldStore
{
    bool present = false;
    std::optional<TempleId> temple;
    std::optional<LastNumbers> numbers;
};

Result<void> readAndFold(const QString& path, OldStore& old)
{
    MM_LET(db, SqliteConnection::open(path, {}));
    if (auto contents = inspectStore(*db)) {
        old.temple = contents->header.temple;
    }
    if (auto numbers = lastNumbers(*db)) {
        old.numbers = *numbers;
    }
    return db->execute("PRAGMA journal_mode = DELETE");
}

/// Reads the old store and folds its -wal into it, which SQLite does only for the last one who has
/// it open: busy means that somebody works there. SQLite throws a -wal away that it cannot use;
/// what may still be read out of it by hand is kept beside the old store.
Result<OldStore> closeOldStore(const QString& path, const QString& kept)
{
    OldStore old;
    old.present = QFileInfo::exists(path);
    if (!old.present) {
        return old;
    }
    if (QFileInfo::exists(path + u"-wal"_s)) {
        MM_CHECK(keepAlso(path + u"-wal"_s, kept + u"-wal"_s));
    }
    const auto folded = readAndFold(path, old);
    const bool inUse = !folded && folded.error().kind == ErrorKind::Busy;
    if (folded || inUse) {
        QFile::remove(kept + u"-wal"_s);
    }
    if (inUse) {
        return fail(folded.error());
    }
    return old;
}

SeriesProof proofOf(const OldStore& old, const LastNumbers& restored)
{
    if (!old.numbers) {
        return SeriesProof::Unknown;
    }
    for (const auto& [series, last] : *old.numbers) {
        const auto known = restored.find(series);
        if (known == restored.end() || known->second < last) {
            return SeriesProof::Behind;
        }
    }
    return SeriesProof::Continues;
}

/// The sums of the days are made anew from what came out of the backup; a store of an older
/// schema gets them when it is upgraded.
Result<void> renewProjections(SqliteConnection& db)
{
    MM_LET(schema, store::schemaState(db));
    if (schema.version == store::knownMigrations().back().version) {
        MM_CHECK(receipts::rebuildDays(db));
    }
    return {};
}

Result<void> markRestored(SqliteConnection& db, SeriesProof series, qint64 nowMs)
{
    MM_LET(transaction, store::Transaction::begin(db));
    MM_CHECK(identity::renewEpoch(db));
    MM_CHECK(renewProjections(db));
    MM_CHECK(writeInfo(db, info::kRestoredAt, QString::number(nowMs)));
    if (series == SeriesProof::Continues) {
        MM_CHECK(clearInfo(db, info::kRestoredSeries));
    } else {
        MM_CHECK(writeInfo(
            db, info::kRestoredSeries, series == SeriesProof::Behind ? u"behind"_s : u"unknown"_s));
    }
    return transaction.commit();
}

/// "20261122T051201123Z"; an ISO instant without the signs that file systems refuse.
QString fileInstant(qint64 ms)
{
    QString text = isoInstant(ms);
    return text.remove(u'-').remove(u':').remove(u'.');
}

/// Gives the old store its second name and takes what SQLite left beside it out of the way of the
/// new one: it would play an old -wal into it.
Result<void> keepOldStore(const QString& path, const QString& kept)
{
    MM_CHECK(keepAlso(path, kept));
    for (const auto& ending : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        QFile::remove(path + ending);
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Error otherTemple(const BackupContents& contents)
{
    return Error{ErrorKind::Conflict, "backup.other_temple"_L1, {},
        {{u"code"_s, contents.header.templeCode}}, {}};
}

} // namespace

QString storeFileName()
{
    return u"mandirmitra.db"_s;
}

Result<RestoreReport> restoreBackup(
    const QString& from, const QString& dataFolder, const QByteArray& key, qint64 nowMs)
{
    if (!QDir().mkpath(dataFolder)) {
        return fail(Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, dataFolder});
    }
    RestoreReport report;
    const QString path = QDir(dataFolder).filePath(storeFileName());
    MM_LET(scratch, ScratchFile::in(dataFolder));
    MM_LET(header, unsealBackup(from, key, scratch.path()));
    MM_LET(db, SqliteConnection::open(scratch.path(), {}));
    MM_LET(contents, proveStore(*db));
    if (contents.header.temple != header.temple) {
        return fail(Error{ErrorKind::Integrity, "backup.damaged"_L1, {}, {}, u"temple"_s});
    }
    report.contents = contents;
    report.contents.header = header;
    report.contents.fileBytes = QFileInfo(from).size();
    report.contents.storeBytes = QFileInfo(scratch.path()).size();

    const QString kept = path + u".before-restore-"_s + fileInstant(nowMs);
    MM_LET(old, closeOldStore(path, kept));
    if (old.temple && *old.temple != header.temple) {
        return fail(otherTemple(report.contents));
    }
    MM_LET(restored, lastNumbers(*db));
    report.series = proofOf(old, restored);
    MM_CHECK(markRestored(*db, report.series, nowMs));
    MM_CHECK(db->execute("PRAGMA journal_mode = DELETE"));
    db.reset();
    QFile file(scratch.path());
    if (!file.open(QIODevice::ReadWrite)) {
        return fail(fileError(file));
    }
    MM_CHECK(syncFile(file));
    file.close();

    MM_CRASH_POINT("restore.proved");
    if (old.present) {
        MM_CHECK(keepOldStore(path, kept));
        report.keptAs = kept;
    }
    MM_CRASH_POINT("restore.old_kept");
    MM_CHECK(replaceFile(scratch.path(), path));
    MM_CRASH_POINT("restore.replaced");
    MM_CHECK(syncFolder(dataFolder));
    return report;
}

} // namespace mm::upkeep
