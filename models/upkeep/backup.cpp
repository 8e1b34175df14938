// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/backup.h"

#include "models/store/interruption.h"
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/upkeep/backup_pieces.h"
#include "models/upkeep/disk.h"
#include "models/upkeep/sealed_stream.h"
#include "models/upkeep/upkeep_sql.h"

#include <QFileInfo>

#include <sodium.h>

namespace mm::upkeep {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::SqliteConnection;

namespace {

constexpr qint64 kReadAtOnce = 1024 * 1024;

Error damaged(const QString& detail)
{
    return Error{ErrorKind::Integrity, "backup.damaged"_L1, {}, {}, detail};
}

/// The first thing that a checking pragma complains of; empty if it is content.
Result<QString> complaintOf(store::Connection& db, const QByteArray& pragma)
{
    Query check(db, pragma);
    MM_LET(answer, check.maybe([](const Row& row) { return row.text(0); }));
    return answer == u"ok"_s ? QString() : answer.value_or(QString());
}

/// A copy of the store that is proved sound.
Result<BackupContents> takePicture(
    SqliteConnection& db, const QString& path, const Progress& progress)
{
    MM_CHECK(db.backupTo(path));
    MM_CHECK(progress.goOn());
    MM_LET(copy, SqliteConnection::open(path, {}));
    const auto checked = [&] {
        const store::Interruption interruption(*copy, progress.stop);
        return complaintOf(*copy, "PRAGMA quick_check(1)");
    }();
    MM_CHECK(progress.goOn());
    MM_LET(complaint, checked);
    if (!complaint.isEmpty()) {
        return fail(Error{ErrorKind::Integrity, "store.damaged"_L1, {}, {}, complaint});
    }
    auto contents = inspectStore(*copy);
    // One whole file, without a -wal beside it.
    MM_CHECK(copy->execute("PRAGMA journal_mode = DELETE"));
    return contents;
}

/// How many bytes of the picture are through, of three times its size.
struct BytesDone
{
    const Progress& progress;
    qint64 size = 0;
    qint64 done = 0;

    Result<void> add(qint64 bytes)
    {
        done += bytes;
        progress.tell(done, 3 * size);
        return progress.goOn();
    }
};

Result<void> sealInto(QIODevice& out, const QString& path, const QByteArray& key,
    const QByteArray& headerBytes, BytesDone& bytes)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(fileError(in));
    }
    if (out.write(headerBytes) != headerBytes.size()) {
        return fail(Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, out.errorString()});
    }
    MM_LET(writer, SealingWriter::begin(out, key, headerBytes));
    while (!in.atEnd()) {
        const QByteArray piece = in.read(kReadAtOnce);
        if (piece.isEmpty()) {
            return fail(fileError(in));
        }
        MM_CHECK(writer.write(piece));
        MM_CHECK(bytes.add(piece.size()));
    }
    return writer.finish();
}

/// Hands every byte of the body to `take`.
template <typename Take>
Result<BackupHeader> openBody(const QString& path, const QByteArray& key, Take take)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(Error{ErrorKind::NotFound, "backup.unreadable"_L1, {}, {{u"path"_s, path}},
            in.errorString()});
    }
    MM_LET(header, decodeHeader(in));
    MM_LET(sealKey, bodyKey(header, key));
    MM_LET(reader, SealedReader::begin(in, sealKey, header.bytes));
    while (true) {
        MM_LET(piece, reader.read());
        if (piece.isEmpty()) {
            return header.header;
        }
        MM_CHECK(take(piece));
    }
}

/// The store as one sealed file in the place of the target, proved before it gets its name.
Result<void> writeBackup(
    const QString& picture, const BackupHeader& header, const BackupRequest& request)
{
    const QString folder = QFileInfo(request.target).absolutePath();
    BytesDone bytes{request.progress, QFileInfo(picture).size()};
    MM_CHECK(bytes.add(bytes.size));
    MM_LET(unproved, ScratchFile::in(folder));
    QFile out(unproved.path());
    if (!out.open(QIODevice::WriteOnly)) {
        return fail(fileError(out));
    }
    MM_CHECK(sealInto(out, picture, bodyKey(header, request.key.key),
        encodeHeader(header, request.key.key), bytes));
    MM_CHECK(syncFile(out));
    out.close();
    MM_CHECK(openBody(unproved.path(), request.key.key,
        [&](const QByteArray& piece) { return bytes.add(piece.size()); }));
    MM_CHECK(replaceFile(unproved.path(), request.target));
    return syncFolder(folder);
}

} // namespace

