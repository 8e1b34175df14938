// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/arbiter.h"

namespace mm::conflicts {

/// Looks through an operation by itself, before any row of it is written: money that does not add
/// up, a receipt of another counter's series, an entry in another device's audit chain. Nothing if
/// all is well. `rule` of the error is why it is parked. A device that was registered anew still
/// sends what it wrote as the one before (formerDevices, formerCodes). With an empty counterCode
/// (the service's own) neither trail nor series is looked at.
std::optional<Error> inspect(const PushedOperation& operation);

} // namespace mm::conflicts
