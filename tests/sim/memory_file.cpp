// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/memory_file.h"

#include <algorithm>
#include <cstring>

namespace mm::sim {

void MemoryFile::write(qint64 offset, const char* from, qint64 amount)
{
    for (qint64 at = offset / kSector; at * kSector < offset + amount; ++at) {
        if (m_unsynced.find(at) == m_unsynced.end()) {
            m_unsynced.emplace(at, bytes.mid(at * kSector, kSector));
        }
    }
    if (bytes.size() < offset + amount) {
        bytes.reserve((offset + amount) * 5 / 4);
        bytes.resize(offset + amount, '\0');
    }
    std::memcpy(bytes.data() + offset, from, static_cast<size_t>(amount));
}

void MemoryFile::truncate(qint64 size)
{
    bytes.resize(size, '\0');
    m_syncedSize = std::min(m_syncedSize, size);
}

void MemoryFile::sync()
{
    m_unsynced.clear();
    m_syncedSize = bytes.size();
}

void MemoryFile::losePower(Dice& dice)
{
    const qint64 size = dice.below(2) == 0 ? m_syncedSize : qint64(bytes.size());
    for (const auto& [at, old] : m_unsynced) {
        const qint64 kind = dice.below(3);
        if (kind == 0) {
            continue;
        }
        // Torn: a drive writes 512 bytes at a time.
        const qint64 from = kind == 1 ? 0 : dice.below(kSector / 512) * 512;
        for (qint64 i = from; i < kSector && at * kSector + i < bytes.size(); ++i) {
            bytes[at * kSector + i] = i < old.size() ? old[i] : '\0';
        }
    }
    bytes.resize(std::min<qint64>(bytes.size(), std::max(size, m_syncedSize)), '\0');
    sync();
}

void MemoryFile::releaseAll()
{
    shm.clear();
    m_shared.fill(0);
    m_exclusive.fill(false);
    m_readers = 0;
    m_reserved = nullptr;
    m_owner = nullptr;
}

int MemoryFile::lock(Held& held, int level)
{
    if (held.level >= level) {
        return SQLITE_OK;
    }
    if (m_owner != nullptr && m_owner != &held) {
        return SQLITE_BUSY;
    }
    if (held.level == SQLITE_LOCK_NONE) {
        ++m_readers;
        held.level = SQLITE_LOCK_SHARED;
    }
    if (level >= SQLITE_LOCK_RESERVED) {
        if (m_reserved != nullptr && m_reserved != &held) {
            return SQLITE_BUSY;
        }
        m_reserved = &held;
        held.level = SQLITE_LOCK_RESERVED;
    }
    if (level == SQLITE_LOCK_EXCLUSIVE) {
        if (m_readers > 1) {
            return SQLITE_BUSY;
        }
        m_owner = &held;
        held.level = SQLITE_LOCK_EXCLUSIVE;
    }
    return SQLITE_OK;
}

void MemoryFile::unlock(Held& held, int level)
{
    if (held.level <= level) {
        return;
    }
    if (m_owner == &held) {
        m_owner = nullptr;
    }
    if (m_reserved == &held) {
        m_reserved = nullptr;
    }
    if (level == SQLITE_LOCK_NONE) {
        --m_readers;
    }
    held.level = level;
}

int MemoryFile::shmLock(Held& held, int offset, int n, bool exclusive)
{
    const auto first = static_cast<size_t>(offset);
    const size_t end = first + static_cast<size_t>(n);
    for (size_t i = first; i < end; ++i) {
        const int others = m_shared[i] - (held.shared[i] ? 1 : 0);
        if ((m_exclusive[i] && !held.exclusive[i]) || (exclusive && others > 0)) {
            return SQLITE_BUSY;
        }
    }
    for (size_t i = first; i < end; ++i) {
        if (exclusive) {
            m_exclusive[i] = true;
            held.exclusive[i] = true;
        } else if (!held.shared[i]) {
            ++m_shared[i];
            held.shared[i] = true;
        }
    }
    return SQLITE_OK;
}

void MemoryFile::shmUnlock(Held& held, int offset, int n)
{
    const auto first = static_cast<size_t>(offset);
    for (size_t i = first; i < first + static_cast<size_t>(n); ++i) {
        if (held.shared[i]) {
            --m_shared[i];
        }
        if (held.exclusive[i]) {
            m_exclusive[i] = false;
        }
        held.shared[i] = false;
        held.exclusive[i] = false;
    }
}

} // namespace mm::sim