Result<BackupContents> inspectStore(store::Connection& db)
{
    Query identity(db, sql::upkeep::backup_identity);
    MM_LET(named, identity.maybe([](const Row& row) {
        BackupContents contents;
        contents.header.temple = row.id<TempleId>(0);
        contents.header.templeCode = row.text(1);
        contents.templeName = row.text(2);
        contents.header.counterCode = row.text(3);
        contents.header.schemaVersion = static_cast<int>(row.integer(4));
        return contents;
    }));
    if (!named) {
        return fail(damaged(u"no temple inside"_s));
    }
    Query counts(db, sql::upkeep::backup_contents);
    return counts.one([&](const Row& row) {
        BackupContents contents = *named;
        contents.receipts = row.integer(0);
        contents.devotees = row.integer(1);
        contents.newestReceipt = row.text(2);
        contents.newestIssuedAt = row.integer(3);
        return contents;
    });
}

Result<BackupContents> proveStore(SqliteConnection& db)
{
    MM_LET(state, store::schemaState(db));
    if (state.version > store::knownMigrations().back().version) {
        return fail(Error{
            ErrorKind::Conflict, "store.newer"_L1, {}, {{u"version"_s, state.writtenBy}}, {}});
    }
    for (const auto* pragma : {"PRAGMA integrity_check(1)", "PRAGMA foreign_key_check"}) {
        MM_LET(complaint, complaintOf(db, pragma));
        if (!complaint.isEmpty()) {
            return fail(damaged(complaint));
        }
    }
    return inspectStore(db);
}

Result<BackupContents> createBackup(
    SqliteConnection& db, const BackupRequest& request, qint64 nowMs)
{
    MM_LET(picture, ScratchFile::in(request.scratchFolder));
    MM_LET(contents, takePicture(db, picture.path(), request.progress));
    contents.header.createdAt = nowMs;
    contents.header.appVersion = QStringLiteral(MM_VERSION);
    contents.header.salt.resize(16);
    randombytes_buf(contents.header.salt.data(), static_cast<size_t>(contents.header.salt.size()));
    contents.header.keys = request.key.keys;
    MM_CHECK(writeBackup(picture.path(), contents.header, request));
    contents.storeBytes = QFileInfo(picture.path()).size();
    contents.fileBytes = QFileInfo(request.target).size();
    return contents;
}

Result<BackupHeader> readBackupHeader(const QString& path)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(Error{ErrorKind::NotFound, "backup.unreadable"_L1, {}, {{u"path"_s, path}},
            in.errorString()});
    }
    MM_LET(header, decodeHeader(in));
    return header.header;
}

Result<BackupHeader> unsealBackup(
    const QString& path, const QByteArray& key, const QString& storePath)
{
    QFile out(storePath);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return fail(fileError(out));
    }
    auto header = openBody(path, key, [&](const QByteArray& piece) -> Result<void> {
        if (out.write(piece) != piece.size()) {
            return fail(fileError(out));
        }
        return {};
    });
    MM_CHECK(header);
    MM_CHECK(syncFile(out));
    return header;
}

Result<BackupContents> checkBackup(
    const QString& path, const QByteArray& key, const QString& scratchFolder)
{
    MM_LET(scratch, ScratchFile::in(scratchFolder));
    MM_LET(header, unsealBackup(path, key, scratch.path()));
    MM_LET(db, SqliteConnection::open(scratch.path(), {}));
    MM_LET(contents, proveStore(*db));
    if (contents.header.temple != header.temple) {
        return fail(damaged(u"the header names another temple than the store inside"_s));
    }
    contents.header = header;
    contents.storeBytes = QFileInfo(scratch.path()).size();
    contents.fileBytes = QFileInfo(path).size();
    return contents;
}

} // namespace mm::upkeep
