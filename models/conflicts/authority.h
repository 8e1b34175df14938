// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/arbiter.h"
#include "models/identity/roles.h"

namespace mm::conflicts {

/// Why whoever made an operation may not write what it holds (protocol, C6): users, settings,
/// prices, the catalogue, ledgers, counters and closings are written by those alone whose role, as
/// the service knows it, holds the permission for it; their own password, PIN and language all may
/// change. `role`: nothing when the user is not known here (yet). Refuses: sync.not_allowed,
/// sync.user_unknown.
std::optional<Error> beyondRole(
    const PushedOperation& operation, std::optional<identity::Role> role);

} // namespace mm::conflicts
