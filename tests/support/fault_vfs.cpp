// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_vfs.h"

#include <sqlite3.h>

#include <cstddef>
#include <new>

namespace mm::test {

namespace {
constexpr char kName[] = "mmfault";
}

struct FaultVfs::State
{
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs shim = {};
    qint64 count = 0;
    qint64 failAt = 0;
    Fault fault = Fault::Full;
    bool staysBroken = false;
    bool fired = false;

    /// Counts one operation; whether it has to fail.
    bool strikes()
    {
        ++count;
        const bool now = failAt > 0 && (count == failAt || (staysBroken && count > failAt));
        fired = fired || now;
        return now;
    }
};

namespace {

/// Our file, followed in memory by the real one.
struct ShimFile
{
    sqlite3_file base;
    FaultVfs::State* state;
};

constexpr size_t kRealOffset =
    (sizeof(ShimFile) + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);

ShimFile* shim(sqlite3_file* file)
{
    return reinterpret_cast<ShimFile*>(file);
}
sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + kRealOffset);
}
FaultVfs::State& stateOf(sqlite3_vfs* vfs)
{
    return *static_cast<FaultVfs::State*>(vfs->pAppData);
}

int closeFile(sqlite3_file* file)
{
    return real(file)->pMethods->xClose(real(file));
}
int readFile(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), into, amount, offset);
}
int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset)
{
    auto& state = *shim(file)->state;
    if (!state.strikes()) {
        return real(file)->pMethods->xWrite(real(file), from, amount, offset);
    }
    if (state.fault == Fault::IoError) {
        return SQLITE_IOERR_WRITE;
    }
    real(file)->pMethods->xWrite(real(file), from, amount / 2, offset);
    return SQLITE_FULL;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return shim(file)->state->strikes() ? SQLITE_IOERR_TRUNCATE
                                        : real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file* file, int flags)
{
    return shim(file)->state->strikes() ? SQLITE_IOERR_FSYNC
                                        : real(file)->pMethods->xSync(real(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkLock(sqlite3_file* file, int* result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int fileControl(sqlite3_file* file, int op, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), op, argument);
}
int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    if (extend != 0 && shim(file)->state->strikes()) {
        return SQLITE_IOERR_SHMSIZE;
    }
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shmLock(sqlite3_file* file, int offset, int n, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}
void shmBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file* file, int deleteIt)
{
    return real(file)->pMethods->xShmUnmap(real(file), deleteIt);
}
int fetchPage(sqlite3_file* file, sqlite3_int64 offset, int amount, void** out)
{
    return real(file)->pMethods->xFetch(real(file), offset, amount, out);
}
int unfetchPage(sqlite3_file* file, sqlite3_int64 offset, void* page)
{
    return real(file)->pMethods->xUnfetch(real(file), offset, page);
}

constexpr sqlite3_io_methods kMethods{3, closeFile, readFile, writeFile, truncateFile, syncFile,
    fileSize, lockFile, unlockFile, checkLock, fileControl, sectorSize, characteristics, shmMap,
    shmLock, shmBarrier, shmUnmap, fetchPage, unfetchPage};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto& state = stateOf(vfs);
    auto* ours = new (file) ShimFile{{}, &state};
    if ((flags & SQLITE_OPEN_CREATE) != 0 && state.strikes()) {
        return SQLITE_CANTOPEN;
    }
    const int code = state.real->xOpen(state.real, name, real(file), flags, outFlags);
    if (real(file)->pMethods != nullptr) {
        ours->base.pMethods = &kMethods;
    }
    return code;
}
int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    auto& state = stateOf(vfs);
    return state.strikes() ? SQLITE_IOERR_DELETE
                           : state.real->xDelete(state.real, name, syncFolder);
}
int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* result)
{
    return stateOf(vfs).real->xAccess(stateOf(vfs).real, name, flags, result);
}
int fullPath(sqlite3_vfs* vfs, const char* name, int size, char* out)
{
    return stateOf(vfs).real->xFullPathname(stateOf(vfs).real, name, size, out);
}
int randomness(sqlite3_vfs* vfs, int size, char* out)
{
    return stateOf(vfs).real->xRandomness(stateOf(vfs).real, size, out);
}
int waitFor(sqlite3_vfs* vfs, int microseconds)
{
    return stateOf(vfs).real->xSleep(stateOf(vfs).real, microseconds);
}
int lastError(sqlite3_vfs* vfs, int size, char* out)
{
    return stateOf(vfs).real->xGetLastError(stateOf(vfs).real, size, out);
}
int currentTime(sqlite3_vfs* vfs, sqlite3_int64* out)
{
    return stateOf(vfs).real->xCurrentTimeInt64(stateOf(vfs).real, out);
}

} // namespace

FaultVfs::FaultVfs()
    : m_state(std::make_unique<State>())
{
    m_state->real = sqlite3_vfs_find(nullptr);
    auto& vfs = m_state->shim;
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(kRealOffset) + m_state->real->szOsFile;
    vfs.mxPathname = m_state->real->mxPathname;
    vfs.zName = kName;
    vfs.pAppData = m_state.get();
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = waitFor;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime;
    sqlite3_vfs_register(&vfs, 0);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_state->shim);
}

const char* FaultVfs::name() const
{
    return kName;
}

void FaultVfs::arm(qint64 failAt, Fault fault, bool staysBroken)
{
    m_state->count = 0;
    m_state->failAt = failAt;
    m_state->fault = fault;
    m_state->staysBroken = staysBroken;
    m_state->fired = false;
}

qint64 FaultVfs::operations() const
{
    return m_state->count;
}

bool FaultVfs::fired() const
{
    return m_state->fired;
}

} // namespace mm::test
