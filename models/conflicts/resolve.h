// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/conflict_list.h"
#include "models/store/unit_of_work.h"

namespace mm::conflicts {

/// How a person settles what met.
enum class Resolution {
    KeepMine, ///< what the counter had sent
    KeepTheirs, ///< what stood at the service
    Edited, ///< another value, given with it
    Seen, ///< nothing to change: it was told, paid out, looked at
};

/// Settles one conflict: writes the chosen value into the row if another one stands there, and
/// closes the entry. An ordinary operation of the counter, so it may be done offline. Needs
/// "conflict.resolve". Refuses: conflict.unknown, conflict.settled_already,
/// conflict.value_missing (Edited without a value, or not a field), conflict.value_malformed.
Result<void> resolveConflict(
    store::UnitOfWork& unit, ConflictId id, Resolution resolution, const QString& editedValue = {});

} // namespace mm::conflicts
