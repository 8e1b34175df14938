// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"
#include "models/store/table_spec.h"

namespace mm::store {

/// "SELECT every column of the spec FROM the table", with the given ending (" ORDER BY id").
QByteArray selectSql(const TableSpec& table, const QByteArray& ending);

/// The columns of a row that was read with selectSql(), in the order of the spec.
std::vector<Value> valuesOf(const Row& row, const TableSpec& table);

} // namespace mm::store
