// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "sync/local/wholeness.h"

namespace mm::sync {

/// Takes away work of others that is here in part, when a service that came back from its backup
/// broke off the snapshot that brought it. Only whole work may be given back (giveBack): a receipt
/// without its lines would be one at the service, too. What is taken away comes again, whole, from
/// the service or from whoever has all of it. Never touches what this counter wrote itself.
/// Needs a transaction; returns how many rows went, and derives the sums anew if any did.
Result<qint64> dropTornWork(store::Connection& db, TempleId temple, Wholeness& wholeness);

} // namespace mm::sync
