// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/table_spec.h"

#include <QByteArray>

namespace mm::test {

/// An SQL term for some value that a column does not hold yet.
inline QByteArray otherValue(const QByteArray& column, store::ColumnType type, bool isPostgres)
{
    switch (type) {
    case store::ColumnType::Id:
        return isPostgres ? "gen_random_uuid()" : "randomblob(16)";
    case store::ColumnType::Integer:
        return "coalesce(" + column + ", 0) + 1000";
    case store::ColumnType::Text:
        return "coalesce(" + column + ", '') || 'x'";
    case store::ColumnType::Bytes:
        return isPostgres ? "'\\xAB'::bytea" : "x'AB'";
    }
    return {};
}

} // namespace mm::test
