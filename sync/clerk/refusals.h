// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "sync/engine/ports.h"

namespace mm::sync {

/// A reply that is not what was hoped for, as an error of this program: sync.unreachable and
/// sync.not_the_service (Network), else the service's own rule where there is a sentence for it
/// here, else sync.refused with its words.
Error errorOf(const Reply& reply);

} // namespace mm::sync
