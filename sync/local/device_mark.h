// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/store_mark.h"

namespace mm::sync {

using identity::isMarkedDevice;
using identity::markDevice;

} // namespace mm::sync
