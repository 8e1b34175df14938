// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/roles.h"

namespace mm::ui {

/// "Temple manager", in the language of the window.
QString roleText(identity::Role role);
/// What a permission lets one do: "Cancel receipts". The permission's own name where it has no
/// words.
QString permissionText(QLatin1StringView permission);

} // namespace mm::ui
