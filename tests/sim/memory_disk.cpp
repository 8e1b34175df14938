// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/memory_disk.h"

#include "tests/sim/memory_file.h"

#include <sqlite3.h>

#include <cstring>
#include <map>
#include <new>

namespace mm::sim {

struct MemoryDisk::State
{
    explicit State(quint64 seed)
        : dice(seed)
    { }

    sqlite3_vfs vfs = {};
    QByteArray name;
    Dice dice;
    std::map<QByteArray, std::shared_ptr<MemoryFile>> files;
    qint64 operations = 0;
    qint64 dieAt = 0;
    Death death = Death::Program;
    bool isDead = false;
    bool isFull = false;
    /// Grows with each death: handles of an earlier life are dead.
    int life = 0;

    /// Counts one operation; whether the disk is gone.
    bool strikes()
    {
        if (isDead) {
            return true;
        }
        ++operations;
        if (dieAt > 0 && operations >= dieAt) {
            kill();
        }
        return isDead;
    }
    void kill()
    {
        isDead = true;
        dieAt = 0;
        ++life;
        for (auto& [path, file] : files) {
            if (death == Death::Power) {
                file->losePower(dice);
            }
            file->releaseAll();
        }
    }
};

namespace {

struct Handle
{
    sqlite3_file base;
    MemoryDisk::State* disk;
    std::shared_ptr<MemoryFile> file;
    int life;
    bool deleteOnClose;
    QByteArray name;
    MemoryFile::Held held;

