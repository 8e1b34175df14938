// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/clerk/enrol.h"

#include <QObject>

#include <functional>

namespace mm::ui {

/// Makes this computer a counter of a temple that is in the cloud, somewhere that is not the
/// window's thread: registers it and fetches the temple's rows for the first time.
class TempleJoiner
{
public:
    TempleJoiner() = default;
    virtual ~TempleJoiner() = default;
    TempleJoiner(const TempleJoiner&) = delete;
    TempleJoiner& operator=(const TempleJoiner&) = delete;

    /// `told` hears how many rows came, `then` the end; both in the thread of `context`, unless
    /// that is gone. Stopped or cut off, the same call goes on where it stopped.
    virtual void join(QObject* context, const sync::JoinDraft& draft,
        std::function<void(qint64 rows)> told,
        std::function<void(Result<sync::JoinedCounter>)> then) = 0;
    /// `then` follows, with sync.stopped unless it was done by then.
    virtual void cancel() = 0;
};

} // namespace mm::ui
