// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setup/new_store_file.h"

#include "models/upkeep/disk.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace mm::setup {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions kOwnerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

Error notWritable(const QString& detail)
{
    return Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, detail};
}

Error storeExists(const DataFolder& folder)
{
    return Error{
        ErrorKind::Conflict, "setup.store_exists"_L1, {}, {{u"folder"_s, folder.path()}}, {}};
}

} // namespace

Result<NewStoreFile> NewStoreFile::in(const DataFolder& folder)
{
    if (folder.holdsStore()) {
        return fail(storeExists(folder));
    }
    const bool makesFolder = !QDir(folder.path()).exists();
    if (makesFolder) {
        if (!QDir().mkpath(folder.path()) || !QFile::setPermissions(folder.path(), kOwnerFolder)) {
            return fail(notWritable(folder.path()));
        }
    }
    auto lock = std::make_unique<QLockFile>(folder.file("setup.lock"_L1));
    lock->setStaleLockTime(0);
    if (!lock->tryLock()) {
        if (lock->error() == QLockFile::LockFailedError) {
            return fail(Error{ErrorKind::Busy, "setup.busy"_L1, {}, {}, {}});
        }
        if (makesFolder) {
            QDir().rmdir(folder.path());
        }
        return fail(notWritable(folder.path()));
    }
    NewStoreFile file(folder, makesFolder, std::move(lock));
    if (folder.holdsStore()) {
        return fail(storeExists(folder));
    }
    file.clear();
    return file;
}

NewStoreFile::NewStoreFile(DataFolder folder, bool madeFolder, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder))
    , m_madeFolder(madeFolder)
    , m_lock(std::move(lock))
{ }

NewStoreFile::NewStoreFile(NewStoreFile&& other) noexcept = default;

NewStoreFile::~NewStoreFile()
{
    if (!m_lock) {
        return;
    }
    clear();
    m_lock.reset();
    if (m_madeFolder && !m_folder.holdsStore()) {
        QDir().rmdir(m_folder.path());
    }
}

QString NewStoreFile::storePath() const
{
    return m_folder.file("new-store.db"_L1);
}

QString NewStoreFile::keysPath() const
{
    return m_folder.file("new-keys.json"_L1);
}

Result<void> NewStoreFile::finish()
{
    QFile store(storePath());
    if (!store.open(QIODevice::ReadWrite)
        || !store.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return fail(notWritable(store.errorString()));
    }
    MM_CHECK(upkeep::syncFile(store));
    store.close();
    // Keys that lie here without their store may be all that is left of another temple.
    if (QFile::exists(m_folder.keys())) {
        MM_CHECK(upkeep::keepAlso(m_folder.keys(), freeKeysName()));
    }
    MM_CHECK(upkeep::replaceFile(keysPath(), m_folder.keys()));
    MM_CHECK(upkeep::syncFolder(m_folder.path()));
    if (!QFile::rename(storePath(), m_folder.store())) {
        return fail(m_folder.holdsStore() ? storeExists(m_folder) : notWritable(storePath()));
    }
    return upkeep::syncFolder(m_folder.path());
}

QString NewStoreFile::freeKeysName() const
{
    QString name;
    int number = 0;
    do {
        name = u"%1/keys-%2.json"_s.arg(m_folder.path()).arg(++number);
    } while (QFile::exists(name));
    return name;
}

void NewStoreFile::clear() const
{
    for (const QString& path : {storePath(), keysPath()}) {
        for (const QString& beside : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            QFile::remove(path + beside);
        }
    }
}

} // namespace mm::setup