    [[nodiscard]] bool isDead() const { return disk->isDead || life != disk->life; }
};

Handle* handleOf(sqlite3_file* file)
{
    return reinterpret_cast<Handle*>(file);
}
MemoryDisk::State& stateOf(sqlite3_vfs* vfs)
{
    return *static_cast<MemoryDisk::State*>(vfs->pAppData);
}

int unlockFile(sqlite3_file* base, int level)
{
    Handle& handle = *handleOf(base);
    if (!handle.isDead()) {
        handle.file->unlock(handle.held, level);
    }
    return SQLITE_OK;
}

int closeFile(sqlite3_file* base)
{
    Handle& handle = *handleOf(base);
    unlockFile(base, SQLITE_LOCK_NONE);
    if (!handle.isDead()) {
        handle.file->shmUnlock(handle.held, 0, SQLITE_SHM_NLOCK);
        if (handle.deleteOnClose) {
            handle.disk->files.erase(handle.name);
        }
    }
    handle.~Handle();
    return SQLITE_OK;
}

int readFile(sqlite3_file* base, void* into, int amount, sqlite3_int64 offset)
{
    const Handle& handle = *handleOf(base);
    if (handle.isDead()) {
        return SQLITE_IOERR_READ;
    }
    const auto& bytes = handle.file->bytes;
    const qint64 there = std::clamp<qint64>(bytes.size() - offset, 0, amount);
    std::memcpy(into, bytes.constData() + offset, static_cast<size_t>(there));
    if (there == amount) {
        return SQLITE_OK;
    }
    std::memset(static_cast<char*>(into) + there, 0, static_cast<size_t>(amount - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* base, const void* from, int amount, sqlite3_int64 offset)
{
    const Handle& handle = *handleOf(base);
    if (handle.isDead() || handle.disk->strikes()) {
        return SQLITE_IOERR_WRITE;
    }
    auto& file = *handle.file;
    if (handle.disk->isFull && offset + amount > file.bytes.size()) {
        return SQLITE_FULL;
    }
    file.write(offset, static_cast<const char*>(from), amount);
    return SQLITE_OK;
}

int truncateFile(sqlite3_file* base, sqlite3_int64 size)
{
    const Handle& handle = *handleOf(base);
    if (handle.isDead() || handle.disk->strikes()) {
        return SQLITE_IOERR_TRUNCATE;
    }
    handle.file->truncate(size);
    return SQLITE_OK;
}

int syncFile(sqlite3_file* base, int)
{
    const Handle& handle = *handleOf(base);
    if (handle.isDead() || handle.disk->strikes()) {
        return SQLITE_IOERR_FSYNC;
    }
    handle.file->sync();
    return SQLITE_OK;
}

int fileSize(sqlite3_file* base, sqlite3_int64* size)
{
    *size = handleOf(base)->file->bytes.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file* base, int level)
{
    Handle& handle = *handleOf(base);
    return handle.isDead() ? SQLITE_IOERR_LOCK : handle.file->lock(handle.held, level);
}

int checkLock(sqlite3_file* base, int* result)
{
    *result = handleOf(base)->file->isReserved() ? 1 : 0;
    return SQLITE_OK;
}

int fileControl(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}
int sectorSize(sqlite3_file*)
{
    return static_cast<int>(MemoryFile::kSector);
}
int characteristics(sqlite3_file*)
{
    return 0;
}

int shmMap(sqlite3_file* base, int page, int size, int extend, void volatile** out)
{
    const Handle& handle = *handleOf(base);
    *out = nullptr;
    if (handle.isDead()) {
        return SQLITE_IOERR_SHMMAP;
    }
    auto& pages = handle.file->shm;
    while (extend != 0 && static_cast<int>(pages.size()) <= page) {
        pages.push_back(std::make_unique<char[]>(static_cast<size_t>(size)));
    }
    if (page < static_cast<int>(pages.size())) {
        *out = pages[static_cast<size_t>(page)].get();
    }
    return SQLITE_OK;
}

int shmLock(sqlite3_file* base, int offset, int n, int flags)
{
    Handle& handle = *handleOf(base);
    if (handle.isDead()) {
        return SQLITE_IOERR_SHMLOCK;
    }
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        handle.file->shmUnlock(handle.held, offset, n);
        return SQLITE_OK;
    }
    return handle.file->shmLock(handle.held, offset, n, (flags & SQLITE_SHM_EXCLUSIVE) != 0);
}

void shmBarrier(sqlite3_file*) { }

int shmUnmap(sqlite3_file* base, int deleteIt)
{
    Handle& handle = *handleOf(base);
    if (!handle.isDead()) {
        handle.file->shmUnlock(handle.held, 0, SQLITE_SHM_NLOCK);
        if (deleteIt != 0) {
            handle.file->shm.clear();
        }
    }
    return SQLITE_OK;
}

constexpr sqlite3_io_methods kMethods{2, closeFile, readFile, writeFile, truncateFile, syncFile,
    fileSize, lockFile, unlockFile, checkLock, fileControl, sectorSize, characteristics, shmMap,
    shmLock, shmBarrier, shmUnmap, nullptr, nullptr};

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* base, int flags, int* outFlags)
{
    auto& disk = stateOf(vfs);
    base->pMethods = nullptr;
    if (disk.isDead) {
        return SQLITE_CANTOPEN;
    }
    static thread_local quint64 temporaries = 0;
    const QByteArray name =
        path != nullptr ? QByteArray(path) : "temporary-" + QByteArray::number(++temporaries);
    auto& file = disk.files[name];
    if (!file) {
        if ((flags & SQLITE_OPEN_CREATE) == 0) {
            disk.files.erase(name);
            return SQLITE_CANTOPEN;
        }
        file = std::make_shared<MemoryFile>();
    }
    auto* handle = new (base) Handle{};
    handle->disk = &disk;
    handle->file = file;
    handle->life = disk.life;
    handle->name = name;
    handle->deleteOnClose = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    handle->base.pMethods = &kMethods;
    if (outFlags != nullptr) {
        *outFlags = flags;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int)
{
    auto& disk = stateOf(vfs);
    if (disk.strikes()) {
        return SQLITE_IOERR_DELETE;
    }
    return disk.files.erase(path) > 0 ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}

int accessFile(sqlite3_vfs* vfs, const char* path, int, int* result)
{
    *result = stateOf(vfs).files.count(path) > 0 ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs*, const char* path, int size, char* out)
{
    sqlite3_snprintf(size, out, "%s", path);
    return SQLITE_OK;
}

int randomBytes(sqlite3_vfs* vfs, int count, char* out)
{
    for (int i = 0; i < count; ++i) {
        out[i] = static_cast<char>(stateOf(vfs).dice.below(256));
    }
    return count;
}

int sleepMicros(sqlite3_vfs*, int micros)
{
    return micros;
}

} // namespace

MemoryDisk::MemoryDisk(quint64 seed)
    : m_state(std::make_unique<State>(seed))
{
    static quint64 made = 0;
    m_state->name = "mmdisk" + QByteArray::number(++made);
    // Dates and error texts of the system's own VFS do.
    m_state->vfs = *sqlite3_vfs_find(nullptr);
    auto& vfs = m_state->vfs;
    vfs.pNext = nullptr;
    vfs.szOsFile = static_cast<int>(sizeof(Handle));
    vfs.mxPathname = 256;
    vfs.zName = m_state->name.constData();
    vfs.pAppData = m_state.get();
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomBytes;
    vfs.xSleep = sleepMicros;
    sqlite3_vfs_register(&vfs, 0);
}

MemoryDisk::~MemoryDisk()
{
    sqlite3_vfs_unregister(&m_state->vfs);
}

const char* MemoryDisk::name() const
{
    return m_state->name.constData();
}
void MemoryDisk::dieAt(qint64 operation, Death death)
{
    m_state->dieAt = m_state->operations + operation;
    m_state->death = death;
}
void MemoryDisk::spare()
{
    m_state->dieAt = 0;
}
void MemoryDisk::die(Death death)
{
    m_state->death = death;
    m_state->kill();
}
bool MemoryDisk::isDead() const
{
    return m_state->isDead;
}
void MemoryDisk::revive()
{
    m_state->isDead = false;
    m_state->dieAt = 0;
}
void MemoryDisk::setFull(bool isFull)
{
    m_state->isFull = isFull;
}
qint64 MemoryDisk::operations() const
{
    return m_state->operations;
}

MemoryDisk::Image MemoryDisk::image() const
{
    Image image;
    for (const auto& [name, file] : m_state->files) {
        image.emplace_back(name, file->bytes);
    }
    return image;
}

void MemoryDisk::load(const Image& image)
{
    m_state->files.clear();
    for (const auto& [name, bytes] : image) {
        auto file = std::make_shared<MemoryFile>();
        file->bytes = bytes;
        file->sync();
        m_state->files.emplace(name, std::move(file));
    }
}

} // namespace mm::sim
