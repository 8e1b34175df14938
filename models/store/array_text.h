// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/table_spec.h"
#include "models/store/value.h"

#include <span>

namespace mm::store {

/// A list of values as PostgreSQL writes an array, {1,NULL,"a \"word\""}: many rows travel in one
/// statement as one array a column.
QString arrayText(std::span<const Value* const> values);
QString arrayText(std::span<const Value> values);

/// The same list in PostgreSQL's own form, which neither end has to write or read as text. Values
/// of another type than `type` are NULL.
QByteArray packedArray(ColumnType type, std::span<const Value* const> values);

} // namespace mm::store
