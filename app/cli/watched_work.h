// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "models/core/progress.h"

namespace mm::cli {

/// Work that takes its time, as long as this lives: its progress is told on stderr, where that is a
/// terminal or --progress was given, and Ctrl-C or a polite kill stops it where stopping leaves
/// nothing half done (work.stopped, exit code 8). The second Ctrl-C ends the program at once. One
/// at a time.
class WatchedWork
{
public:
    explicit WatchedWork(const Call& call);
    ~WatchedWork();
    Q_DISABLE_COPY_MOVE(WatchedWork)

    /// For the work; this must outlive it.
    [[nodiscard]] Progress progress();
    /// What stopped work is answered with, where what was done so far is told too.
    [[nodiscard]] static Error stopped();

private:
    void tell(qint64 done, qint64 total);

    bool m_isTold = false;
    bool m_isTerminal = false;
    qint64 m_toldPercent = -1;
};

} // namespace mm::cli
