// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/devotee.h"
#include "models/store/field_sealer.h"
#include "models/store/unit_of_work.h"

namespace mm::devotees {

/// Changes the fields that `patch` sets; the audit trail keeps before and after of those that
/// really changed. false when nothing did: then nothing is written. Receipts already printed keep
/// what was printed on them.
///
/// Needs devotee.update. Refuses devotee.unknown, devotee.merged (change the one it was merged
/// into), and what registerDevotee() refuses.
Result<bool> updateDevotee(store::UnitOfWork& unit, const store::FieldSealer& sealer, DevoteeId id,
    const DevoteePatch& patch);

} // namespace mm::devotees
