// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <atomic>
#include <functional>

namespace mm {

/// How long work is watched, and stopped, by whoever asked for it. Both may be left out.
struct Progress
{
    /// Told in the thread of the work, after each piece of it; `done` never falls.
    std::function<void(qint64 done, qint64 total)> told = {};
    /// Looked at between two pieces, where stopping leaves nothing half done. It outlives the work.
    const std::atomic_bool* stop = nullptr;

    void tell(qint64 done, qint64 total) const
    {
        if (told) {
            told(done, total);
        }
    }
    [[nodiscard]] bool isStopWanted() const { return stop != nullptr && stop->load(); }
    /// Refuses with work.stopped once a stop is wanted.
    [[nodiscard]] Result<void> goOn() const
    {
        if (isStopWanted()) {
            return fail(Error{ErrorKind::Conflict, QLatin1StringView("work.stopped"), {}, {}, {}});
        }
        return {};
    }
};

} // namespace mm
