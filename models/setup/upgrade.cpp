// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setup/upgrade.h"

#include "models/core/clock.h"
#include "models/setup/soundness.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace mm::setup {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCopiesKept = 2;
constexpr int kLockWaitMs = 60'000;
constexpr QLatin1StringView kCopyPattern("before-upgrade-*.db");

int newestVersion()
{
    return store::knownMigrations().back().version;
}

Result<void> verifyCopy(const QString& path, int version)
{
    // Not read-only: such a connection leaves its log beside the copy.
    MM_LET(copy, store::SqliteConnection::open(path, {}));
    MM_CHECK(checkWhole(*copy));
    MM_LET(state, store::schemaState(*copy));
    if (state.version != version) {
        return fail(Error{ErrorKind::Integrity, "store.damaged"_L1, {}, {}, u"copy"_s});
    }
    return {};
}

Result<void> keepCopy(
    store::SqliteConnection& db, const DataFolder& folder, int version, qint64 nowMs)
{
    if (!QDir().mkpath(folder.copies())) {
        return fail(Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, folder.copies()});
    }
    const QString instant = isoInstant(nowMs).remove(u':').remove(u'-').remove(u'.');
    const QString path =
        u"%1/before-upgrade-%2-schema-%3.db"_s.arg(folder.copies(), instant).arg(version);
    auto kept = db.backupTo(path);
    if (kept) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        kept = verifyCopy(path, version);
    }
    if (!kept) {
        QFile::remove(path);
    }
    return kept;
}

void dropOlderCopies(const DataFolder& folder)
{
    QDir copies(folder.copies());
    // The names begin with the instant, so that they sort by age.
    const QStringList found = copies.entryList({kCopyPattern}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + kCopiesKept < found.size(); ++i) {
        copies.remove(found[i]);
    }
}

} // namespace

Result<store::SchemaState> knownSchema(store::Connection& db)
{
    MM_LET(state, store::schemaState(db));
    if (state.version == 0) {
        return fail(Error{ErrorKind::Integrity, "setup.not_a_store"_L1, {}, {}, {}});
    }
    if (state.version > newestVersion()) {
        return fail(Error{
            ErrorKind::Conflict, "store.newer"_L1, {}, {{u"version"_s, state.writtenBy}}, {}});
    }
    return state;
}

Result<void> upgradeIfOlder(store::SqliteConnection& db, const DataFolder& folder, qint64 nowMs)
{
    MM_LET(before, knownSchema(db));
    if (before.version == newestVersion()) {
        // Also proves that the migrations applied are the ones that we know.
        return store::migrate(db, store::knownMigrations(), nowMs);
    }
    QLockFile lock(folder.file("upgrade.lock"_L1));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(kLockWaitMs)) {
        return fail(Error{ErrorKind::Busy, "store.busy"_L1, {}, {}, u"upgrade"_s});
    }
    MM_LET(state, knownSchema(db));
    if (state.version < newestVersion()) {
        MM_CHECK(keepCopy(db, folder, state.version, nowMs));
    }
    MM_CHECK(store::migrate(db, store::knownMigrations(), nowMs));
    dropOlderCopies(folder);
    return {};
}

} // namespace mm::setup
