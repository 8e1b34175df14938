// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/devotee.h"
#include "models/store/field_sealer.h"
#include "models/store/unit_of_work.h"

namespace mm::devotees {

/// Registers a devotee. It asks nothing back and looks for nobody alike (twinsOf() does), so that
/// it serves the counter and an import of ten thousand alike.
///
/// Needs devotee.create. Refuses what the rules of the fields refuse: name.*, phone.malformed,
/// email.malformed, pin_code.malformed, pan.*, nakshatra.unknown, rashi.unknown, text.too_long,
/// birth_date.impossible, language.malformed; household.unknown.
Result<DevoteeId> registerDevotee(
    store::UnitOfWork& unit, const store::FieldSealer& sealer, const DevoteeDraft& draft);

} // namespace mm::devotees
