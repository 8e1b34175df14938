// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/value.h"

#include <span>

namespace mm::store {

/// A list of values as PostgreSQL writes an array, {1,NULL,"a \"word\""}: many rows travel in one
/// statement as one array a column.
QString arrayText(std::span<const Value* const> values);
QString arrayText(std::span<const Value> values);

} // namespace mm::store
