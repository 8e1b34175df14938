// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/dice.h"

#include <QByteArray>

#include <sqlite3.h>

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace mm::sim {

/// What the connections of one computer share of a file: its bytes, what the disk has of them for
/// sure, the index in shared memory, and the locks as SQLite's VFS names them.
class MemoryFile
{
public:
    static constexpr qint64 kSector = 4096;
    static constexpr size_t kShmLocks = SQLITE_SHM_NLOCK;

    /// What one handle holds of the locks.
    struct Held
    {
        int level = SQLITE_LOCK_NONE;
        std::array<bool, kShmLocks> shared{};
        std::array<bool, kShmLocks> exclusive{};
    };

    QByteArray bytes;
    std::vector<std::unique_ptr<char[]>> shm;

    void write(qint64 offset, const char* from, qint64 amount);
    void truncate(qint64 size);
    void sync();
    /// What a cut of the power leaves: of each sector that was not synced the old content, the new,
    /// or the new up to some point.
    void losePower(Dice& dice);
    /// The program that held them is gone.
    void releaseAll();

    int lock(Held& held, int level);
    void unlock(Held& held, int level);
    [[nodiscard]] bool isReserved() const { return m_reserved != nullptr; }
    int shmLock(Held& held, int offset, int n, bool exclusive);
    void shmUnlock(Held& held, int offset, int n);

private:
    /// The old content of each sector that was written and not synced.
    std::map<qint64, QByteArray> m_unsynced;
    qint64 m_syncedSize = 0;
    std::array<int, kShmLocks> m_shared{};
    std::array<bool, kShmLocks> m_exclusive{};
    int m_readers = 0;
    const Held* m_reserved = nullptr;
    const Held* m_owner = nullptr;
};

} // namespace mm::sim
