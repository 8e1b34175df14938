// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace mm::store {

enum class ColumnType { Id, Integer, Text, Bytes };

/// A column as bundles and exports name it.
struct Column
{
    const char* name;
    ColumnType type;
};

/// Facts are only ever added; masters may be patched.
enum class TableKind { Fact, Master };

/// A synced table. The specs in namespace mm::tables are generated at build time from the
/// migrations ("models/store/tables.h"): `columns` are the table's own ones, without temple_id and
/// the sync columns. `tag` stands for the table in operation bundles and never changes.
struct TableSpec
{
    int tag;
    const char* name;
    TableKind kind;
    std::span<const Column> columns;
};

} // namespace mm::store
