// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/devotee.h"
#include "models/store/unit_of_work.h"

namespace mm::devotees {

/// The register as it leaves the house: everybody who was not merged away, by name. Personal data
/// goes out for a reason, and the trail keeps who took it, why, and how many (DPDP Act 2023). PANs
/// stay masked. Needs "data.export". Refuses: reason.missing.
Result<std::vector<Devotee>> takeOutRegister(store::UnitOfWork& unit, const QString& reason);

} // namespace mm::devotees
