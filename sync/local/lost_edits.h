// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/local/given_operation.h"
#include "sync/protocol/messages.h"

namespace mm::sync {

/// The masters that stand here as work of the service left them which it has lost (`trails`), by
/// their stamp or by the entry in the trail that names them; in the order of the edits, those of
/// one unit of work together. To be asked before the numbers of the rows are forgotten: afterwards
/// the service's older rows take their place. Rows that came with such work are not among them,
/// unless they were edited later.
Result<std::vector<GivenOperation>> lostEdits(
    store::Connection& db, TempleId temple, std::span<const protocol::OwnTrail> trails);

} // namespace mm::sync
