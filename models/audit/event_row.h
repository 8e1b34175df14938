// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/audit.h"
#include "models/store/query.h"

namespace mm::audit {

/// From a row of sql/events_of.sql or sql/events_before.sql.
EventRow eventFrom(const store::Row& row);

} // namespace mm::audit
