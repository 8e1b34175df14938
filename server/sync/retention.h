// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/sync_desk.h"

namespace mm::server {

/// How long the log of a temple is kept (protocol, C12).
struct Retention
{
    /// Pointers to rows that stand at a later number go after so many days.
    int supersededDays = 30;
    /// What is older goes altogether where every device has read past it. A device that is revoked,
    /// or was not heard of for as long, holds nothing back: it begins with a snapshot.
    int keptDays = 400;
    /// Of one step.
    qint64 rowsAtOnce = 1'000;
};

/// What was done.
struct Compacted
{
    qint64 removed = 0;
    qint64 minSeq = 0;
    /// Nothing is left to do for today.
    bool isDone = false;
};

/// One step, in the caller's transaction; it needs no turn of the temple. The first moves the
/// number that the log begins at, so that nobody reads a stretch of which a part has gone. The
/// device of the desk does not matter.
Result<Compacted> compactStep(const SyncDesk& desk, const Retention& retention);

/// All steps, each in a transaction of its own.
Result<Compacted> compact(const SyncDesk& desk, const Retention& retention = {});

} // namespace mm::server
