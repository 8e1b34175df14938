// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/sync_desk.h"

namespace mm::server {

/// What compact() did.
struct Compacted
{
    qint64 removed = 0;
    qint64 minSeq = 0;
};

/// Shortens the log of a temple (protocol, C12): pointers to rows that stand at a later number go
/// after 30 days; and what is older than 400 days goes altogether where every device that is not
/// revoked has read past it, so that whoever stood still for longer begins with a snapshot. The
/// device of the desk does not matter.
Result<Compacted> compact(const SyncDesk& desk);

} // namespace mm::server
