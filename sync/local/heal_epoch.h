// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/local/feed.h"
#include "sync/local/outbox.h"

namespace mm::sync {

/// The service came back from a backup: what it does not know of any more is sent again (it stands
/// in the outbox for 35 days), and its rows are fetched anew, for its numbers begin anew.
/// `baseUpto`: the last row number that the service's two lives share. In the caller's transaction.
Result<void> healEpoch(
    store::Connection& db, const Clock& clock, Outbox& outbox, Feed& feed, qint64 baseUpto);

} // namespace mm::sync
