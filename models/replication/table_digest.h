// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/connection.h"
#include "models/store/table_spec.h"

namespace mm::replication {

/// What two stores compare to know that they hold the same rows: how many, and the exclusive or of
/// 64 bits of the SHA-256 of each (canonical CBOR of id, columns and, for masters, row_seq and
/// deleted_at), so that the order does not matter.
struct TableDigest
{
    qint64 rows = 0;
    quint64 exclusiveOr = 0;
    bool operator==(const TableDigest&) const = default;
};

/// Reads the whole table once, row by row.
Result<TableDigest> digestOf(store::Connection& db, const store::TableSpec& table);

/// As 16 hexadecimal digits, as it travels: JSON numbers are not that long.
QString hexOf(const TableDigest& digest);

} // namespace mm::replication
