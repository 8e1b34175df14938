// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/table_spec.h"

#include <QByteArray>

namespace mm::store {

/// The INSERT of one row of a synced table: :temple_id, each column in the table's order, and
/// :row_hlc for a master. Made once a thread.
const QByteArray& insertSqlOf(const TableSpec& table);

/// The INSERT of many rows of a fact, with :temple_id and one array for each column (array_text.h).
/// PostgreSQL. Made once a thread.
const QByteArray& insertRowsSqlOf(const TableSpec& table);

} // namespace mm::store
