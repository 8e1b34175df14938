// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/field_sealer.h"
#include "models/store/unit_of_work.h"

namespace mm::setup {

/// Twenty households with names in English and Kannada, each member with gotra, nakshatra and
/// rashi: somebody to try the counter with. Names and phones are made up. Needs devotee.create and
/// devotee.update.
Result<void> seedDemoDevotees(store::UnitOfWork& unit, const store::FieldSealer& sealer);

} // namespace mm::setup
