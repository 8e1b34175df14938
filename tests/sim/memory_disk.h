// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/dice.h"

#include <QByteArray>

#include <memory>

namespace mm::sim {

/// The disk of one simulated computer: a SQLite VFS in memory that knows what was synced. It can
/// die at any operation, with the program alone (SIGKILL: all that was written stays) or with the
/// power (of what was not synced each sector is there or is not, the last one torn), and be full.
///
/// Registered under name() while it lives. All connections through it belong to one thread and are
/// closed before it goes; after a death they only give errors until revive().
class MemoryDisk
{
public:
    enum class Death {
        Program, ///< what was written stays
        Power, ///< only what was synced is sure to stay
    };

    explicit MemoryDisk(quint64 seed);
    ~MemoryDisk();
    MemoryDisk(const MemoryDisk&) = delete;
    MemoryDisk& operator=(const MemoryDisk&) = delete;

    [[nodiscard]] const char* name() const;
    /// Dies at the n-th operation from here that changes the disk; n is at least 1.
    void dieAt(qint64 operation, Death death);
    /// A death that was set and has not come yet does not come.
    void spare();
    /// Dies now.
    void die(Death death);
    [[nodiscard]] bool isDead() const;
    /// The computer starts again: what is left of the files is there, the old handles stay dead.
    void revive();
    /// Whether a file can still grow.
    void setFull(bool isFull);
    /// Operations that changed the disk, since it was made.
    [[nodiscard]] qint64 operations() const;

    /// A copy of every file as it is now (a backup, a clone), and its place on another disk.
    using Image = std::vector<std::pair<QByteArray, QByteArray>>;
    [[nodiscard]] Image image() const;
    void load(const Image& image);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace mm::sim
