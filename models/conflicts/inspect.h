// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/arbiter.h"

namespace mm::conflicts {

/// Looks through an operation by itself, before any row of it is written: money that does not add
/// up, a receipt of another counter's series, an entry in another device's audit chain. Nothing if
/// all is well. `rule` of the error is why it is parked. With an empty counterCode (a device that
/// was given a new code still sends what it wrote under the old one) the series are not looked at.
std::optional<Error> inspect(const PushedOperation& operation);

} // namespace mm::conflicts
