// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/temple.h"
#include "reports/paper/temple_header.h"

namespace mm::reports {

/// The head of the temple's papers: its name in local script and in English, logo, address with
/// state and PIN code, registration and PAN.
TempleHeader templeHeaderOf(const identity::Temple& temple);

} // namespace mm::reports
