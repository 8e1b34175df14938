// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace mm::test {

/// What the disk does when it fails.
enum class Fault {
    /// No space is left: a write is cut in the middle.
    Full,
    /// The device answers with an error.
    IoError,
};

/// A SQLite VFS that is the system's own, but fails the n-th operation that changes the disk
/// (write, sync, truncate, delete, making a file, growing the shared memory), from then on or once.
/// Registered under name() while it lives; files opened through it must be closed before.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    [[nodiscard]] const char* name() const;
    /// Counts anew from here; the `failAt`-th operation fails (0: none does).
    void arm(qint64 failAt, Fault fault, bool staysBroken);
    /// The disk is well again.
    void disarm() { arm(0, Fault::Full, false); }
    /// Operations since arm().
    [[nodiscard]] qint64 operations() const;
    /// Whether the fault came.
    [[nodiscard]] bool fired() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace mm::test
