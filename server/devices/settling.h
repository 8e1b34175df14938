// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/sessions.h"

namespace mm::server {

/// Lets the service add what follows from a push (conflicts::settle()), in the name of the temple's
/// first administrator. Nothing happens while the temple has none yet.
Result<void> settleTemple(const AuthDesk& auth, TempleId temple);

} // namespace mm::server
